internal import Charts
internal import Foundation
internal import Periods
internal import Records
package import Statistics

/// A survey as people and programs read it.
package struct SurveyListing {
  private let survey: TradeSurvey
  private let top: Int

  /// - Parameter top: How many pairs are told.
  package init(_ survey: TradeSurvey, top: Int) {
    self.survey = survey
    self.top = top
  }

  private var rows: ArraySlice<TradeSurvey.Row> { survey.rows.prefix(top) }

  /// The pairs with figures that look wrong, those with breaks of scale first.
  private var suspects: [TradeSurvey.Row] {
    let broken = survey.rows.filter { !$0.breaks.isEmpty }
    let apart = survey.rows.filter { $0.breaks.isEmpty && abs($0.mirrorGap ?? 0) > Self.farApart }
      .sorted { abs($0.mirrorGap ?? 0) > abs($1.mirrorGap ?? 0) }
    return broken + apart
  }

  /// From so many percent on two sides' figures look wrong: one is three times the other.
  private static let farApart = 100.0

  /// A table for people, in lines.
  package var table: String {
    var lines = [summary, ""]
    let cells = [Self.headings] + rows.map(cells)
    lines += aligned(cells)
    let suspects = suspects
    if !suspects.isEmpty {
      lines += ["", "Figures that look wrong: \(suspects.count) pairs"]
      lines += suspects.prefix(top).flatMap(doubts)
      if suspects.count > top { lines.append("  and \(suspects.count - top) pairs more") }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var summary: String {
    let period = survey.period.map { "\($0)" } ?? "no period with all its months"
    return "\(survey.rowCount) rows, \(survey.rows.count) pairs, \(period)"
  }

  private static let headings = [
    "pair", "turnover", "year before", "change", "growth, %", "most by section, points",
    "mirror gap, %",
  ]

  private func cells(_ row: TradeSurvey.Row) -> [String] {
    [
      "\(row.reporter)-\(row.partner)", Self.whole(row.turnover),
      row.previous.map(Self.whole) ?? "n/a",
      row.previous == nil ? "n/a" : Self.whole(row.change), Self.decimal(row.growth),
      row.contributions.first.map { "\($0.section) \(Self.decimal($0.points))" } ?? "n/a",
      Self.decimal(row.mirrorGap),
    ]
  }

  private func doubts(_ row: TradeSurvey.Row) -> [String] {
    let pair = "\(row.reporter)-\(row.partner)"
    if row.breaks.isEmpty {
      return ["  \(pair): the two sides' figures lie \(Self.decimal(row.mirrorGap)) % apart"]
    }
    return row.breaks.map { jump in
      let times = jump.factor >= 1 ? jump.factor : 1 / jump.factor
      let word = jump.factor >= 1 ? "more" : "less"
      return
        "  \(pair): \(jump.direction.rawValue)s of \(jump.period) are \(Self.whole(times)) times "
        + "\(word) than those before; are they in thousands or millions?"
    }
  }

  private func aligned(_ rows: [[String]]) -> [String] {
    let widths = Self.headings.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let room = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + room : room + cell.0
      }.joined(separator: "  ")
    }
  }

  /// A table for other programs: RFC 4180, every figure with all its digits.
  package var csv: String {
    let header =
      "reporter,partner,period,turnover,year_before,growth_percent,section,section_points,"
      + "mirror_gap_percent,breaks\n"
    return header + rows.map { line($0) + "\n" }.joined()
  }

  private func line(_ row: TradeSurvey.Row) -> String {
    let first = row.contributions.first
    let breaks = row.breaks.map { "\($0.direction.rawValue) \($0.period)" }
    var cells = [row.reporter, row.partner, survey.period?.description ?? ""]
    cells += [row.turnover, row.previous, row.growth].map(Self.digits)
    cells += [first?.section ?? "", Self.digits(first?.points), Self.digits(row.mirrorGap)]
    cells.append(breaks.joined(separator: ";"))
    return cells.joined(separator: ",")
  }

  /// A figure with all its digits; nothing for one that is not there.
  private static func digits(_ value: Double?) -> String { value.map { "\($0)" } ?? "" }

  /// JSON for other programs, with every section.
  package func json() throws -> String {
    let document = SurveyDocument(survey, rows: Array(rows))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  /// The pairs that moved most, by how much their trade grew or fell.
  var chart: RowChart {
    let rows = rows.filter { $0.previous != nil }
    let scale = SurveyScale(rows.map { abs($0.change) }.max() ?? 0)
    var chart = RowChart.ranking(
      rows.map { row in
        RowChart.Row("\(row.reporter)\u{2013}\(row.partner)", value: row.change / scale.size)
      }, format: NumberFormat(fractionDigits: 1))
    chart.parts.title = "Change of turnover on a year before, \(scale.name)"
    chart.parts.subtitle =
      (survey.period?.description ?? "") + ", the \(rows.count) pairs that moved most"
    return chart
  }

  private static func whole(_ value: Double) -> String {
    String(format: "%.0f", value)
  }

  private static func decimal(_ value: Double?) -> String {
    value.map { String(format: "%.1f", $0) } ?? "n/a"
  }
}

/// The unit of a chart's values.
private struct SurveyScale {
  let size: Double
  let name: String

  init(_ largest: Double) {
    switch largest {
    case 1e9...: (size, name) = (1e9, "bn")
    case 1e6...: (size, name) = (1e6, "m")
    default: (size, name) = (1, "units")
    }
  }
}

/// A survey as JSON has it.
private struct SurveyDocument: Encodable {
  struct Pair: Encodable {
    var reporter: String
    var partner: String
    var turnover: Double
    var yearBefore: Double?
    var growth: Double?
    var sections: [Section]
    var mirrorGap: Double?
    var breaks: [Jump]
  }

  struct Section: Encodable {
    var section: String
    var points: Double
  }

  struct Jump: Encodable {
    var flow: String
    var period: String
    var factor: Double
  }

  let rows: Int
  let period: String?
  let pairCount: Int
  let pairs: [Pair]

  init(_ survey: TradeSurvey, rows: [TradeSurvey.Row]) {
    self.rows = survey.rowCount
    period = survey.period.map { "\($0)" }
    pairCount = survey.rows.count
    pairs = rows.map { row in
      Pair(
        reporter: row.reporter, partner: row.partner, turnover: row.turnover,
        yearBefore: row.previous, growth: row.growth,
        sections: row.contributions.map { Section(section: $0.section, points: $0.points) },
        mirrorGap: row.mirrorGap,
        breaks: row.breaks.map {
          Jump(flow: $0.direction.rawValue, period: "\($0.period)", factor: $0.factor)
        })
    }
  }
}
