internal import Periods
internal import Records

/// What one piece of a large table holds.
struct TradePiece: Sendable {
  /// Where its first row begins, and where the row after its last one does.
  var start = 0
  var end = 0
  /// How many line breaks there are between.
  var lineBreaks = 0
  /// Who read it: the rows are told in that reader's numbers, and lines counted from the piece's first.
  var reader = 0
  var rows = TradeRows()
  var fingerprints: [UInt64] = []
  /// Rows of which something is to be reported.
  var troubles: [Trouble] = []

  /// A row of which something is to be reported, by its place.
  struct Trouble: Sendable {
    var range: Range<Int>
    /// Counted from the piece's first, from 0.
    var line: Int
  }
}

/// The parts that rows are told by, numbered by one reader.
struct TradeParts: Sendable {
  var relations = NumberedValues<TradeRows.Relation>()
  var periods = NumberedValues<Period>()
  var products = NumberedValues<String>()
  var stamps = NumberedValues<TradeRows.Stamp>()
  /// The levels of products, total left out, that flows have in a period: a bit each.
  var levels: [UInt64: UInt8] = [:]
}
