internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

/// Trade by section where sections are known of some periods or flows only.
@Suite struct SectionsTests {
  private static func flow(
    _ period: String, _ value: Double, _ product: String = "TOTAL",
    _ direction: TradeFlow.Direction = .export
  ) -> TradeFlow {
    TradeFlow(
      id: "\(period)-\(product)-\(direction.rawValue)", period: Example.period(period),
      reporter: "BLR", partner: "RUS", direction: direction, product: product,
      value: DecimalNumber(value),
      currency: "USD", valuation: direction == .export ? .fob : .cif, sources: ["belstat"])
  }

  /// Both flows of some months, in sections and totals, or in totals alone.
  private static func months(
    _ year: Int, _ months: ClosedRange<Int>, _ sections: [String: Double], total: Double
  ) -> [TradeFlow] {
    months.flatMap { month in
      let period = "\(year)-\(month < 10 ? "0" : "")\(month)"
      return [TradeFlow.Direction.export, .import].flatMap { direction in
        [flow(period, total, "TOTAL", direction)]
          + sections.map { flow(period, $0.value, $0.key, direction) }
      }
    }
  }

  private static func statistics(_ trade: [TradeFlow], asOf: String) -> EditionStatistics {
    let records = RecordSet(name: "example", pair: Example.pair, trade: trade)
    return EditionStatistics(
      records: records.everything,
      edition: Edition(period: Example.period("2024-W21"), asOf: Example.day(asOf)))
  }

  private static let sections = ["XVI": 60.0, "VI": 40.0]

  @Test("a base with only totals gives a section no growth, no change and no contribution")
  func laterSections() throws {
    let trade =
      Self.months(2022, 1...12, [:], total: 100) + Self.months(2023, 1...2, [:], total: 100)
      + Self.months(2023, 3...12, Self.sections, total: 100)
      + Self.months(2024, 1...2, Self.sections, total: 110)
    let year = try #require(
      Self.statistics(trade, asOf: "2024-05-28").trade.breakdown(
        .turnover, by: .product, over: Example.period("2023-03/2024-02")))
    #expect(year.growth?.value != nil)
    #expect(
      year.parts.allSatisfy { $0.growth == nil && $0.change == nil && $0.contribution == nil })
    #expect(year.part("XVI")?.level.value == 1440)
    // A base that is told by section in some of its months is not told by section.
    let mixed = Self.statistics(trade, asOf: "2024-05-28").trade
    #expect(mixed.breakdown(.turnover, by: .product, over: Example.period("2023")) == nil)
  }

  @Test(
    "where the newest month has only a total, sections are those of the twelve months before it")
  func flashFigure() throws {
    let trade =
      Self.months(2022, 1...12, Self.sections, total: 100)
      + Self.months(2023, 1...12, Self.sections, total: 100)
      + Self.months(2024, 1...3, Self.sections, total: 100)
      + Self.months(2024, 4...4, [:], total: 100)
    // Nothing moved, and so nothing moved most.
    let statistics = Self.statistics(trade, asOf: "2024-05-28")
    #expect(statistics.twelveMonths == Example.period("2023-05/2024-04"))
    let year = try #require(statistics.productsOfYear)
    #expect(year.period == Example.period("2023-04/2024-03"))
    #expect(year.parts.allSatisfy { $0.growth?.value == 0 && $0.contribution?.value == 0 })
    #expect(statistics.product(.driver) == nil)
    // They are not those of the last twelve months, and names of layouts promise these.
    #expect(statistics.product(.top) == nil)
    let known = Self.statistics(trade, asOf: "2024-04-28")
    #expect(known.product(.top)?.code == "XVI")
    #expect(known.product(.driver) == nil)
    // A whole quarter without sections is too far back.
    let long = trade + Self.months(2024, 5...7, [:], total: 100)
    #expect(Self.statistics(long, asOf: "2024-08-28").productsOfYear == nil)
  }

  @Test(
    "a section that may have been in what no section held has no growth; one that was nothing has")
  func hiddenSection() throws {
    func year(_ total: Double) throws -> TradeBreakdown {
      let trade =
        Self.months(2022, 1...12, ["XVI": 60], total: total)
        + Self.months(2023, 1...12, Self.sections, total: 100)
      return try #require(Self.statistics(trade, asOf: "2024-01-28").productsOfYear)
    }
    let hidden = try year(100)
    #expect(hidden.part("VI")?.change == nil)
    #expect(hidden.part("rest")?.change == nil)
    #expect(hidden.part("XVI")?.growth?.value == 0)
    let nothing = try year(60)
    #expect(nothing.part("VI")?.change?.value == 960)
    #expect(nothing.part("VI")?.contribution?.value.map { $0 > 66 && $0 < 67 } == true)
  }

  @Test("sections that come to more than their total give no shares")
  func tooMuch() {
    let good = Self.months(2023, 1...12, Self.sections, total: 100)
    #expect(Self.statistics(good, asOf: "2024-01-28").productsOfYear != nil)
    let rounded = Self.months(2023, 1...12, Self.sections, total: 99.95)
    #expect(Self.statistics(rounded, asOf: "2024-01-28").productsOfYear != nil)
    let bad = Self.months(2023, 1...12, Self.sections, total: 90)
    #expect(Self.statistics(bad, asOf: "2024-01-28").productsOfYear == nil)
  }

  @Test("without trade no section is the largest")
  func zero() {
    let trade =
      Self.months(2022, 1...12, ["XVI": 0], total: 0)
      + Self.months(2023, 1...12, ["XVI": 0], total: 0)
    let statistics = Self.statistics(trade, asOf: "2024-01-28")
    #expect(statistics.product(.top) == nil)
    #expect(statistics.product(.driver) == nil)
  }
}
