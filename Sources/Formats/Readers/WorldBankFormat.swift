internal import Diagnostics
internal import Periods
internal import Records

/// The World Bank's World Development Indicators as CSV or workbook: a row a country and indicator, a
/// column a year; merchandise exports and imports in US dollars, with the world.
///
/// Layout from documentation: https://datahelpdesk.worldbank.org/knowledgebase/articles/906531 and
/// the indicators' pages TX.VAL.MRCH.CD.WT, TM.VAL.MRCH.CD.WT.
struct WorldBankFormat: Format {
  let id = "world-bank"
  let name = "World Bank, development indicators"
  let publisher = "World Bank"
  let grade = Source.Grade.secondHand
  let required = [["Country Name"], ["Country Code"], ["Indicator Name"], ["Indicator Code"]]

  func reader(
    below header: TableHeader, of file: String, told: StatedTerms
  ) throws(DiagnosticError) -> any DraftReader {
    let reader = WorldBankReader(header)
    try header.require(years: reader.years.map(\.year), of: file)
    return reader
  }
}

/// Reads rows of the development indicators.
private final class WorldBankReader: DraftReader {
  private(set) var skipped: [String: Int] = [:]
  let years: [(column: Int, year: Period)]
  private let header: TableHeader
  private let name, code, indicator: Int?

  init(_ header: TableHeader) {
    self.header = header
    name = header.column("Country Name")
    code = header.column("Country Code")
    indicator = header.column("Indicator Code")
    // The data bank writes `2023 [YR2023]`.
    years = header.names.enumerated().compactMap { column, name in
      Int(name.prefix { $0 != " " }).flatMap { Period(year: $0) }.map { (column, $0) }
    }
  }

  func take(_ row: TableRow) throws(RowFault) -> [TradeDraft] {
    let cells = RowCells(row: row, header: header)
    let what = cells.text(indicator)
    // Below the table stands when it was updated.
    guard !row.isEmpty, !what.isEmpty else { return [] }
    guard let flow = Self.flows[what] else {
      skipped["another indicator than exports and imports of goods", default: 0] += 1
      return []
    }
    let letters = cells.text(code)
    let reporter: TradeParty =
      letters == "WLD"
      ? .world : CountryCode.isCountry(letters) ? .country(letters) : .group(cells.text(name))
    var drafts: [TradeDraft] = []
    for (column, year) in years {
      drafts.append(
        TradeDraft(
          reporter: reporter, partner: .world, flow: flow, product: .total, period: year,
          value: try cells.number(column, missing: [".."]), currency: "USD",
          place: cells.place(column)))
    }
    return drafts
  }

  private static let flows: [String: TradeDraft.Flow] = [
    "TX.VAL.MRCH.CD.WT": .export, "TM.VAL.MRCH.CD.WT": .import,
  ]
}
