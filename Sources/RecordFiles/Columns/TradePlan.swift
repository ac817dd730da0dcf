internal import Diagnostics
internal import Fields
internal import Records

/// How the rows of one large table of trade are read, the same for all who read pieces of it.
struct TradePlan: Sendable {
  /// What is kept of the rows.
  enum Keeping: Sendable {
    /// Every row.
    case everything
    /// The rows with some partners, the totals, and sums since January: what sums and checks are made
    /// of.
    case partners(Set<String>)
    /// The rows with some fingerprints.
    case fingerprints(Set<UInt64>)
    /// No row: each is added to a sum.
    case sums(FlowSums.Grouping)

    /// Whether all rows with a partner are kept.
    func keeps(partner: String) -> Bool {
      if case .partners(let partners) = self { partners.contains(partner) } else { true }
    }
  }

  /// Makes what reads the cells of a row into a record; each reader has one, which reports to its own
  /// findings.
  var reader: @Sendable (Findings) -> any TradeRowReader
  /// The file as it is shown.
  var path: String
  var separator: UInt8
  /// The separator in words.
  var separatorName: String
  /// The row that names the columns.
  var first: CSVRow
  var header: TableHeader
  var conventions: CellConventions
  /// The declared fields of the table.
  var fields: [FieldDeclaration]
  /// Whether pair.yaml says what stands before decimals; else the numbers of the table show it.
  var isMarkSaid: Bool
  var keeping: Keeping
  /// The currency of a row that names none.
  var currency: String

  /// Reads one row as the table's own reader does, from bytes that hold it and nothing else.
  ///
  /// - Parameters:
  ///   - isLast: Whether the file ends with it.
  func record(
    _ bytes: [UInt8], line: Int, isLast: Bool, _ findings: Findings, _ reader: any TradeRowReader
  ) -> TradeFlow? {
    let piece = TextFile(piece: bytes, fromLine: line, shownAs: path, area: .records)
    var rows = CSVRows(file: piece, findings: findings, separator: separator).makeIterator()
    let count = findings.count
    guard let row = rows.next() else { return nil }
    let checks = RowChecks(
      file: piece, findings: findings, separator: separatorName, first: first, header: header,
      required: fields.filter(\.isRequired).compactMap { header.column(of: $0.name) })
    return RowReading(checks: checks, conventions: conventions).record(
      row, isFaulty: findings.count > count, isLast: isLast, reader.flow)
  }
}
