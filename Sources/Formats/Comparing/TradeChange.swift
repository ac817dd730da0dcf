package import Periods

/// What a file changes in a record set's trade.
package enum TradeChange: Sendable {
  /// A figure that the set has not, or had not on the file's day.
  ///
  /// - until: The day from which a later figure counts that the set has already; `nil` for none.
  case added(TradeDraft, until: Day?)
  /// Another figure than the row in a line has, which counts up to the file's day.
  case revised(line: Int, TradeDraft, until: Day?)
  /// The file no longer has the figure of the row in a line, or has it without a value.
  case closed(line: Int)
}
