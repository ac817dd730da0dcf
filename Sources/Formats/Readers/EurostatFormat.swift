internal import Diagnostics
internal import Periods
internal import Records

/// Eurostat's COMEXT as SDMX-CSV 1 or 2, with codes, labels or both: values in euros.
///
/// Quantities stand in rows of their own. A row whose ACTION is D says that an observation is
/// deleted and holds no data.
struct EurostatFormat: Format {
  let id = "eurostat"
  let name = "Eurostat COMEXT, SDMX-CSV"
  let publisher = "Eurostat"
  let grade = Source.Grade.official
  let required = [
    ["reporter"], ["partner"], ["product"], ["flow"], ["indicators"], ["TIME_PERIOD"],
    ["OBS_VALUE"],
  ]

  func reader(
    below header: TableHeader, of file: String, told: StatedTerms
  ) -> any DraftReader {
    EurostatReader(header)
  }
}

/// Reads rows of COMEXT.
private final class EurostatReader: DraftReader {
  private(set) var skipped: [String: Int] = [:]
  private let header: TableHeader
  private let names = CountryNames()
  private let reporter, partner, product, flow, indicator, period, value, flag, action: Int?

  init(_ header: TableHeader) {
    self.header = header
    reporter = header.column("reporter")
    partner = header.column("partner")
    product = header.column("product")
    flow = header.column("flow")
    indicator = header.column("indicators")
    period = header.column("TIME_PERIOD")
    value = header.column("OBS_VALUE")
    flag = header.column("OBS_FLAG")
    action = header.column("ACTION")
  }

  func take(_ row: TableRow) throws(RowFault) -> [TradeDraft] {
    let cells = RowCells(row: row, header: header)
    guard let flow, let period, let value, !row.isEmpty else { return [] }
    guard cells.text(action) != "D" else { return skip("a deletion") }
    guard ["VALUE_IN_EUROS", "VALUE_EUR"].contains(Self.key(cells.text(indicator))) else {
      return skip("a quantity")
    }
    guard let when = RowCells.period(cells.text(period)) else {
      throw cells.fault(period, "a year or a month such as 2024-05")
    }
    guard let what = Self.flows[Self.key(cells.text(flow)).uppercased()] else {
      throw cells.fault(flow, "1, 2, IMPORT or EXPORT")
    }
    let code = Self.key(cells.text(product))
    return [
      TradeDraft(
        reporter: party(cells.text(reporter)), partner: party(cells.text(partner)), flow: what,
        product: code == "TOTAL" ? .total : .harmonized(digits: code), period: when,
        value: try cells.number(value, missing: [":"]), currency: "EUR",
        flags: cells.text(flag).split(separator: " ").map(String.init), place: cells.place(value))
    ]
  }

  private func skip(_ reason: String) -> [TradeDraft] {
    skipped[reason, default: 0] += 1
    return []
  }

  /// A country by its two letters as Eurostat writes them, or by its name.
  private func party(_ text: String) -> TradeParty {
    let key = Self.key(text)
    if key == "WORLD" { return .world }
    if let code = Self.countries[key] { return .country(code) }
    return names.party(key == text ? text : String(text.dropFirst(key.count + 2)))
  }

  /// The code of a cell `KEY: Label`; the whole where there is no label.
  private static func key(_ text: String) -> String {
    guard let colon = text.firstRange(of: ": "), text[..<colon.lowerBound].count <= 20,
      !text[..<colon.lowerBound].contains(" ")
    else { return text }
    return String(text[..<colon.lowerBound])
  }

  private static let flows: [String: TradeDraft.Flow] = [
    "1": .import, "IMPORT": .import, "2": .export, "EXPORT": .export,
  ]

  /// ISO 3166-1 alpha-2, Greece and the United Kingdom also as Eurostat has them.
  private static let countries: [String: String] = {
    var codes = ["EL": "GRC", "UK": "GBR"]
    for code in CountryCode.assigned {
      if let short = CountryCode.alpha2(code) { codes[short] = code }
    }
    return codes
  }()
}
