internal import Document
internal import Periods

/// What a block came to, before it is decided whether it is enough.
struct Composed: Sendable {
  var blocks: [Block]
  /// How many rows, points, items or paragraphs there are to show; 0 means there is nothing.
  var rows: Int
  /// The last day of the newest thing shown; `nil` where age means nothing.
  var newest: Day?

  init(_ blocks: [Block], rows: Int, newest: Day? = nil) {
    self.blocks = blocks
    self.rows = rows
    self.newest = newest
  }

  /// Nothing to show.
  static let nothing = Composed([], rows: 0)
}
