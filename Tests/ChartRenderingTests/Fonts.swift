internal import CairoCanvas
internal import Drawing

/// The house's sans as Debian's fonts-paratype installs it.
enum Fonts {
  static let files: [FontFile] = {
    let folder = "/usr/share/fonts/truetype/paratype/"
    return [
      FontFile(family: .sans, name: "PT Sans", path: folder + "PTS55F.ttf"),
      FontFile(family: .sans, name: "PT Sans", isBold: true, path: folder + "PTS75F.ttf"),
    ]
  }()

  static func open() throws -> Typography { try Typography(fonts: files) }
}
