internal import Diagnostics
internal import Document
internal import Drawing
internal import Fields

/// A letterhead as it is written in a theme.
struct ThemeLetterhead: Sendable {
  /// In the points of the page.
  var outline: Path?
  /// The name of a file.
  var picture: YAMLText?
  var size: Size
  var words: String
}

/// Reads the pictures that stand beside a theme.
struct ThemePictures: Sendable {
  /// Where the theme stands; `nil` where it has no folder, and no pictures.
  var folder: EnclosedFolder?

  /// The letterhead with its picture read and fitted into its size; reports a file that is missing, or no
  /// PNG, where the theme names it.
  func letterhead(of written: ThemeLetterhead, _ findings: Findings) -> Theme.Letterhead? {
    guard let name = written.picture else {
      return written.outline.map {
        Theme.Letterhead(.outline($0), size: written.size, words: written.words)
      }
    }
    let path = "\(Theme.folder)/\(name.text)"
    guard let bytes = try? folder?.bytes(of: path, area: .definition) else {
      findings.add(
        name.diagnostic(
          code: "missing-picture", message: "`picture`: there is no file \(path)",
          hint: "a theme's pictures stand beside it, in \(Theme.folder)"))
      return nil
    }
    guard let picture = Picture(png: bytes) else {
      findings.add(
        name.diagnostic(code: "no-picture", message: "`picture`: \(path) is no PNG file", hint: nil)
      )
      return nil
    }
    guard !picture.isTooLarge else {
      findings.add(
        name.diagnostic(
          code: "large-picture",
          message: "`picture`: \(path) is \(picture.width) × \(picture.height) pixels",
          hint: "make it smaller: \(Picture.mostPixels) pixels are the most"))
      return nil
    }
    let scale = min(
      written.size.width / Double(picture.width), written.size.height / Double(picture.height))
    let size = Size(
      width: Double(picture.width) * scale, height: Double(picture.height) * scale)
    return Theme.Letterhead(.picture(picture), size: size, words: written.words, file: path)
  }
}
