internal import Diagnostics
internal import Periods
internal import Records
internal import Values

/// UN Comtrade's current layout: the download as CSV, the answer of its interface as JSON, and bulk
/// files, which have codes without names.
///
/// Values are US dollars. 0 stands for a weight that was not delivered. Rows by means of transport,
/// customs procedure, second partner or mode of supply stand beside their totals.
struct ComtradeFormat: Format {
  let id = "comtrade"
  let name = "UN Comtrade, current layout"
  let publisher = "United Nations Statistics Division"
  let grade = Source.Grade.official
  let required = [
    ["reporterCode"], ["partnerCode"], ["flowCode"], ["cmdCode"], ["period"], ["primaryValue"],
  ]

  func reader(
    below header: TableHeader, of file: String, told: StatedTerms
  ) -> any DraftReader {
    ComtradeReader(header)
  }
}

/// Reads rows of UN Comtrade's current layout.
private final class ComtradeReader: DraftReader {
  private(set) var skipped: [String: Int] = [:]
  private let header: TableHeader
  private let period, flow, value, product, classification, type, cif, fob, weight: Int?
  private let reporter, partner: PartyColumns
  private let parts: [(column: Int, totals: Set<String>, name: String)]

  init(_ header: TableHeader) {
    self.header = header
    period = header.column("period")
    flow = header.column("flowCode")
    value = header.column("primaryValue")
    product = header.column("cmdCode")
    classification = header.column("classificationCode")
    type = header.column("typeCode")
    cif = header.column("cifvalue")
    fob = header.column("fobvalue")
    weight = header.column("netWgt")
    reporter = PartyColumns(header, code: "reporterCode", iso: "reporterISO", name: "reporterDesc")
    partner = PartyColumns(header, code: "partnerCode", iso: "partnerISO", name: "partnerDesc")
    let marks: [(String, Set<String>, String)] = [
      ("motCode", ["", "0"], "transport"), ("customsCode", ["", "0", "C00"], "customs procedure"),
      ("partner2Code", ["", "0"], "second partner"), ("mosCode", ["", "0"], "mode of supply"),
    ]
    parts = marks.compactMap { mark in header.column(mark.0).map { ($0, mark.1, mark.2) } }
  }

  func take(_ row: TableRow) throws(RowFault) -> [TradeDraft] {
    let cells = RowCells(row: row, header: header)
    guard let period, let flow, let value, let product, !row.isEmpty else { return [] }
    guard cells.text(type) != "S" else {
      skipped["services", default: 0] += 1
      return []
    }
    guard let when = RowCells.period(cells.text(period)) else {
      throw cells.fault(period, "a year or a month such as 2024 or 202405")
    }
    guard let what = Self.flows[cells.text(flow)] else { throw cells.fault(flow, "a flow code") }
    let amount = try cells.number(value)
    let weighed = try cells.number(weight)
    return [
      TradeDraft(
        reporter: try reporter.party(cells), partner: try partner.party(cells), flow: what,
        product: Self.product(cells.text(product), of: cells.text(classification)), period: when,
        value: amount, currency: "USD", valuation: try valuation(of: amount, cells),
        netWeight: weighed == .zero ? nil : weighed,
        parts: parts.filter { !$0.totals.contains(cells.text($0.column)) }.map(\.name),
        place: cells.place(value))
    ]
  }

  /// The valuation whose own column has the value; `nil` where none or both have it.
  private func valuation(
    of value: DecimalNumber?, _ cells: RowCells
  ) throws(RowFault) -> TradeFlow.Valuation? {
    guard let value else { return nil }
    let isCIF = try cells.number(cif) == value
    let isFOB = try cells.number(fob) == value
    return isCIF == isFOB ? nil : isCIF ? .cif : .fob
  }

  private static func product(_ code: String, of classification: String) -> TradeDraft.Product {
    if code == "TOTAL" { return .total }
    // H0 to H6, and HS for "as reported"; SITC and BEC have digits, too.
    guard classification.isEmpty || classification.hasPrefix("H") else { return .other(code) }
    return .harmonized(digits: code)
  }

  private static let flows: [String: TradeDraft.Flow] = [
    "X": .export, "M": .import, "RX": .reExport, "RM": .reImport, "DX": .domesticExport,
    "XIP": .processing, "XOP": .processing, "MIP": .processing, "MOP": .processing,
    "FM": .processing,
  ]
}

/// The columns by which UN Comtrade names a party.
struct PartyColumns {
  private let code: Int?
  private let iso: Int?
  private let name: Int?

  init(_ header: TableHeader, code: String, iso: String, name: String) {
    self.code = header.column(code)
    self.iso = header.column(iso)
    self.name = header.column(name)
  }

  /// The party of a row: by its alpha-3 code where that is one, else by its number.
  func party(_ cells: RowCells) throws(RowFault) -> TradeParty {
    let letters = cells.text(iso)
    if CountryCode.alpha2(letters) != nil { return .country(letters) }
    if letters == "W00" || letters == CountryCode.world { return .world }
    if let number = cells.code(code) {
      return NumericCountryCode.party(number, named: cells.text(name))
    }
    guard let column = code ?? iso else { return .group(cells.text(name)) }
    throw cells.fault(column, "a country's number")
  }
}
