/// A place in a text file a person wrote: the file as the user named it, a line and a column.
///
/// Lines and columns start at 1; a column counts characters as an editor shows them.
public struct SourceLocation: Sendable, Hashable, Comparable, Codable {
  /// The file's path as shown to the user, relative to the desk where that is possible.
  public var file: String
  /// The line, from 1; `nil` when the whole file is meant.
  public var line: Int?
  /// The column, from 1, in characters; `nil` when the whole line is meant.
  public var column: Int?
  /// The number of characters the caret underlines; at least 1.
  public var length: Int

  /// Makes a location; without line and column it means the whole file.
  public init(file: String, line: Int? = nil, column: Int? = nil, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
  }

  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
  }
}
