internal import Fields
internal import Records

/// Reads the cells of a row as a record of trade.
protocol TradeRowReader {
  /// The columns.
  var declarations: [FieldDeclaration] { get }
  /// Whether one of the sources tells since when a record was known.
  func isDated(_ sources: [String]) -> Bool
  /// The record of a row; `nil` where it has errors, which are reported.
  func flow(_ row: RowReader<CSVRow>) -> TradeFlow?
}
