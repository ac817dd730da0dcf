internal import Periods
internal import Testing

@testable import Records
@testable import Statistics

/// A survey tells of every pair what the room's own statistics tell of one.
@Suite struct TradeSurveyTests {
  private struct Row {
    var period: String
    var parties: (String, String)
    var direction = TradeFlow.Direction.export
    var product = "TOTAL"
    var value: Int64
  }

  private static func survey(_ rows: [Row], every: Rhythm = .quarter) throws -> TradeSurvey {
    var relations = NumberedValues<TradeRows.Relation>()
    var (periods, products) = (NumberedValues<Period>(), NumberedValues<String>())
    var sums = FlowSums(FlowSums.Grouping(every: every))
    for row in rows {
      let relation = TradeRows.Relation(
        reporter: row.parties.0, partner: row.parties.1, direction: row.direction, currency: "USD",
        valuation: .fob)
      let numbers = TradeRows.Numbers(
        relation: relations.number(of: relation),
        period: periods.number(of: try #require(Period(iso: row.period))),
        product: products.number(of: row.product), stamp: 0, line: 0)
      sums.add(numbers, periods, digits: row.value, decimals: 0)
    }
    sums.name(relations: relations, products: products)
    return TradeSurvey(sums)
  }

  private static func quarter(
    _ year: Int, _ parties: (String, String), _ direction: TradeFlow.Direction = .export,
    _ product: String = "TOTAL", _ value: Int64
  ) -> [Row] {
    (1...3).map {
      Row(
        period: "\(year)-0\($0)", parties: parties, direction: direction, product: product,
        value: value)
    }
  }

  @Test("Growth, contributions and mirror gaps are those of the room's functions")
  func figures() throws {
    let rows =
      Self.quarter(2023, ("KAZ", "UZB"), .export, "I", 100)
      + Self.quarter(2023, ("KAZ", "UZB"), .export, "XVI", 300)
      + Self.quarter(2024, ("KAZ", "UZB"), .export, "I", 160)
      + Self.quarter(2024, ("KAZ", "UZB"), .export, "XVI", 280)
      + Self.quarter(2024, ("UZB", "KAZ"), .import, "TOTAL", 500)
    let survey = try Self.survey(rows)
    #expect(survey.period == Period(iso: "2024-Q1"))
    let pair = try #require(survey.rows.first { $0.reporter == "KAZ" })
    #expect(pair.turnover == 1_320 && pair.previous == 1_200)
    #expect(pair.growth == Growth.percentChange(current: 1_320, previous: 1_200))
    #expect(pair.contributions.map(\.section) == ["I", "XVI"])
    #expect(pair.contributions.map(\.points) == [15, -5])
    #expect(
      pair.mirrorGap == Structure.mirrorDiscrepancy(exportFOB: 1_320, importCIF: 1_500))
    #expect(survey.rows.first { $0.reporter == "UZB" }?.growth == nil)
    #expect(survey.rowCount == rows.count)
  }

  @Test("A total counts once beside its sections, and a quarter with fewer months is not compared")
  func levels() throws {
    let rows =
      Self.quarter(2023, ("KAZ", "UZB"), .export, "TOTAL", 400)
      + Self.quarter(2023, ("KAZ", "UZB"), .export, "I", 399)
      + Self.quarter(2024, ("KAZ", "UZB"), .export, "TOTAL", 500)
      + Self.quarter(2024, ("KAZ", "UZB"), .export, "I", 500)
      + Self.quarter(2023, ("KAZ", "RUS"), .export, "TOTAL", 400).dropLast()
      + Self.quarter(2024, ("KAZ", "RUS"), .export, "TOTAL", 400)
      + [Row(period: "2024-04", parties: ("KAZ", "UZB"), value: 1)]
    let survey = try Self.survey(rows)
    #expect(survey.period == Period(iso: "2024-Q1"))
    #expect(survey.rows.map(\.partner) == ["UZB", "RUS"])
    #expect(survey.rows[0].turnover == 1_500 && survey.rows[0].change == 300)
    #expect(survey.rows[1].growth == nil)
  }

  @Test("Figures in thousands are found, with their period and how many times less they are")
  func breaks() throws {
    let rows = (2016...2023).flatMap { year in
      Self.quarter(year, ("KAZ", "UZB"), .import, "TOTAL", year == 2022 ? 1 : 1_000)
    }
    let found = try Self.survey(rows).rows.first?.breaks
    #expect(found?.map(\.period) == [Period(iso: "2022-Q1")].compactMap(\.self))
    #expect(found?.first?.factor == 0.001)
    #expect(found?.first?.direction == .import)
  }
}
