/// What is shown of a line around a column: all of a short line, a window of a long one.
///
/// A diagnostic keeps no more of a line than this: ten thousand of one line would keep it as often.
public struct Excerpt: Sendable, Hashable, Codable {
  /// The most characters shown of a line.
  public static let limit = 96

  /// What is shown; `…` stands for the character at each end where the line goes on.
  public let text: String
  /// The number of characters of the line before the text.
  public let offset: Int

  /// What is shown of a line of at most `limit` characters, or of a part cut out before.
  public init(_ text: String, offset: Int = 0) {
    self.text = text
    self.offset = offset
  }

  /// What is shown of a line.
  ///
  /// - Parameter column: From 1; what stands there is shown.
  public init(of line: String, around column: Int) {
    let count = line.count
    let offset = Self.offset(around: column, in: count)
    let window = line.dropFirst(offset).prefix(Self.limit)
    self.init(window: window, offset: offset, goesOn: offset + Self.limit < count)
  }

  /// Marks the ends of a window where the line goes on.
  public init(window: Substring, offset: Int, goesOn: Bool) {
    var characters = window.map(Self.shown)
    if offset > 0, !characters.isEmpty { characters[0] = "…" }
    if goesOn, !characters.isEmpty { characters[characters.count - 1] = "…" }
    self.init(String(characters), offset: offset)
  }

  /// The characters before a window with a column in it, of a line with so many.
  public static func offset(around column: Int, in count: Int) -> Int {
    max(0, min(column - 1 - limit / 2, count - limit))
  }

  /// A letter under a heap of marks is one character of any size.
  private static func shown(_ character: Character) -> Character {
    character.utf8.count <= 64 ? character : "…"
  }
}
