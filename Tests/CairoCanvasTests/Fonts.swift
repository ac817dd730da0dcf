import Drawing
import Foundation

@testable import CairoCanvas

/// The house's fonts as Debian's fonts-paratype installs them.
enum Fonts {
  static func open() throws -> Typography {
    let folder = "/usr/share/fonts/truetype/paratype/"
    return try Typography(fonts: [
      FontFile(family: .serif, name: "PT Serif", path: folder + "PTF55F.ttf"),
      FontFile(family: .serif, name: "PT Serif", isBold: true, path: folder + "PTF75F.ttf"),
      FontFile(family: .sans, name: "PT Sans", path: folder + "PTS55F.ttf"),
      FontFile(family: .sans, name: "PT Sans", isBold: true, path: folder + "PTS75F.ttf"),
    ])
  }

  static let body = TextStyle(family: .serif, size: 10, color: Color(hex: 0))
}
