public import Diagnostics

/// A scalar of a YAML file: its text and where each character of it stands.
public struct YAMLText: Sendable {
  /// How the scalar is written.
  public enum Style: Sendable, Hashable {
    case plain, singleQuoted, doubleQuoted
    /// A block after `|`.
    case literal
    /// A block after `>`.
    case folded
  }

  /// The text as YAML reads it; no type is guessed, so `no` and `012` stay as they are.
  public let text: String
  /// How it is written.
  public let style: Style
  /// The file it stands in.
  public let file: TextFile
  let line: Int
  let column: Int

  /// Where the whole scalar stands; of a block or of several lines, the first line.
  public var location: SourceLocation {
    switch style {
    case .literal, .folded: return file.location(line: line, column: column)
    case .plain, .singleQuoted, .doubleQuoted:
      let quotes = style == .plain ? 0 : 1
      let last = text.isEmpty ? nil : positions().last
      let end =
        switch last {
        case nil: column + quotes
        case let last? where last.line == line: last.column + quotes
        default: file.line(line).count
        }
      return file.location(line: line, column: column, length: end - column + 1)
    }
  }

  /// Where a character of the text stands, counted in characters from 0.
  public func location(ofOffset offset: Int, length: Int = 1) -> SourceLocation {
    let positions = positions(upTo: offset + 1)
    guard offset >= 0, positions.count == offset + 1, let place = positions.last else {
      return location
    }
    return file.location(line: place.line, column: place.column, length: length)
  }

  /// What is wrong with this scalar.
  public func diagnostic(
    _ severity: Diagnostic.Severity = .error, code: String, message: String, hint: String? = nil
  ) -> Diagnostic {
    file.diagnostic(severity, code: code, message: message, hint: hint, at: location)
  }

  func diagnostic(_ problem: FieldProblem, label: String) -> Diagnostic {
    let place = problem.part.map { location(ofOffset: problem.offset, length: $0.count) }
    return file.diagnostic(
      code: problem.code, message: problem.message(label: label, text: text), hint: problem.hint,
      at: place ?? location)
  }

  /// The place of every character, or of the first ones: text and source are walked side by side; white space in the
  /// source that YAML folds away is skipped.
  private func positions(upTo count: Int = .max) -> [(line: Int, column: Int)] {
    let isBlock = style == .literal || style == .folded
    var walk = SourceWalk(
      file: file, style: style, line: isBlock ? line + 1 : line,
      index: isBlock ? 0 : column - 1 + (style == .plain ? 0 : 1))
    return text.prefix(max(0, count)).map { walk.place(of: $0) }
  }
}

/// A place in the source of a scalar that moves on with each character of its text.
private struct SourceWalk {
  let file: TextFile
  let style: YAMLText.Style
  var line: Int
  var index: Int
  var characters: [Character]

  init(file: TextFile, style: YAMLText.Style, line: Int, index: Int) {
    self.file = file
    self.style = style
    self.line = line
    self.index = index
    characters = Array(file.line(line))
  }

  mutating func place(of character: Character) -> (line: Int, column: Int) {
    if !character.isWhitespace { skipWhiteSpace() }
    let place = (line, index + 1)
    guard index < characters.count else { return place }
    if style == .doubleQuoted, characters[index] == "\\" {
      index += escapeLength()
    } else if style == .singleQuoted, character == "'" {
      index += 2
    } else if characters[index] == character
      || (character.isWhitespace && characters[index].isWhitespace)
    {
      index += 1
    }
    return place
  }

  private mutating func skipWhiteSpace() {
    while true {
      while index < characters.count, characters[index].isWhitespace || isEscapedBreak {
        index += 1
      }
      if index < characters.count || line >= file.lineCount { return }
      line += 1
      index = 0
      characters = Array(file.line(line))
    }
  }

  private var isEscapedBreak: Bool {
    style == .doubleQuoted && characters[index] == "\\" && index == characters.count - 1
  }

  private func escapeLength() -> Int {
    guard index + 1 < characters.count else { return 1 }
    switch characters[index + 1] {
    case "x": return 4
    case "u": return 6
    case "U": return 10
    default: return 2
    }
  }
}
