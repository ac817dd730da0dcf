public import Diagnostics
internal import Fields
public import Foundation
internal import Periods
public import Records
internal import Synchronization
internal import Values

/// A table of trade of any countries, whose rows are added up and not kept: no pair.yaml and no sources
/// stand beside it, and each of its rows counts.
public struct SurveyFile: Sendable {
  /// Which column of the table holds a field, by the field's name, where it is not called so.
  public typealias Names = [String: String]

  private let place: String
  private let shown: String
  private let names: Names
  /// How many bytes are read at once, where tests say otherwise.
  var pieceSize = LargeTrade.pieceSize
  /// How many readers there are, where tests say otherwise.
  var cores = Threads.cores

  /// - Parameters:
  ///   - shown: The path as people wrote it.
  ///   - names: Which columns hold which fields, where they have other names.
  public init(_ file: URL, shownAs shown: String, names: Names = [:]) {
    place = file.path
    self.shown = shown
    self.names = names
  }

  /// The sums of the table's rows.
  ///
  /// - Throws: What is wrong with the table: every error with file, line and column.
  public func sums(_ grouping: FlowSums.Grouping) throws(DiagnosticError) -> FlowSums {
    guard let file = ByteFile(place) else {
      throw error("unreadable-file", "the file cannot be read")
    }
    guard let table = table(of: file, grouping) else {
      throw error(
        "no-trade-table", "this is no table of trade in UTF-8",
        hint: "its columns are period, reporter, partner, flow, product and value; say "
          + "`--column value=NAME` for one of another name")
    }
    var large = table
    guard let reading = large.read() else {
      throw error(
        "no-trade-table", "a letter or a number of this table is not as the others are written",
        hint: "save it as UTF-8, with one mark before decimals")
    }
    let findings = Findings()
    large.report(reading, findings)
    try findings.throwIfErrors()
    guard var sums = reading.sums.first else { return FlowSums(grouping) }
    for part in reading.sums.dropFirst() { sums.add(part) }
    return sums
  }

  private func table(of file: ByteFile, _ grouping: FlowSums.Grouping) -> LargeTrade? {
    let (columns, path) = (SurveyColumns(), shown)
    let fields = columns.declarations
    guard let head = LargeTrade.head(of: file, shownAs: path) else { return nil }
    let own = fields.map { names[$0.name] ?? $0.name }
    let layout = TableLayout(of: head, form: TableForm(), columns: own.map(TableHeader.name))
    var rows = CSVRows(
      file: head, findings: Findings(), separator: layout.separator, start: layout.start
    ).makeIterator()
    guard let first = CSVFile.firstRow(of: &rows) else { return nil }
    let cells = (0..<first.count).map { TableHeader.name(first.text(at: $0)) }
    var places: [String: Int] = [:]
    for (field, name) in zip(fields, own) {
      places[field.name] = cells.firstIndex(of: TableHeader.name(name))
    }
    guard fields.allSatisfy({ !$0.isRequired || places[$0.name] != nil }) else { return nil }
    let mark = LargeTrade.mark(TableForm(), separator: layout.separator)
    var table = LargeTrade(
      file: file,
      plan: TradePlan(
        reader: { SurveyRow(columns: columns, findings: $0) }, path: path,
        separator: layout.separator, separatorName: layout.separatorName, first: first,
        header: TableHeader(columns: places),
        conventions: CellConventions(decimal: mark.decimal), fields: fields, isMarkSaid: false,
        keeping: .sums(grouping), currency: ""),
      start: rows.offset + LargeTrade.markSize(of: file),
      firstLine: head.position(ofByte: rows.offset).line)
    table.pieceSize = pieceSize
    table.cores = cores
    return table
  }

  private func error(_ code: String, _ message: String, hint: String? = nil) -> DiagnosticError {
    DiagnosticError([
      Diagnostic(
        area: .records, code: code, message: message, hint: hint,
        location: SourceLocation(file: shown))
    ])
  }
}

/// The columns that a survey reads of a table; others say nothing.
struct SurveyColumns: Sendable {
  let period = Field("period", .tradePeriod, required: true, help: "A month, quarter or year")
  let reporter = Field("reporter", .country, required: true, help: "Who reports the trade")
  let partner = Field("partner", .countryOrWorld, required: true, help: "With whom, or WLD")
  let flow = Field(
    "flow", .choice(of: TradeFlow.Direction.self), required: true,
    help: "The direction, seen from the reporter")
  let product = Field(
    "product", .product, default: ProductCode.total, help: "TOTAL, an HS section, or an HS code")
  let value = Field("value", .flaggedAmount, required: true, help: "The value")

  var declarations: [FieldDeclaration] {
    [
      period.declaration, reporter.declaration, partner.declaration, flow.declaration,
      product.declaration, value.declaration,
    ]
  }
}

/// Reads a row of a table that is surveyed.
struct SurveyRow: TradeRowReader {
  let columns: SurveyColumns
  let findings: Findings

  var declarations: [FieldDeclaration] { columns.declarations }

  func isDated(_ sources: [String]) -> Bool { true }

  func flow(_ row: RowReader<CSVRow>) -> TradeFlow? {
    let reporter = row.value(columns.reporter)
    let partner = row.value(columns.partner)
    if let reporter, reporter == partner {
      row.report(
        at: "partner", code: "same-country", message: "`\(reporter)` reports trade with itself")
    }
    guard let period = row.value(columns.period), let reporter, let partner,
      let direction = row.value(columns.flow), let product = row.value(columns.product),
      let amount = row.value(columns.value)?.amount
    else { return nil }
    return TradeFlow(
      id: "trade.csv:\(row.origin.line)", period: period, reporter: reporter, partner: partner,
      direction: direction, product: product, value: amount, currency: "",
      valuation: direction == .export ? .fob : .cif, sources: [], origin: row.origin)
  }
}
