internal import Diagnostics
internal import Periods
internal import Records
internal import Values

/// The World Bank's WITS, summary of one country: a row an indicator, a column a year, in millions of
/// US dollars.
///
/// A partner stands there only for the years in which it is among the first five: an empty cell says
/// nothing about it, and is no missing value.
struct WITSSummaryFormat: Format {
  let id = "wits-summary"
  let name = "WITS, summary of a country"
  let publisher = "World Bank, WITS"
  let grade = Source.Grade.secondHand
  let required = [
    ["Reporter"], ["Partner"], ["Product categories"], ["Indicator Type"], ["Indicator"],
  ]

  func reader(
    below header: TableHeader, of file: String, told: StatedTerms
  ) throws(DiagnosticError) -> any DraftReader {
    let reader = WITSSummaryReader(header)
    try header.require(years: reader.years.map(\.year), of: file)
    return reader
  }
}

/// Reads rows of WITS's summary.
private final class WITSSummaryReader: DraftReader {
  private(set) var skipped: [String: Int] = [:]
  let years: [(column: Int, year: Period)]
  private let header: TableHeader
  private let names = CountryNames()
  private let reporter, partner, product, indicator: Int?

  init(_ header: TableHeader) {
    self.header = header
    reporter = header.column("Reporter")
    partner = header.column("Partner")
    product = header.column("Product categories")
    indicator = header.column("Indicator")
    years = header.names.enumerated().compactMap { column, name in
      Int(name).flatMap { Period(year: $0) }.map { (column, $0) }
    }
  }

  func take(_ row: TableRow) throws(RowFault) -> [TradeDraft] {
    let cells = RowCells(row: row, header: header)
    guard !row.isEmpty else { return [] }
    guard let flow = Self.flows[cells.text(indicator)] else {
      skipped["another indicator than exports and imports", default: 0] += 1
      return []
    }
    let name = cells.text(product)
    var drafts: [TradeDraft] = []
    for (column, year) in years {
      guard let value = try cells.number(column) else { continue }
      drafts.append(
        TradeDraft(
          reporter: names.party(cells.text(reporter)), partner: names.party(cells.text(partner)),
          flow: flow, product: name == "All Products" ? .total : .other(name), period: year,
          value: value, scale: 6, currency: "USD", place: cells.place(column)))
    }
    return drafts
  }

  private static let flows: [String: TradeDraft.Flow] = [
    "Exports (in US$ Mil)": .export, "Imports (in US$ Mil)": .import,
    "Export(US$ Mil)": .export, "Import(US$ Mil)": .import,
    "Trade (US$ Mil)-Top 5 Export Partner": .export,
    "Trade (US$ Mil)-Top 5 Import Partner": .import,
  ]
}
