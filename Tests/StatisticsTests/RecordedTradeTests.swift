internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

@Suite struct RecordedTradeTests {
  /// A flow of `BLR` or `RUS` with the other; the value doubles as part of the id.
  private static func flow(
    _ period: String, _ reporter: String, _ direction: TradeFlow.Direction, _ value: Double,
    product: String = "TOTAL"
  ) -> TradeFlow {
    TradeFlow(
      id: "\(period)-\(reporter)-\(direction.rawValue)-\(product)",
      period: Example.period(period), reporter: reporter,
      partner: reporter == "BLR" ? "RUS" : "BLR", direction: direction, product: product,
      value: DecimalNumber(value), currency: "USD", valuation: direction == .export ? .fob : .cif,
      sources: ["belstat"])
  }

  /// Two years of months: exports 10 a month, then 11; imports 20, then 19; two sections each.
  private static let months: [TradeFlow] = [(2022, 10.0, 20.0), (2023, 11.0, 19.0)].flatMap {
    year, exports, imports in
    (1...12).flatMap { month in
      let period = "\(year)-\(month < 10 ? "0" : "")\(month)"
      return [
        flow(period, "BLR", .export, exports - 4, product: "I"),
        flow(period, "BLR", .export, 4, product: "II"),
        flow(period, "BLR", .import, imports),
        flow(period, "RUS", .import, exports * 1.06),
      ]
    }
  }

  private static func picture(
    _ trade: [TradeFlow], statements: [Statement] = [], asOf: String = "2024-01-31"
  ) -> TradePicture {
    TradePicture(
      records: RecordSet(
        name: "example", pair: Example.pair, trade: trade, statements: statements),
      asOf: Example.day(asOf))
  }

