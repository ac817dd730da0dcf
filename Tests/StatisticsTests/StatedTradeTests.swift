internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

@Suite struct StatedTradeTests {
  private let picture = TradePicture(records: Example.records, asOf: Example.asOf)

  @Test("the headline is the preferred speaker's latest quarter, with its rival")
  func headline() throws {
    let point = try #require(picture.headline)
    #expect(point.period == Example.period("2024-Q1"))
    #expect(point.level.value == 12.08e9)
    #expect(point.level.step == 0.01e9)
    #expect(point.level.provenance.speaker == "BELTA")
    #expect(point.level.provenance.nature == .stated)
    #expect(point.level.provenance.hasDissent)
    #expect(point.growth?.value == 4.2)
    #expect(point.rivals.first?.statement == "kremlin-2024q1")
    #expect(abs((point.change?.value ?? 0) - (12.08e9 - 11.593090211132438e9)) < 1)
  }

  @Test("the year is 48.7 bn, about, with the figures that contradict it")
  func year() throws {
    let point = try #require(picture.year)
    #expect(point.level.value == 48.7e9)
    #expect(point.level.qualifier == .about)
    #expect(point.rivals.map(\.statement) == ["mishustin-2023", "kremlin-2023"])
  }

  @Test("a year nobody gives a figure for is implied by the next one's growth")
  func impliedYear() throws {
    let only = Example.statements.filter { $0.speaker == "BELTA" }
    let picture = TradePicture(records: Example.records(only), asOf: Example.asOf)
    let points = picture.series(.turnover, .year).points
    #expect(points.map(\.period) == [Example.period("2022"), Example.period("2023")])
    let implied = try #require(points.first?.level)
    #expect(abs((implied.value ?? 0) / 1e9 - 45.8137347130762) < 1e-9)
    #expect(implied.provenance.nature == .implied)
    #expect(implied.interval?.contains(45.8e9) == true)
  }

  @Test("an implied quarter is never the headline")
  func impliedIsNoHeadline() {
    let only = [
      Example.statement("a", by: "BLR", "12.08", "2024-Q1", growth: "4.2", speaker: "A")
    ]
    let picture = TradePicture(records: Example.records(only), asOf: Example.day("2024-02-01"))
    #expect(picture.headline == nil)
    #expect(picture.series(.turnover, .quarter).points.count == 2)
  }

  @Test("growth nobody stated is computed from the same speaker's levels only")
  func computedGrowth() throws {
    let records = Example.records([
      Example.statement("a", by: "BLR", "11.0", "2023", speaker: "A"),
      Example.statement("b", by: "BLR", "10.0", "2022", speaker: "A"),
      Example.statement("c", by: "BLR", "9.0", "2021", speaker: "C"),
    ])
    let points = TradePicture(records: records, asOf: Example.asOf).series(.turnover, .year).points
    #expect(points.map { $0.growth == nil } == [true, true, false])
    let growth = try #require(points.last?.growth)
    #expect(abs((growth.value ?? 0) - 10) < 1e-9)
    #expect(growth.provenance.nature == .computed)
    #expect(growth.provenance.records == ["a", "b"])
    #expect(growth.interval?.contains(10) == true)
  }

  @Test("a zero or negative base gives no growth", arguments: ["0", "-3.1"])
  func noBase(base: String) {
    let records = Example.records([
      Example.statement("a", by: "BLR", "11.0", "2023", speaker: "A"),
      Example.statement("b", by: "BLR", base, "2022", speaker: "A"),
    ])
    let picture = TradePicture(records: records, asOf: Example.asOf)
    #expect(picture.year?.growth == nil)
  }

  @Test("the other side's exports are our imports, and its surplus our deficit")
  func mirrored() {
    let imports = picture.series(.imports, .quarter).latest
    #expect(imports?.level.value == 6.7e9)
    #expect(imports?.level.provenance.reporter == "RUS")
    let balance = picture.series(.balance, .quarter).latest
    #expect(balance?.level.value == -1.0e9)
    #expect(balance?.growth == nil)
    // The change of sign is no word of the source's.
    #expect(balance?.level.isSeenFromOtherSide == true)
    #expect(balance?.level.provenance.calculation.value == -1.0e9)
    #expect(imports?.level.isSeenFromOtherSide == false)
  }

  @Test("a balance nobody gave follows from one speaker's exports and imports")
  func derivedBalance() throws {
    let points = picture.series(.balance, .year).points
    let year = try #require(points.last)
    #expect(year.period == Example.period("2023"))
    #expect(abs((year.level.value ?? 0) - 1.3e9) < 1)
    #expect(year.level.provenance.nature == .computed)
    #expect(year.level.provenance.records == ["kremlin-2023-m", "kremlin-2023-x"])
  }

  @Test("an over of 35.5 is open above: 35.7 and 36 do not contradict it, 35.4 does")
  func over() {
    func rivals(_ level: String) -> Int? {
      let records = Example.records([
        Example.statement("a", by: "BLR", level, "2019", speaker: "Belstat"),
        Example.statement("b", by: "RUS", "35.5", "2019", speaker: "B", .over),
      ])
      return TradePicture(records: records, asOf: Example.asOf).year?.rivals.count
    }
    #expect(rivals("35.7") == 0)
    #expect(rivals("36.0") == 0)
    #expect(rivals("35.4") == 1)
  }

