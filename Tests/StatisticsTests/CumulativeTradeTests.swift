internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

/// Records of January to a month, as national tables have them.
@Suite struct CumulativeTradeTests {
  private static func flow(
    _ period: String, _ value: Double, product: String = "TOTAL", source: String = "a",
    _ direction: TradeFlow.Direction = .export
  ) -> TradeFlow {
    TradeFlow(
      id: "\(period)-\(product)-\(source)-\(direction.rawValue)", period: Example.period(period),
      reporter: "BLR", partner: "RUS", direction: direction, product: product,
      value: DecimalNumber(value),
      currency: "USD", valuation: direction == .export ? .fob : .cif, sources: [source])
  }

  private static func picture(_ trade: [TradeFlow], sources: [Source] = []) -> TradePicture {
    var records = RecordSet(name: "example", pair: Example.pair, trade: trade)
    records.sources = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0) })
    return TradePicture(records: records, asOf: Example.day("2025-01-31"))
  }

  private static func level(_ picture: TradePicture, _ period: String) -> Quantity? {
    picture.point(.exports, Example.period(period), by: "BLR")?.level
  }

  /// January 10, then 11, 12, ... each month, as sums since January.
  private static let sums: [TradeFlow] = (1...12).map { month in
    let sum = (0..<month).reduce(0.0) { $0 + 10 + Double($1) }
    let name = month < 10 ? "0\(month)" : "\(month)"
    return flow(month == 1 ? "2024-01" : "2024-01/2024-\(name)", sum)
  }

  @Test("each month is what the sum since January grew by, with both records behind it")
  func months() throws {
    let picture = Self.picture(Self.sums)
    let series = picture.series(.exports, .month, by: "BLR")
    #expect(series.points.map(\.level.value) == (0..<12).map { 10 + Double($0) })
    let may = try #require(Self.level(picture, "2024-05"))
    #expect(may.provenance.calculation.formula == .laterMonths)
    #expect(
      may.provenance.records
        == ["2024-01/2024-04-TOTAL-a-export", "2024-01/2024-05-TOTAL-a-export"])
    #expect(may.provenance.nature == .computed)
    #expect(Self.level(picture, "2024-01")?.provenance.calculation == .asRecorded)
  }

  @Test("quarters, the year and the year to date follow from the sums")
  func quarters() throws {
    let picture = Self.picture(Self.sums)
    #expect(
      picture.series(.exports, .quarter, by: "BLR").points.map(\.level.value) == [33, 42, 51, 60])
    #expect(picture.series(.exports, .year, by: "BLR").points.map(\.level.value) == [186])
    #expect(picture.yearToDate(.exports, by: "BLR")?.level.value == 186)
  }

  @Test("where a month is missing, it and the next have no figure, but their quarter has")
  func gap() {
    let picture = Self.picture(Self.sums.filter { $0.period != Example.period("2024-01/2024-04") })
    let periods = picture.series(.exports, .month, by: "BLR").points.map(\.period.start.month)
    #expect(periods == [1, 2, 3, 6, 7, 8, 9, 10, 11, 12])
    #expect(Self.level(picture, "2024-Q2")?.value == 42)
    #expect(Self.level(picture, "2024-04/2024-05")?.value == 27)
  }

  @Test("what is reported for a month goes before a difference, and a year closes the last one")
  func reportedFirst() throws {
    let picture = Self.picture(
      Self.sums.dropLast() + [Self.flow("2024", 190), Self.flow("2024-05", 14.5)])
    #expect(Self.level(picture, "2024-05")?.value == 14.5)
    let last = try #require(Self.level(picture, "2024-12")?.value)
    #expect(abs(last - 25) < 1e-9)
    #expect(Self.level(picture, "2024")?.value == 190)
  }

  @Test("a sum that falls gives no month: earlier months were revised")
  func falling() {
    let picture = Self.picture([
      Self.flow("2024-01", 10), Self.flow("2024-01/2024-02", 25),
      Self.flow("2024-01/2024-03", 24), Self.flow("2024-01/2024-04", 40),
    ])
    #expect(Self.level(picture, "2024-02")?.value == 15)
    #expect(Self.level(picture, "2024-03") == nil)
    #expect(Self.level(picture, "2024-04")?.value == 16)
  }

  @Test("sections are differenced one by one, and a new one begins at zero")
  func sections() throws {
    let picture = Self.picture([
      Self.flow("2024-01/2024-02", 10, product: "I"),
      Self.flow("2024-01/2024-03", 16, product: "I"),
      Self.flow("2024-01/2024-03", 5, product: "II"),
    ])
    let parts = try #require(
      picture.breakdown(
        .exports, by: .product, over: Example.period("2024-03"), reporter: "BLR"))
    #expect(parts.total.value == 11)
    #expect(Set(parts.parts.map { "\($0.code) \($0.level.value ?? 0)" }) == ["I 6.0", "II 5.0"])
  }

  @Test("months, quarters and years without sums since January are as before")
  func untouched() {
    let picture = Self.picture([Self.flow("2024", 100), Self.flow("2024-Q1", 20)])
    #expect(Self.level(picture, "2024-04/2024-12") == nil)
    #expect(picture.series(.exports, .month, by: "BLR").points.isEmpty)
  }

  @Test("revisions are last minus first over what became known more than once (MR, MAR, RMAR)")
  func revisions() throws {
    let sources = ["2024-02-15", "2024-05-15"].enumerated().map { index, day in
      Source(
        id: index == 0 ? "a" : "b", publisher: "Office", title: "Trade",
        published: Example.period(day), grade: .official)
    }
    let picture = Self.picture(
      [
        Self.flow("2023-11", 100, source: "a"), Self.flow("2023-11", 110, source: "b"),
        Self.flow("2023-12", 50, source: "a"), Self.flow("2023-12", 40, source: "b"),
        Self.flow("2024-01", 70, source: "b"),
      ], sources: sources)
    let revisions = try #require(picture.revisions.first)
    #expect(picture.revisions.count == 1)
    #expect(revisions.reporter == "BLR")
    #expect(revisions.flow == .exports)
    #expect(revisions.mean.provenance.sources == ["a", "b"])
    #expect(revisions.count.value == 2)
    #expect(revisions.mean.value == 0)
    #expect(revisions.meanAbsolute.value == 10)
    #expect(abs((revisions.relativeMeanAbsolute.value ?? 0) - 100 * 20 / 150) < 1e-9)
    #expect(revisions.mean.provenance.records.count == 4)
    #expect(Self.picture(Self.sums).revisions.isEmpty)
  }
}
