internal import Diagnostics
internal import Periods
internal import Records
internal import Values

/// The U.S. Census Bureau's trade in goods by country: a row a country and year, a column a month of
/// imports and of exports, in millions of dollars; workbook or CSV.
///
/// Imports are valued as customs values them, exports free alongside ship. 0 stands for months to
/// come: those after the last month in which any country of the year has trade. The column of the
/// year is then the sum since January.
struct CensusFormat: Format {
  let id = "us-census"
  let name = "U.S. Census, trade in goods by country"
  let publisher = "U.S. Census Bureau"
  let grade = Source.Grade.official
  let required = [["year"], ["CTYNAME"], ["IJAN"], ["IDEC"], ["IYR"], ["EJAN"], ["EDEC"], ["EYR"]]

  func reader(
    below header: TableHeader, of file: String, told: StatedTerms
  ) -> any DraftReader {
    CensusReader(header)
  }
}

/// Reads rows of the Census Bureau's table.
private final class CensusReader: DraftReader {
  /// The columns of one flow: its months, then its year.
  private struct Columns {
    var flow: TradeDraft.Flow
    var months: [Int]
    var year: Int
  }

  private(set) var skipped: [String: Int] = [:]
  private let header: TableHeader
  private let names = CountryNames()
  private let year, country: Int?
  private let flows: [Columns]
  /// By year, the last month in which a country has trade.
  private var lastMonths: [Int: Int] = [:]
  /// Values of which it is not known yet whether their time is over, with the month they end in.
  private var waiting: [(draft: TradeDraft, year: Int, month: Int)] = []

  init(_ header: TableHeader) {
    self.header = header
    year = header.column("year")
    country = header.column("CTYNAME")
    let months = [
      "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ]
    flows = [("I", TradeDraft.Flow.import), ("E", .export)].compactMap { letter, flow in
      header.column(letter + "YR").map { year in
        Columns(flow: flow, months: months.compactMap { header.column(letter + $0) }, year: year)
      }
    }
  }

  func take(_ row: TableRow) throws(RowFault) -> [TradeDraft] {
    let cells = RowCells(row: row, header: header)
    guard let year, let country, !row.isEmpty else { return [] }
    guard let number = cells.code(year), let when = Period(year: number) else {
      throw cells.fault(year, "a year")
    }
    var drafts: [TradeDraft] = []
    for columns in flows {
      let values = try months(columns, cells)
      let last = values.lastIndex { $0 != nil && $0 != .zero } ?? -1
      lastMonths[number] = max(lastMonths[number] ?? 0, last + 1)
      for (index, column) in columns.months.enumerated() {
        guard let month = Period(month: index + 1, year: number) else { continue }
        let draft = draft(columns.flow, cells.text(country), month, values[index], cells, column)
        if index <= last {
          drafts.append(draft)
        } else {
          waiting.append((draft, number, index + 1))
        }
      }
      let sum = try cells.number(columns.year)
      if let sum, !PartsCheck.holds(total: sum, parts: values.compactMap { $0 }) {
        throw cells.fault(columns.year, "the sum of the months within rounding")
      }
      let whole = draft(columns.flow, cells.text(country), when, sum, cells, columns.year)
      waiting.append((whole, number, 12))
    }
    return drafts
  }

  func finish() -> [TradeDraft] {
    defer { waiting = [] }
    return waiting.compactMap { draft, year, month in
      if month <= lastMonths[year] ?? 0 { return draft }
      let reason = draft.period.kind == .year ? "of a year that is not over" : "of a month to come"
      skipped[reason, default: 0] += 1
      return nil
    }
  }

  private func months(
    _ columns: Columns, _ cells: RowCells
  ) throws(RowFault) -> [DecimalNumber?] {
    var values: [DecimalNumber?] = []
    for column in columns.months { values.append(try cells.number(column)) }
    return values
  }

  private func draft(
    _ flow: TradeDraft.Flow, _ name: String, _ period: Period, _ value: DecimalNumber?,
    _ cells: RowCells, _ column: Int
  ) -> TradeDraft {
    let adjusted = "Seasonally Adjusted"
    let isAdjusted = name.hasSuffix(adjusted) && !name.hasSuffix("Not " + adjusted)
    let party = name.hasPrefix("World") ? .world : names.party(name)
    return TradeDraft(
      reporter: .country("USA"), partner: party, flow: flow, product: .total, period: period,
      value: value, scale: 6, currency: "USD", valuation: flow == .import ? .customs : .fas,
      parts: isAdjusted ? ["seasonally adjusted"] : [], place: cells.place(column))
  }
}
