internal import Diagnostics
internal import Periods
internal import Records

/// The World Bank's WITS, table of partners, as a workbook or CSV: exports and imports in thousands
/// of US dollars beside each other, regions among the countries.
struct WITSPartnerFormat: Format {
  let id = "wits-partners"
  let name = "WITS, table of partners"
  let publisher = "World Bank, WITS"
  let grade = Source.Grade.secondHand
  let required = [
    ["Reporter Name"], ["Partner Name"], ["Year"], ["Export (US$ Thousand)"],
    ["Import (US$ Thousand)"],
  ]

  func reader(
    below header: TableHeader, of file: String, told: StatedTerms
  ) -> any DraftReader {
    WITSPartnerReader(header)
  }
}

/// Reads rows of WITS's table of partners.
private final class WITSPartnerReader: DraftReader {
  let skipped: [String: Int] = [:]
  private let header: TableHeader
  private let names = CountryNames()
  private let reporter, partner, year: Int?
  private let values: [(column: Int, flow: TradeDraft.Flow)]

  init(_ header: TableHeader) {
    self.header = header
    reporter = header.column("Reporter Name")
    partner = header.column("Partner Name")
    year = header.column("Year")
    values = [
      ("Export (US$ Thousand)", TradeDraft.Flow.export), ("Import (US$ Thousand)", .import),
    ].compactMap { name, flow in header.column(name).map { ($0, flow) } }
  }

  func take(_ row: TableRow) throws(RowFault) -> [TradeDraft] {
    let cells = RowCells(row: row, header: header)
    guard let year, !row.isEmpty else { return [] }
    guard let when = cells.code(year).flatMap({ Period(year: $0) }) else {
      throw cells.fault(year, "a year")
    }
    var drafts: [TradeDraft] = []
    for (column, flow) in values {
      drafts.append(
        TradeDraft(
          reporter: names.party(cells.text(reporter)), partner: names.party(cells.text(partner)),
          flow: flow, product: .total, period: when, value: try cells.number(column), scale: 3,
          currency: "USD", place: cells.place(column)))
    }
    return drafts
  }
}