  @Test("what is on record does not vanish when the preferred speaker gives another year")
  func nothingVanishes() throws {
    var records = Example.records([
      Example.statement("belstat-x", "exports", by: "BLR", "13.1", "2020", speaker: "Belstat"),
      Example.statement("belstat-m", "imports", by: "BLR", "16.4", "2020", speaker: "Belstat"),
      Example.statement("belstat-b", "balance", by: "BLR", "-3.1", "2020", speaker: "Belstat"),
    ])
    records.pair.preferences = ["exports": ["RUS"], "imports": ["RUS"], "balance": ["Kremlin"]]
    let year = Example.period("2020")
    func levels(_ records: RecordSet) -> [Double?] {
      let picture = TradePicture(records: records, asOf: Example.asOf)
      return [TradeMeasure.exports, .imports, .balance].map { measure in
        picture.point(measure, year)?.level.value.map { ($0 / 1e8).rounded() / 10 }
      }
    }
    let before = levels(records)
    #expect(before == [13.1, 16.4, -3.1])
    records.statements += Example.statements.filter { $0.speaker == "Kremlin" }
    #expect(levels(records) == before)
    // Its own figure of the year goes before.
    records.statements.append(
      Example.statement("kremlin-2020", "imports", by: "RUS", "12.9", "2020", speaker: "Kremlin"))
    #expect(levels(records) == [12.9, 16.4, -3.1])
  }

  @Test("without preferences anybody's figure forms the series, the best source first")
  func noPreferences() {
    var records = Example.records(Example.statements)
    records.pair.preferences = [:]
    records.sources = [
      "gryzlov-2022": Source(id: "gryzlov-2022", publisher: "x", title: "x", grade: .official)
    ]
    let picture = TradePicture(records: records, asOf: Example.asOf)
    let point = picture.point(.turnover, Example.period("2022"))
    #expect(point?.level.provenance.speaker == "Gryzlov")
    #expect(self.picture.point(.turnover, Example.period("2022"))?.level.value != 45.8e9)
  }

  @Test("the last four quarters follow from the year and two first quarters: 49.19 bn, no growth")
  func lastFourQuarters() throws {
    let point = try #require(picture.lastTwelveMonths(.turnover))
    #expect(abs((point.level.value ?? 0) / 1e9 - 49.18690978886757) < 1e-9)
    #expect(point.period == Example.period("2023-04/2024-03"))
    #expect(point.level.provenance.nature == .implied)
    #expect(point.level.interval?.contains(49.19e9) == true)
    // The calendar year is no base: it has other months.
    #expect(point.growth == nil)
    #expect(point.change == nil)
  }

  @Test(
    "growth of the last four quarters is on the four quarters a year earlier, where they are known")
  func growthOfFourQuarters() throws {
    func belta(_ period: String, _ level: String) -> Statement {
      Example.statement(period, by: "BLR", level, period, speaker: "BELTA")
    }
    let known = [
      belta("2024-Q1", "13.0"), belta("2023-Q1", "12.0"), belta("2022-Q1", "10.0"),
      belta("2023", "50.0"), belta("2022", "44.0"),
    ]
    func trailing(_ statements: [Statement]) -> TradePoint? {
      TradePicture(records: Example.records(statements), asOf: Example.asOf)
        .lastTwelveMonths(.turnover)
    }
    let point = try #require(trailing(known))
    #expect(point.level.value == 51e9)
    // 51 on 44 + 12 - 10.
    #expect(point.growth?.value.map { abs($0 - 100 * (51.0 / 46 - 1)) < 1e-9 } == true)
    #expect(point.change?.value == 5e9)
    #expect(trailing(known.filter { $0.id != "2022-Q1" })?.growth == nil)
    #expect(trailing(known.filter { $0.id != "2022" })?.growth == nil)
  }

  @Test("about 60 percent implies a whole from 19.80 to 20.48 bn")
  func hedgedShare() throws {
    let hedged = Example.statements.map { statement in
      var statement = statement
      if statement.id == "belta-share" { statement.qualifier = .about }
      return statement
    }
    let picture = TradePicture(records: Example.records(hedged), asOf: Example.asOf)
    let range = try #require(picture.partnerShares.first?.impliedWhole?.interval)
    #expect(abs((range.lower ?? 0) / 1e9 - 12.075 / 0.61) < 1e-9)
    #expect(abs((range.upper ?? 0) / 1e9 - 12.085 / 0.59) < 1e-9)
  }

  @Test("a share of 60 percent implies a whole of 20.13 bn, from 19.96 to 20.31")
  func share() throws {
    let share = try #require(picture.partnerShares.first)
    #expect(share.reporter == "BLR")
    let whole = try #require(share.impliedWhole)
    #expect(abs((whole.value ?? 0) / 1e9 - 20.1333) < 1e-4)
    #expect(abs((whole.interval?.lower ?? 0) / 1e9 - 19.958677685950413) < 1e-9)
    #expect(abs((whole.interval?.upper ?? 0) / 1e9 - 20.3109243697479) < 1e-9)
  }

  @Test("a series of one reporter holds only that side's figures")
  func oneReporter() {
    let points = picture.series(.turnover, .year, by: "RUS").points
    #expect(points.allSatisfy { $0.level.provenance.reporter == "RUS" })
    #expect(points.last?.level.provenance.speaker == "Mishustin" || points.last != nil)
  }

  @Test("no records give an empty picture")
  func empty() {
    let picture = TradePicture(records: Example.records([]), asOf: Example.asOf)
    #expect(picture.basis == .none)
    #expect(picture.headline == nil)
    #expect(picture.series(.turnover, .month).points.isEmpty)
    #expect(picture.lastTwelveMonths(.exports) == nil)
  }
}
