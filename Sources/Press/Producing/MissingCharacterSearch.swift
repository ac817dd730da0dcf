internal import Diagnostics
internal import Fields
internal import Foundation
internal import Records
internal import Typesetting

/// Finds where a character that no font has comes from: a record, the definition, or neither.
struct MissingCharacterSearch {
  private let preparation: Preparation

  init(_ preparation: Preparation) {
    self.preparation = preparation
  }

  /// What is told of it, at the first place where it is written.
  func diagnostic(_ missing: TypesettingError.MissingCharacter) -> Diagnostic {
    let folder = preparation.recordFolder
    let records = preparation.records.source.snapshot.files.keys.sorted()
      .map { "\(folder)/\($0)" }
    let place =
      records.lazy.compactMap { location(of: missing.character, in: $0, .records) }.first
      ?? location(of: missing.character, in: preparation.definitionPath, .definition)
    return Diagnostic(
      area: place?.area ?? .definition, code: "missing-glyph",
      message: "no font has `\(missing.character)` (\(missing.codes)), in \(missing.block)",
      hint: "write it otherwise, or name a font that has it in fonts/fonts.lock",
      location: place?.location ?? SourceLocation(file: preparation.definitionPath))
  }

  private func location(
    of character: Character, in path: String, _ area: Diagnostic.Area
  ) -> (location: SourceLocation, area: Diagnostic.Area)? {
    guard let file = try? EnclosedFolder(preparation.folder).textFile(path, area: area) else {
      return nil
    }
    for number in 1...max(1, file.lineCount) {
      let line = file.line(number)
      guard let index = line.firstIndex(of: character) else { continue }
      let column = line.distance(from: line.startIndex, to: index) + 1
      return (file.location(line: number, column: column), area)
    }
    return nil
  }
}
