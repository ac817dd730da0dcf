internal import CairoCanvas
internal import Drawing

/// The house's sans as Debian's fonts-paratype installs it.
enum Fonts {
  static func open() throws -> Typography {
    let folder = "/usr/share/fonts/truetype/paratype/"
    return try Typography(fonts: [
      FontFile(family: .sans, name: "PT Sans", path: folder + "PTS55F.ttf"),
      FontFile(family: .sans, name: "PT Sans", isBold: true, path: folder + "PTS75F.ttf"),
    ])
  }
}