  @Test("months make quarters and years only when all of them are there")
  func aggregation() {
    let whole = Self.picture(Self.months)
    #expect(whole.series(.turnover, .year).points.map(\.level.value) == [360, 360])
    #expect(
      whole.series(.exports, .quarter).points.map(\.level.value).suffix(4) == [33, 33, 33, 33])
    let gap = Self.picture(Self.months.filter { $0.period != Example.period("2023-05") })
    #expect(gap.series(.exports, .year).points.map(\.period) == [Example.period("2022")])
    #expect(gap.series(.exports, .quarter).points.count == 7)
    #expect(gap.latest(.exports, .year)?.period == Example.period("2022"))
  }

  @Test("a total alone has no parts by product")
  func totalAlone() {
    let trade = [
      Self.flow("2023", "BLR", .export, 100), Self.flow("2023", "BLR", .import, 50),
    ]
    let picture = Self.picture(trade)
    #expect(picture.breakdown(.turnover, by: .product, over: Example.period("2023")) == nil)
    #expect(picture.breakdown(.turnover, by: .flow, over: Example.period("2023")) != nil)
  }

  @Test("a total wins over its sections, which are never added to it")
  func total() {
    let trade = [
      Self.flow("2023", "BLR", .export, 60, product: "I"),
      Self.flow("2023", "BLR", .export, 100),
    ]
    let level = Self.picture(trade).series(.exports, .year).latest?.level
    #expect(level?.value == 100)
    #expect(level?.provenance.nature == .recorded)
    #expect(level?.provenance.records == ["2023-BLR-export-TOTAL"])
  }

  @Test("growth is on the same period a year before, and a balance has a difference only")
  func growth() throws {
    let picture = Self.picture(Self.months)
    let exports = try #require(picture.series(.exports, .year).latest)
    #expect(abs((exports.growth?.value ?? 0) - 10) < 1e-9)
    #expect(exports.change?.value == 12)
    let balance = try #require(picture.series(.balance, .year).latest)
    #expect(balance.level.value == -96)
    #expect(balance.growth == nil)
    #expect(balance.change?.value == 24)
  }

  @Test("contributions of the parts sum to the growth of the whole")
  func contributions() throws {
    let picture = Self.picture(Self.months)
    for division in [TradePicture.Division.product, .flow] {
      let table = try #require(
        picture.breakdown(.turnover, by: division, over: Example.period("2023-Q4")))
      let sum = table.parts.compactMap(\.contribution?.value).reduce(0, +)
      #expect(abs(sum - (table.growth?.value ?? .nan)) < 1e-9)
      #expect(abs(table.parts.compactMap(\.share.value).reduce(0, +) - 100) < 1e-9)
    }
    let byProduct = try #require(picture.latestQuarterByProduct)
    // Imports have no sections: they are the rest.
    #expect(byProduct.parts.map(\.code) == ["rest", "I", "II"])
    #expect(picture.lastTwelveMonthsByProduct?.total.value == 360)
  }

  @Test("what is left beside some parts is the whole less these, with a formula that says so")
  func rest() throws {
    let table = try #require(Self.picture(Self.months).latestQuarterByProduct)
    let (shown, left) = (table.parts.prefix(1), table.parts.dropFirst())
    let contribution = try #require(table.contribution(beside: Array(shown)))
    let change = try #require(table.change(beside: Array(shown)))
    #expect(contribution.unit == .percentagePoints)
    #expect(change.unit == table.total.unit)
    let sums = [left.compactMap(\.contribution?.value), left.compactMap(\.change?.value)]
      .map { $0.reduce(0, +) }
    for (rest, sum) in zip([contribution, change], sums) {
      #expect(abs((rest.value ?? .nan) - sum) < 1e-9)
      #expect(rest.provenance.calculation.formula == .rest)
      #expect(rest.provenance.calculation.value == rest.value)
      #expect(rest.provenance.records == table.growth?.provenance.records)
    }
    // The level of what no section holds is one, too.
    let beyond = try #require(table.part("rest")?.level)
    #expect(beyond.provenance.calculation.formula == .rest)
    #expect(beyond.provenance.calculation.value == beyond.value)
    // Without the change of one there is nothing left that can be told.
    var unknown = table.parts[0]
    unknown.change = nil
    #expect(table.change(beside: [unknown]) == nil)
  }

  @Test("the level of a part is the sum of its exports and its imports")
  func summands() throws {
    for part in try #require(Self.picture(Self.months).latestQuarterByProduct).parts {
      let calculation = part.level.provenance.calculation
      #expect(calculation.value == part.level.value)
      #expect(part.change?.provenance.calculation.value == part.change?.value)
    }
  }

  @Test("parts are told by how much they moved, whatever the direction")
  func movingMost() throws {
    let table = try #require(Self.picture(Self.months).latestQuarterByProduct)
    #expect([table].codes(movingMost: 2) == ["I", "rest"])
    #expect([table].codes(movingMost: 0) == [])
  }

  @Test("the moving annual total has one point for each month with eleven before it")
  func movingAnnualTotal() throws {
    let series = Self.picture(Self.months).movingAnnualTotal(.exports)
    #expect(series.points.count == 13)
    #expect(series.points.first?.level.value == 120)
    #expect(series.points.last?.level.value == 132)
    #expect(series.points.last?.growth?.value.map { abs($0 - 10) < 1e-9 } == true)
    #expect(series.points.first?.period == Example.period("2022-01/2022-12"))
  }

  @Test("year to date compares the same months")
  func yearToDate() throws {
    let picture = Self.picture(Self.months, asOf: "2023-04-10")
    let point = try #require(picture.yearToDate(.exports))
    #expect(point.period == Example.period("2023-01/2023-03"))
    #expect(point.level.value == 33)
    #expect(abs((point.growth?.value ?? 0) - 10) < 1e-9)
  }

  @Test("each reporter has its own series, and the factor of 1.06 explains the mirror")
  func reporters() {
    let picture = Self.picture(Self.months)
    let mirror = picture.series(.exports, .year, by: "RUS")
    #expect(mirror.reporter == "RUS")
    #expect(abs((mirror.latest?.level.value ?? 0) - 132 * 1.06) < 1e-9)
    let gap = picture.mirrorDiscrepancy(.exports, over: Example.period("2023"))
    #expect(abs(gap?.value ?? .nan) < 1e-9)
    #expect(picture.mirrorDiscrepancy(.imports, over: Example.period("2023")) == nil)
  }

  @Test("coverage ratio and normalised balance need both flows")
  func ratios() {
    let picture = Self.picture(Self.months)
    let year = Example.period("2023")
    #expect(abs((picture.coverageRatio(over: year)?.value ?? 0) - 100 * 132.0 / 228) < 1e-9)
    #expect(abs((picture.normalisedBalance(over: year)?.value ?? 0) + 96.0 / 360) < 1e-9)
    #expect(picture.coverageRatio(over: year, by: "RUS") == nil)
  }

  @Test("a quarter after the as-of day is not the headline")
  func asOf() {
    #expect(
      Self.picture(Self.months, asOf: "2023-07-15").headline?.period == Example.period("2023-Q2"))
  }

  @Test("a statement is checked against the trade records, and is their rival")
  func claims() throws {
    let statement = Example.statement(
      "claim", by: "BLR", "400 USD", "2023", growth: "5", speaker: "Minister")
    let picture = Self.picture(Self.months, statements: [statement])
    #expect(picture.year?.rivals.map(\.statement) == ["claim"])
    let records = RecordSet(
      name: "example", pair: Example.pair, trade: Self.months, statements: [statement])
    let finding = try #require(
      ClaimsCheck(records: records, asOf: Example.day("2024-01-31")).findings.first)
    #expect(finding.verdict == .conflicting)
    #expect(finding.data?.level?.value == 360)
    guard case .levelConflict(let other, let difference) = finding.reason else {
      Issue.record("\(finding.reason)")
      return
    }
    #expect(other.statement == nil)
    #expect(difference.value == 40)
  }

  @Test("the order of the records changes nothing")
  func permutation() {
    let one = Self.picture(Self.months).series(.turnover, .month)
    #expect(Self.picture(Self.months.reversed()).series(.turnover, .month) == one)
  }
}
