internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

/// What figures are compared with what: one revision, one valuation, one span of months.
@Suite struct TradeBasisTests {
  private static func flow(
    _ period: String, _ value: Double, _ reporter: String = "BLR",
    _ direction: TradeFlow.Direction = .export, _ valuation: TradeFlow.Valuation = .fob
  ) -> TradeFlow {
    TradeFlow(
      id: "\(period)-\(reporter)-\(direction.rawValue)", period: Example.period(period),
      reporter: reporter, partner: reporter == "BLR" ? "RUS" : "BLR", direction: direction,
      value: DecimalNumber(value), currency: "USD", valuation: valuation, sources: ["belstat"])
  }

  private static func months(_ year: Int, _ months: ClosedRange<Int>, _ value: Double)
    -> [TradeFlow]
  {
    months.map { flow("\(year)-\($0 < 10 ? "0" : "")\($0)", value) }
  }

  private static func picture(
    _ trade: [TradeFlow], statements: [Statement] = [], asOf: String = "2024-05-28"
  ) -> TradePicture {
    TradePicture(
      records: RecordSet(
        name: "example", pair: Example.pair, trade: trade, statements: statements),
      asOf: Example.day(asOf))
  }

  @Test(
    "a year whose total was revised, its months not, is compared by months with a year of months")
  func revisedYear() throws {
    let months = Self.months(2022, 1...12, 100) + Self.months(2023, 1...12, 104)
    let picture = Self.picture(months + [Self.flow("2023", 1310)])
    let year = try #require(picture.latest(.exports, .year))
    #expect(year.level.value == 1310)
    #expect(year.growth?.value.map { abs($0 - 4) < 1e-9 } == true)
    #expect(year.change?.value == 48)
    // Two totals are one basis.
    let both = Self.picture(months + [Self.flow("2023", 1310), Self.flow("2022", 1250)])
    #expect(both.latest(.exports, .year)?.growth?.value.map { abs($0 - 4.8) < 1e-9 } == true)
    // The year after has months only, and so has its base.
    let after = Self.picture(
      months + [Self.flow("2023", 1310)] + Self.months(2024, 1...12, 104), asOf: "2025-02-01")
    #expect(after.latest(.exports, .year)?.growth?.value == 0)
    #expect(after.latest(.exports, .year)?.change?.value == 0)
  }

  @Test(
    "January and February published together make quarter, year, year to date and twelve months")
  func januaryAndFebruary() throws {
    let trade =
      [2022, 2023].flatMap { year in
        [Self.flow("\(year)-01/\(year)-02", 200)] + Self.months(year, 3...12, 100)
      } + [Self.flow("2024-01/2024-02", 220), Self.flow("2024-03", 110)]
    let picture = Self.picture(trade)
    let quarter = try #require(picture.latest(.exports, .quarter))
    #expect(quarter.period == Example.period("2024-Q1"))
    #expect(quarter.level.value == 330)
    #expect(quarter.growth?.value.map { abs($0 - 10) < 1e-9 } == true)
    #expect(picture.latest(.exports, .year)?.level.value == 1200)
    let toDate = try #require(picture.yearToDate(.exports))
    #expect(toDate.level.value == 330)
    #expect(toDate.growth?.value.map { abs($0 - 10) < 1e-9 } == true)
    let twelve = try #require(picture.lastTwelveMonths(.exports))
    #expect(twelve.period == Example.period("2023-04/2024-03"))
    #expect(twelve.level.value == 1230)
    #expect(picture.point(.exports, Example.period("2024-02")) == nil)
  }

  @Test("first months less those published together are the months between")
  func differenceOfTogether() {
    let picture = Self.picture([
      Self.flow("2024-01/2024-02", 200), Self.flow("2024-03", 100),
      Self.flow("2024-01/2024-06", 660),
    ])
    #expect(picture.point(.exports, Example.period("2024-Q2"))?.level.value == 360)
  }

  @Test("the year to date ends with the newest month that both flows have")
  func yearToDateOfBoth() {
    let trade =
      Self.months(2024, 1...4, 100)
      + (1...3).map { Self.flow("2024-0\($0)", 50, "BLR", .import, .cif) }
    let toDate = Self.picture(trade).yearToDate(.turnover)
    #expect(toDate?.period == Example.period("2024-01/2024-03"))
    #expect(toDate?.level.value == 450)
  }

  @Test(
    "the mirror brings only what is valued CIF to the border",
    arguments: [
      (TradeFlow.Valuation.cif, TradeFlow.Valuation.fob, [106.0, 100]),
      (.unknown, .fob, [106, 100]), (.customs, .fob, [106, 100]), (.fob, .fob, [100, 100]),
      (.fas, .fob, [100, 100]), (.cif, .cif, [100, 100]), (.fob, .cif, [100, 106]),
    ])
  func mirror(
    entry: TradeFlow.Valuation, export: TradeFlow.Valuation, values: [Double]
  ) throws {
    let picture = Self.picture([
      Self.flow("2023", values[1], "BLR", .export, export),
      Self.flow("2023", values[0], "RUS", .import, entry),
    ])
    let year = Example.period("2023")
    let gap = try #require(picture.mirrorDiscrepancy(.exports, over: year))
    #expect(abs(gap.value ?? .nan) < 1e-9)
    #expect(gap.provenance.calculation.value.map { abs($0) < 1e-9 } == true)
    #expect(abs(picture.asymmetry(.exports, over: year)?.value ?? .nan) < 1e-9)
  }

  @Test("a year that one side valued in two ways has no mirror")
  func mixedValuation() {
    let months = Self.months(2023, 1...12, 100)
    let entries = (1...12).map { month in
      Self.flow(
        "2023-\(month < 10 ? "0" : "")\(month)", 100, "RUS", .import, month < 7 ? .cif : .fob)
    }
    #expect(
      Self.picture(months + entries).mirrorDiscrepancy(.exports, over: Example.period("2023"))
        == nil)
  }

  @Test("a later figure by somebody else is known to the statistic that tells an older one")
  func newer() throws {
    let own = Self.months(2023, 1...12, 100)
    let other = (1...3).map { Self.flow("2024-0\($0)", 90, "RUS", .import, .cif) }
    let picture = Self.picture(own + other)
    let latest = try #require(picture.latest(.exports, .quarter))
    #expect(latest.period == Example.period("2023-Q4"))
    let newer = try #require(picture.newer(than: latest, .exports))
    #expect(newer.period == Example.period("2024-Q1"))
    #expect(newer.level.provenance.reporter == "RUS")
    #expect(picture.newer(than: newer, .exports) == nil)
    let said = Example.statement(
      "m", "exports", by: "BLR", "0.5", "2024-Q1", speaker: "Minister", said: "2024-04-20")
    let stated = Self.picture(own, statements: [said]).newer(than: latest, .exports)
    #expect(stated?.level.provenance.speaker == "Minister")
    let hope = Example.statement(
      "m", "exports", by: "BLR", "0.5", "2024-Q1", speaker: "Minister", said: "2024-02-20")
    #expect(Self.picture(own, statements: [hope]).newer(than: latest, .exports) == nil)
  }
}
