internal import Diagnostics
internal import Periods
internal import Records
internal import Values

/// Eurostat's external trade (COMEXT) as TSV: the first column holds all dimensions with commas between
/// them, every other column a period; a value may have its flags behind a blank, as in `: c`.
///
/// Layout from documentation:
/// https://ec.europa.eu/eurostat/web/user-guides/data-browser/api-data-access/api-detailed-guidelines
struct EurostatTSVFormat: Format {
  let id = "eurostat-tsv"
  let name = "Eurostat COMEXT, TSV"
  let publisher = "Eurostat"
  let grade = Source.Grade.official
  let required = [
    [TableHeader.packedMark + "TIME_PERIOD"], ["reporter"], ["partner"], ["product"], ["flow"],
    ["indicators"],
  ]

  func reader(
    below header: TableHeader, of file: String, told: StatedTerms
  ) throws(DiagnosticError) -> any DraftReader {
    let reader = EurostatTSVReader(header)
    try header.require(years: reader.periods.map(\.period), of: file)
    return reader
  }
}

/// Reads rows of COMEXT's TSV.
private final class EurostatTSVReader: DraftReader {
  private(set) var skipped: [String: Int] = [:]
  let periods: [(column: Int, period: Period)]
  private let header: TableHeader
  private let codes = EurostatCodes()

  init(_ header: TableHeader) {
    self.header = header
    periods = header.names.enumerated().dropFirst().compactMap { column, name in
      RowCells.period(name).map { (column, $0) }
    }
  }

  func take(_ row: TableRow) throws(RowFault) -> [TradeDraft] {
    let cells = RowCells(row: row, header: header)
    guard !row.isEmpty else { return [] }
    let keys = cells.text(0).split(separator: ",", omittingEmptySubsequences: false)
    guard keys.count == header.packed.count else {
      throw cells.fault(0, "\(header.packed.count) codes with commas between them")
    }
    let dimensions = Dictionary(
      zip(header.packed, keys.map(String.init)), uniquingKeysWith: { first, _ in first })
    guard EurostatCodes.isValue(dimensions["indicators"] ?? "") else {
      skipped["a quantity", default: 0] += 1
      return []
    }
    guard let flow = EurostatCodes.flow(dimensions["flow"] ?? "") else {
      throw cells.fault(0, "1, 2, IMPORT or EXPORT as the flow")
    }
    var drafts: [TradeDraft] = []
    for (column, period) in periods where !cells.text(column).isEmpty {
      let (value, flags) = try flagged(cells, column)
      drafts.append(
        TradeDraft(
          reporter: codes.party(dimensions["reporter"] ?? ""),
          partner: codes.party(dimensions["partner"] ?? ""), flow: flow,
          product: EurostatCodes.product(dimensions["product"] ?? ""), period: period,
          value: value, currency: "EUR", flags: flags, place: cells.place(column)))
    }
    return drafts
  }

  /// A value with its flags, each a letter of its own: `123.4 pe`; `:` is no value.
  private func flagged(
    _ cells: RowCells, _ column: Int
  ) throws(RowFault) -> (DecimalNumber?, flags: [String]) {
    let parts = cells.text(column).split(separator: " ")
    let flags = parts.dropFirst().flatMap { $0.map(String.init) }
    guard let text = parts.first, flags.allSatisfy({ $0.first?.isLetter == true }) else {
      throw cells.fault(column, "a number with letters behind it as flags")
    }
    if text == ":" { return (nil, flags) }
    guard let number = DecimalNumber(text) else { throw cells.fault(column, "a number or `:`") }
    return (number, flags)
  }
}
