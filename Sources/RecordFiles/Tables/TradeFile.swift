internal import Diagnostics
internal import Fields
internal import Periods
internal import Records

/// The columns of `trade.csv`.
struct TradeColumns {
  let id = Field(
    "id", .recordID, defaultText: "trade.csv:LINE", help: "The id the record is named by")
  let period = Field(
    "period", .tradePeriod, required: true,
    help: "A month, quarter or year, or January to a month: 2024-01/2024-05")
  let reporter: Field<String>
  let partner: Field<String>
  let flow = Field(
    "flow", .choice(of: TradeFlow.Direction.self), required: true,
    help: "The direction, seen from the reporter")
  let product = Field(
    "product", .product, default: ProductCode.total,
    help: "TOTAL, HS section I to XXI, or 2, 4 or 6 digits of the HS")
  let value = Field(
    "value", .flaggedAmount, required: true,
    help: "The value in whole units of the currency, or : where it is not known")
  let currency: Field<String>
  let valuation = Field(
    "valuation", .choice(of: TradeFlow.Valuation.self),
    defaultText: "FOB for exports, CIF for imports", help: "Where along the way it is valued")
  let netWeight = Field("net-weight", .amount, help: "Net weight in kilograms")
  let sources: Field<[String]>
  let seen = Field("seen", .day, help: "The day the desk saw it, where no source has a date")
  let until = Field(
    "until", .day, help: "The first day on which it no longer counts: revised, or taken back",
    since: "0.2")
  let flags = Field(
    "flags", .list(of: .text), default: [], help: "The source's own letters, e.g. p", since: "0.2")
  let importedFrom = Field(
    "origin", .text, help: "The cell it was imported from, as IMPORT:SHEET:CELL", since: "0.2")

  init(_ context: RecordContext) {
    reporter = Field(
      "reporter", .country(of: context.pair), required: true, help: "Who reports the trade")
    partner = Field(
      "partner", .countryOrWorld, required: true, help: "With whom, or WLD")
    currency = Field(
      "currency", .currency, default: context.pair.currency, defaultText: "the pair's",
      help: "ISO 4217 code")
    sources = Field(
      "sources", .sources(in: context.sources), required: true, help: "Ids of the sources")
  }

  var declarations: [FieldDeclaration] {
    [
      id.declaration, period.declaration, reporter.declaration, partner.declaration,
      flow.declaration, product.declaration, value.declaration, currency.declaration,
      valuation.declaration, netWeight.declaration, sources.declaration, seen.declaration,
      until.declaration, flags.declaration, importedFrom.declaration,
    ]
  }
}

/// Reads `trade.csv`.
struct TradeFile: RecordReader, TradeRowReader {
  static let place = RecordPlace.file("trade.csv")
  static let subject = "what one country reports to have traded in one period"

  let columns: TradeColumns
  let context: RecordContext

  init(_ context: RecordContext) {
    self.context = context
    columns = TradeColumns(context)
  }

  var declarations: [FieldDeclaration] { columns.declarations }

  func read(_ file: TextFile, into records: inout RecordSet) {
    let table = CSVFile(file: file, findings: context.findings, form: context.form)
    records.trade += table.records(declarations, flow)
  }

  func isDated(_ sources: [String]) -> Bool {
    sources.contains { context.sources[$0]?.knownFrom != nil }
  }

  func flow(_ row: RowReader<CSVRow>) -> TradeFlow? {
    let origin = row.origin
    let id = row.value(columns.id)
    let period = row.value(columns.period)
    let reporter = row.value(columns.reporter)
    let partner = row.value(columns.partner)
    let direction = row.value(columns.flow)
    let product = row.value(columns.product)
    let value = row.value(columns.value)
    let currency = row.value(columns.currency)
    let valuation = row.value(columns.valuation)
    let netWeight = row.value(columns.netWeight)
    let sources = row.value(columns.sources)
    let seen = row.value(columns.seen)
    let until = row.value(columns.until)
    let flags = row.value(columns.flags)
    let importedFrom = row.value(columns.importedFrom)
    if let reporter, reporter == partner {
      row.report(
        at: "partner", code: "same-country", message: "`\(reporter)` reports trade with itself")
    }
    guard let period, let reporter, let partner, let direction, let product, let value,
      let currency, let sources, let amount = value.amount,
      context.isDated(sources: sources, seen: seen, report: row.reportAtSources)
    else { return nil }
    return TradeFlow(
      id: id ?? "trade.csv:\(origin.line)", period: period, reporter: reporter, partner: partner,
      direction: direction, product: product, value: amount, currency: currency,
      valuation: valuation ?? (direction == .export ? .fob : .cif), netWeight: netWeight,
      sources: sources, seen: seen, until: until, flags: value.flags(with: flags ?? []),
      importedFrom: importedFrom,
      origin: origin)
  }
}

extension FieldType where Value == Period {
  /// A month, quarter or year, the periods trade is reported by, or January to a later month of the
  /// same year, as cumulative tables have it.
  static var tradePeriod: FieldType<Period> {
    FieldType<Period>.period.map("month, quarter or year") { (period) throws(FieldProblem) in
      switch period.kind {
      case .month, .quarter, .year: return period
      case .range where period.isYearToDate: return period
      case .day, .week, .half, .range:
        throw FieldProblem(
          code: "bad-trade-period", "is neither a month, a quarter nor a year",
          hint: "a sum since January is written 2024-01/2024-05")
      }
    }
  }
}

extension RowReader<CSVRow> {
  /// Reports what is wrong with a record's sources.
  func reportAtSources(_ code: String, _ message: String, _ hint: String) {
    report(at: "sources", code: code, message: message, hint: hint)
  }
}
