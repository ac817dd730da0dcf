internal import CairoCanvas
internal import Composer
internal import Definitions
internal import Delivery
internal import Diagnostics
internal import Digests
internal import Document
internal import Drawing
internal import Fields
internal import Foundation

/// A definition as it was read, with its bytes and its theme.
struct WrittenDefinition {
  /// In the theme asked for.
  let definition: Definition
  let file: TextFile
  /// The file of the theme, where one is named, and its picture, with the SHA-256 of each.
  let themeInputs: [(path: String, digest: String)]

  /// Reads a definition and its theme; `nil` where it cannot be read, which the reading is told.
  static func read(
    _ layout: URL, for request: EditionRequest, in desk: EnclosedFolder, environment: Environment,
    collecting reading: EditionReading
  ) -> WrittenDefinition? {
    let path = desk.relativePath(of: layout) ?? request.layout
    let file = reading.collecting { () throws(DiagnosticError) in
      try desk.textFile(path, area: .definition)
    }
    let plain = file.flatMap { file in
      reading.collecting { () throws(DiagnosticError) in
        try Definition.read(
          file, name: DeskName(definition: path).path, in: desk, setting: request.settings)
      }
    }
    guard let file, let plain else { return nil }
    let themeFile =
      reading.collecting { () throws(DiagnosticError) in
        try plain.themeFile(
          insteadOf: request.theme, in: [desk, EnclosedFolder(environment.home)])
      } ?? nil
    let theme = themeFile.flatMap { file, folder in
      reading.collecting { () throws(DiagnosticError) in try Self.theme(file, in: folder) }
    }
    return WrittenDefinition(
      definition: theme.map(plain.dressed) ?? plain, file: file,
      themeInputs: inputs(themeFile?.file, theme?.letterhead))
  }

  private static func theme(
    _ file: TextFile, in folder: EnclosedFolder
  ) throws(DiagnosticError) -> Theme {
    let name = URL(fileURLWithPath: file.path).deletingPathExtension().lastPathComponent
    let theme = try Theme.read(file, name: name, in: folder)
    try checkPicture(of: theme, file)
    return theme
  }

  /// The head of a picture tells only its size: whether it can be drawn is tried here.
  private static func checkPicture(
    of theme: Theme, _ file: TextFile
  ) throws(DiagnosticError) {
    guard case .picture(let picture) = theme.letterhead?.drawing else { return }
    do {
      _ = try PNGImage.decode(picture.png)
    } catch {
      throw Preparation.error(
        "no-picture", "the letterhead's picture cannot be drawn: \(error)",
        at: SourceLocation(file: file.path))
    }
  }

  private static func inputs(
    _ theme: TextFile?, _ letterhead: Theme.Letterhead?
  ) -> [(path: String, digest: String)] {
    guard let theme else { return [] }
    var inputs = [(theme.path, SHA256.hexDigest(of: theme.bytes))]
    if let file = letterhead?.file, case .picture(let picture) = letterhead?.drawing {
      inputs.append((file, SHA256.hexDigest(of: picture.png)))
    }
    return inputs
  }
}
