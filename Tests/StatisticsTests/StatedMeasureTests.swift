internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

/// Measures that pair.yaml adds to the built-in ones.
@Suite struct StatedMeasureTests {
  private static func statement(
    _ id: String, _ amount: String?, _ period: String?, growth: String? = nil,
    measure: String = "investment", by reporter: String = "BLR", speaker: String = "A"
  ) -> Statement {
    Example.statement(
      id, measure, by: reporter, amount, period, growth: growth, speaker: speaker)
  }

  private static func all(_ statements: [Statement]) -> [StatedMeasure] {
    var records = Example.records(statements)
    records.pair.measures = ["investment": ["en": "Investment"], "cargo": ["en": "Cargo"]]
    records.pair.preferences = ["investment": ["B"]]
    return StatedMeasure.all(in: records.everything)
  }

  @Test("one series for each measure, side and unit, by period, as the side has it")
  func series() throws {
    let all = Self.all([
      Self.statement("i22", "1.4", "2022"), Self.statement("i21", "1.1", "2021"),
      Self.statement("share", "12 percent", "2022"),
      Self.statement("other", "0.3", "2022", by: "RUS"),
      Self.statement("cargo", "6.5 Mt", "2023", measure: "cargo"),
      Self.statement("unknown", "6.5", "2023", measure: "turnover"),
    ])
    #expect(all.map(\.measure) == ["cargo", "investment", "investment", "investment"])
    #expect(all.map(\.reporter) == ["BLR", "BLR", "BLR", "RUS"])
    let own = try #require(all.first { $0.unit == .money("USD") && $0.reporter == "BLR" })
    #expect(own.points.map(\.period) == [Example.period("2021"), Example.period("2022")])
    #expect(own.levels(.year).map { $0.level?.value } == [1.1e9, 1.4e9])
    #expect(all.first?.unit == .named("Mt"))
  }

  @Test("the preferred speaker's figure is the point, and who differs is its rival")
  func rivals() throws {
    let point = try #require(
      Self.all([
        Self.statement("a", "1.4", "2022"), Self.statement("b", "1.1", "2022", speaker: "B"),
        Self.statement("c", "1.1", "2022", speaker: "C"),
      ]).first?.points.first)
    #expect(point.speaker == "B")
    #expect(point.level?.provenance.hasDissent == true)
    #expect(point.rivals.map(\.statement) == ["a"])
  }

  @Test("a growth alone, and what has no period, are kept")
  func partial() throws {
    let series = Self.all([
      Self.statement("growth", nil, "2022", growth: "5"), Self.statement("none", "2", nil),
      Self.statement("year", "3", "2020"),
    ])
    #expect(series.first { $0.unit == nil }?.points.first?.growth?.value == 5)
    let money = try #require(series.first { $0.unit == .money("USD") })
    #expect(money.points.map(\.period) == [nil, Example.period("2020")])
  }

  @Test("they are no trade: a set with nothing else has no figure on it")
  func noTrade() {
    var records = Example.records([Self.statement("i22", "1.4", "2022")])
    records.pair.measures = ["investment": ["en": "Investment"]]
    #expect(TradePicture(records: records, asOf: Example.asOf).basis == .none)
  }
}
