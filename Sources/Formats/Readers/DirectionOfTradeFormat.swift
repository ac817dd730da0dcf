internal import Diagnostics
internal import Periods
internal import Records

/// The IMF's Direction of Trade Statistics as time series: a column a period, a row of flags below
/// each row of values; US dollars.
struct DirectionOfTradeFormat: Format {
  let id = "imf-dots"
  let name = "IMF Direction of Trade, time series"
  let publisher = "International Monetary Fund"
  let grade = Source.Grade.official
  let required = [
    ["Country Name"], ["Counterpart Country Name"], ["Indicator Code"], ["Attribute"],
  ]

  func reader(
    below header: TableHeader, of file: String, told: StatedTerms
  ) throws(DiagnosticError) -> any DraftReader {
    let reader = DirectionOfTradeReader(header)
    guard !reader.periods.isEmpty else {
      let columns = header.names.count
      throw DiagnosticError([
        RowFault(
          place: header.place.at(column: columns), value: header.names.last ?? "",
          expected: "a period such as 2024M2 as a column's name"
        ).diagnostic(in: file)
      ])
    }
    return reader
  }
}

/// Reads rows of the Direction of Trade Statistics.
private final class DirectionOfTradeReader: DraftReader {
  private(set) var skipped: [String: Int] = [:]
  let periods: [(column: Int, period: Period)]
  private let header: TableHeader
  private let names = CountryNames()
  private let country, counterpart, indicator, attribute: Int?
  /// Values whose row of flags may follow.
  private var waiting: (key: [String], drafts: [Int: TradeDraft])?

  init(_ header: TableHeader) {
    self.header = header
    country = header.column("Country Name")
    counterpart = header.column("Counterpart Country Name")
    indicator = header.column("Indicator Code")
    attribute = header.column("Attribute")
    periods = header.names.enumerated().compactMap { column, name in
      RowCells.period(name).map { (column, $0) }
    }
  }

  func take(_ row: TableRow) throws(RowFault) -> [TradeDraft] {
    let cells = RowCells(row: row, header: header)
    guard let attribute, let indicator, !row.isEmpty else { return [] }
    let key = [country, counterpart, indicator].map(cells.text)
    switch cells.text(attribute) {
    case "Value":
      let done = finish()
      guard let (flow, valuation) = Self.indicators[key[2]] else {
        skipped["another indicator than exports and imports", default: 0] += 1
        return done
      }
      waiting = (key, try drafts(cells, flow, valuation))
      return done
    case "Status":
      guard waiting?.key == key else { return finish() }
      for (column, _) in periods where !cells.text(column).isEmpty {
        waiting?.drafts[column]?.flags = [cells.text(column)]
      }
      return finish()
    default: throw cells.fault(attribute, "Value or Status")
    }
  }

  func finish() -> [TradeDraft] {
    defer { waiting = nil }
    return waiting.map { waiting in
      waiting.drafts.sorted { $0.key < $1.key }.map(\.value)
    } ?? []
  }

  private func drafts(
    _ cells: RowCells, _ flow: TradeDraft.Flow, _ valuation: TradeFlow.Valuation
  ) throws(RowFault) -> [Int: TradeDraft] {
    var drafts: [Int: TradeDraft] = [:]
    for (column, period) in periods {
      drafts[column] = TradeDraft(
        reporter: names.party(cells.text(country)),
        partner: names.party(cells.text(counterpart)), flow: flow, product: .total, period: period,
        value: try cells.number(column, missing: ["..", "n.a."]), currency: "USD",
        valuation: valuation, place: cells.place(column))
    }
    return drafts
  }

  private static let indicators: [String: (TradeDraft.Flow, TradeFlow.Valuation)] = [
    "TXG_FOB_USD": (.export, .fob), "TMG_CIF_USD": (.import, .cif), "TMG_FOB_USD": (.import, .fob),
  ]
}
