internal import Diagnostics
internal import Periods
internal import Records
internal import Values

/// UN Comtrade's layout before 2022, columns that people leave out included.
///
/// Values are US dollars.
struct ComtradeLegacyFormat: Format {
  let id = "comtrade-legacy"
  let name = "UN Comtrade, layout before 2022"
  let publisher = "United Nations Statistics Division"
  let grade = Source.Grade.official
  let required = [
    ["Trade Flow"], ["Reporter"], ["Partner"], ["Commodity Code"], ["Trade Value (US$)"],
    ["Period", "Year"],
  ]

  func reader(
    below header: TableHeader, of file: String, told: StatedTerms
  ) -> any DraftReader {
    ComtradeLegacyReader(header)
  }
}

/// Reads rows of UN Comtrade's layout before 2022.
private final class ComtradeLegacyReader: DraftReader {
  let skipped: [String: Int] = [:]
  private let header: TableHeader
  private let period, flow, value, product, classification, weight: Int?
  private let reporter, partner: PartyColumns
  private let parts: [(column: Int, name: String)]

  init(_ header: TableHeader) {
    self.header = header
    period = header.column(anyOf: ["Period", "Year"])
    flow = header.column("Trade Flow")
    value = header.column("Trade Value (US$)")
    product = header.column("Commodity Code")
    classification = header.column("Classification")
    weight = header.column("Netweight (kg)")
    reporter = PartyColumns(header, code: "Reporter Code", iso: "Reporter ISO", name: "Reporter")
    partner = PartyColumns(header, code: "Partner Code", iso: "Partner ISO", name: "Partner")
    parts = [
      ("2nd Partner Code", "second partner"), ("Mode of Transport Code", "transport"),
      ("Customs Proc. Code", "customs procedure"),
    ].compactMap { name, part in header.column(name).map { ($0, part) } }
  }

  func take(_ row: TableRow) throws(RowFault) -> [TradeDraft] {
    let cells = RowCells(row: row, header: header)
    guard let period, let flow, let value, let product, !row.isEmpty else { return [] }
    guard let when = RowCells.period(cells.text(period)) else {
      throw cells.fault(period, "a year or a month such as 2014 or 201401")
    }
    guard let what = Self.flows[cells.text(flow).lowercased()] else {
      throw cells.fault(flow, "Import, Export, Re-Import or Re-Export")
    }
    let code = cells.text(product)
    let isHarmonized = ["", "H"].contains(cells.text(classification).prefix(1))
    let weighed = try cells.number(weight)
    return [
      TradeDraft(
        reporter: try reporter.party(cells), partner: try partner.party(cells), flow: what,
        product: code == "TOTAL" ? .total : isHarmonized ? .harmonized(digits: code) : .other(code),
        period: when, value: try cells.number(value), currency: "USD",
        netWeight: weighed == .zero ? nil : weighed,
        parts: parts.filter { !["", "0"].contains(cells.text($0.column)) }.map(\.name),
        place: cells.place(value))
    ]
  }

  private static let flows: [String: TradeDraft.Flow] = [
    "import": .import, "imports": .import, "export": .export, "exports": .export,
    "re-import": .reImport, "re-imports": .reImport, "re-export": .reExport,
    "re-exports": .reExport,
  ]
}
