internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

/// What becomes of trade records that are not plain bilateral totals in the pair's currency.
@Suite struct LeftOutTests {
  private static func flow(
    _ id: String, in period: String = "2023", by reporter: String = "BLR",
    with partner: String? = nil, flow direction: TradeFlow.Direction = .export, _ value: Double,
    product: String = "TOTAL", currency: String = "USD", _ valuation: TradeFlow.Valuation? = nil,
    source: String = "a"
  ) -> TradeFlow {
    TradeFlow(
      id: id, period: Example.period(period), reporter: reporter,
      partner: partner ?? (reporter == "BLR" ? "RUS" : "BLR"), direction: direction,
      product: product, value: DecimalNumber(value), currency: currency,
      valuation: valuation ?? (direction == .export ? .fob : .cif), sources: [source])
  }

  private static func picture(_ trade: [TradeFlow], sources: [Source] = []) -> TradePicture {
    var records = RecordSet(name: "example", pair: Example.pair, trade: trade)
    records.sources = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0) })
    return TradePicture(records: records, asOf: Example.asOf)
  }

  @Test("records in another currency are left out and named, not added up")
  func otherCurrency() {
    let picture = Self.picture([
      Self.flow("b", 100, currency: "RUB"), Self.flow("a", by: "RUS", 50, currency: "EUR"),
      Self.flow("c", in: "2022", 7),
    ])
    #expect(picture.leftOut == [LeftOut(reason: .otherCurrency, records: ["a", "b"])])
    #expect(picture.series(.exports, .year).points.map(\.level.value) == [7])
  }

  @Test("a flow valued twice counts once, as it is usually valued")
  func otherValuation() {
    let picture = Self.picture([
      Self.flow("fob", flow: .import, 100, .fob), Self.flow("cif", flow: .import, 106),
    ])
    #expect(picture.leftOut == [LeftOut(reason: .otherValuation, records: ["fob"])])
    #expect(picture.series(.imports, .year).latest?.level.value == 106)
  }

  @Test("an unusual valuation alone is used, and nothing is left out")
  func onlyValuation() {
    let picture = Self.picture([Self.flow("fob", flow: .import, 100, .fob)])
    #expect(picture.leftOut.isEmpty)
    #expect(picture.series(.imports, .year).latest?.level.value == 100)
  }

  @Test("of two vintages the later source stands, wherever it is in the file", arguments: [0, 1])
  func vintages(order: Int) {
    let sources = [("old", "2024-01-10"), ("new", "2024-04-10")].map { id, day in
      Source(
        id: id, publisher: "x", title: "x", published: Period(day: Example.day(day)),
        grade: .official)
    }
    let flows = [
      Self.flow("1", 60, product: "I", source: "old"),
      Self.flow("2", 65, product: "I", source: "new"),
      Self.flow("3", 40, product: "II", source: "old"),
    ]
    let picture = Self.picture(order == 0 ? flows : flows.reversed(), sources: sources)
    let level = picture.series(.exports, .year).latest?.level
    #expect(level?.value == 105)
    #expect(level?.provenance.records == ["2", "3"])
  }

  private static let world = picture([
    flow("x", 60), flow("m", flow: .import, 40), flow("xw", with: "WLD", 120),
    flow("mw", with: "WLD", flow: .import, 80), flow("rx", by: "RUS", 38),
    flow("rm", by: "RUS", flow: .import, 62), flow("rxw", by: "RUS", with: "WLD", 500),
    flow("rmw", by: "RUS", with: "WLD", flow: .import, 500),
  ])

  @Test("records with the world give the partner's share from both sides")
  func shares() throws {
    let shares = Self.world.partnerShares
    #expect(shares.map(\.reporter) == ["BLR", "RUS"])
    #expect(shares.map(\.partner) == ["RUS", "BLR"])
    #expect(shares.map(\.share.value) == [50, 10])
    #expect(shares[0].share.provenance.records == ["m", "mw", "x", "xw"])
    #expect(
      Self.world.worldTrade(.turnover, over: Example.period("2023"), of: "BLR")?.value == 200)
    #expect(Self.world.worldTrade(.balance, over: Example.period("2023"), of: "BLR") == nil)
    let own = Self.world.partnerShare(.exports, over: Example.period("2023"), of: "RUS")
    #expect(own?.value == 7.6)
    #expect(Self.world.partnerShare(.balance, over: Example.period("2023"), of: "RUS") == nil)
    #expect(Self.world.partnerShare(over: Example.period("2022"), of: "BLR") == nil)
  }

  @Test("trade with the world is no trade between the two")
  func worldApart() {
    let picture = Self.picture([Self.flow("xw", with: "WLD", 120)])
    #expect(picture.basis == .none)
    #expect(picture.leftOut.isEmpty)
    #expect(picture.partnerShares.isEmpty)
    #expect(Self.world.point(.turnover, Example.period("2023"))?.level.value == 100)
  }

  @Test("equal structures complement each other wholly, disjoint ones not at all")
  func complementarity() {
    let sections = [
      Self.flow("1", with: "WLD", 30, product: "I"),
      Self.flow("2", with: "WLD", 10, product: "II"),
      Self.flow("3", by: "RUS", with: "WLD", flow: .import, 300, product: "I"),
      Self.flow("4", by: "RUS", with: "WLD", flow: .import, 100, product: "II"),
      Self.flow("5", in: "2022", with: "WLD", 30, product: "I"),
      Self.flow("6", in: "2022", by: "RUS", with: "WLD", flow: .import, 30, product: "V"),
    ]
    let picture = Self.picture(sections)
    #expect(
      picture.complementarity(over: Example.period("2023"), exporter: "BLR")?.value == 100)
    #expect(picture.complementarity(over: Example.period("2022"), exporter: "BLR")?.value == 0)
    #expect(picture.complementarity(over: Example.period("2023"), exporter: "RUS") == nil)
  }
}
