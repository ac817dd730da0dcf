internal import Periods
internal import Testing
internal import Values

@testable import Formats
@testable import Records

@Suite("A file beside a record set")
struct RecordComparisonTests {
  private static let pair = Pair(first: Country(code: "BLR"), second: Country(code: "RUS"))

  /// A record set of exports of Belarus to Russia: year, value, and the day each was seen.
  private static func records(_ rows: [(year: Int, value: Int, seen: Int?)]) -> RecordSet {
    var set = RecordSet(name: "test", pair: pair)
    set.trade = rows.enumerated().compactMap { index, row in
      Period(year: row.year).map { period in
        TradeFlow(
          id: "\(index)", period: period, reporter: "BLR", partner: "RUS", direction: .export,
          value: .init(row.value), currency: "USD", valuation: .fob, sources: [],
          seen: row.seen.flatMap { Day(year: 2024, month: 1, day: $0) })
      }
    }
    return set
  }

  private static func lines(_ set: RecordSet, _ rows: [String]) throws -> [String] {
    let header =
      "period,reporterISO,reporterCode,flowCode,partnerISO,partnerCode,cmdCode,primaryValue"
    let reading = try Reading.of(
      ([header] + rows).joined(separator: "\n"), take: ["flows=general,re-exports"])
    var comparison = RecordComparison(set)
    for draft in reading.drafts { comparison.take(draft) }
    return comparison.lines + [comparison.isNothingNew ? "nothing new" : "news"]
  }

  @Test("what is new, unchanged, revised, rounded and withdrawn; of vintages the last counts")
  func standing() throws {
    let set = Self.records([
      (2019, 500, nil), (2020, 100, 9), (2020, 90, 3), (2021, 200, 1), (2022, 1_234_567, 1),
      (2023, 12, 1),
    ])
    func row(_ year: Int, _ value: String) -> String { "\(year),BLR,,X,RUS,,TOTAL,\(value)" }
    #expect(
      try Self.lines(
        set,
        [
          row(2018, "7"), row(2019, "500.0"), row(2020, "100"), row(2021, "150"),
          row(2022, "1234600"), row(2023, ""), row(2017, ""), "2022,BLR,,RX,RUS,,TOTAL,5",
        ]) == [
          "1 new, 2 unchanged, 1 revised, 1 the same but for rounding, 1 without the value they had",
          "  BLR export RUS TOTAL 2021: 200 -> 150 USD (-25.0 %), at 5", "news",
        ])
    #expect(try Self.lines(set, [row(2020, "100")]) == ["1 unchanged", "nothing new"])
    #expect(
      try Self.lines(set, ["2020,BLR,,RX,RUS,,TOTAL,100"]) == [
        "nothing that records could be", "nothing new",
      ])
  }

  @Test("a number with fewer than five digits is no rounding")
  func rounding() throws {
    func isRounding(_ one: String, _ other: String) throws -> Bool {
      try #require(DecimalNumber(one)).isRounding(of: #require(DecimalNumber(other)))
    }
    #expect(try isRounding("21293.22", "21293.223721"))
    #expect(try isRounding("1234600", "1234567"))
    #expect(try !isRounding("1234500", "1234567"))
    #expect(try !isRounding("14000000000", "14000123456"))
    #expect(try !isRounding("21293.223721", "21293.22"))
  }

  @Test("many revisions are shown in part")
  func many() throws {
    let set = Self.records((2000..<2015).map { ($0, 100, 1) })
    let lines = try Self.lines(set, (2000..<2015).map { "\($0),BLR,,X,RUS,,TOTAL,50" })
    #expect(lines.count == 13)
    #expect(lines[11] == "  and 5 more revisions")
  }
}
