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
  private let codes = EurostatCodes()
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
    guard EurostatCodes.isValue(cells.text(indicator)) else {
      return skip("a quantity")
    }
    guard let when = RowCells.period(cells.text(period)) else {
      throw cells.fault(period, "a year or a month such as 2024-05")
    }
    guard let what = EurostatCodes.flow(cells.text(flow)) else {
      throw cells.fault(flow, "1, 2, IMPORT or EXPORT")
    }
    return [
      TradeDraft(
        reporter: codes.party(cells.text(reporter)), partner: codes.party(cells.text(partner)),
        flow: what,
        product: EurostatCodes.product(cells.text(product)), period: when,
        value: try cells.number(value, missing: [":"]), currency: "EUR",
        flags: cells.text(flag).split(separator: " ").map(String.init), place: cells.place(value))
    ]
  }

  private func skip(_ reason: String) -> [TradeDraft] {
    skipped[reason, default: 0] += 1
    return []
  }
}
