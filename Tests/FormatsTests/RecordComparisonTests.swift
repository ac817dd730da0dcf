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
    set.trade = TradeRows(
      rows.enumerated().compactMap { index, row in
        Period(year: row.year).map { period in
          TradeFlow(
            id: "\(index)", period: period, reporter: "BLR", partner: "RUS", direction: .export,
            value: .init(row.value), currency: "USD", valuation: .fob, sources: [],
            seen: row.seen.flatMap { Day(year: 2024, month: 1, day: $0) })
        }
      })
    return set
  }

  private static func lines(_ set: RecordSet, _ rows: [String]) throws -> [String] {
    let header =
      "period,reporterISO,reporterCode,flowCode,partnerISO,partnerCode,cmdCode,primaryValue"
    let reading = try Reading.of(
      ([header] + rows).joined(separator: "\n"), take: ["flows=general,re-exports"])
    var comparison = RecordComparison(set, on: try #require(Day(iso: "2024-02-01")))
    for draft in reading.drafts { comparison.take(draft) }
    comparison.finish()
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
          "  left out: 1 row, of a flow that records have not",
          "  BLR export RUS TOTAL 2021: 200 -> 150 USD (-25.0 %), at 5",
          "  BLR export RUS TOTAL 2023: 12 withdrawn, at 7", "news",
        ])
    #expect(try Self.lines(set, [row(2020, "100")]) == ["1 unchanged", "nothing new"])
    #expect(
      try Self.lines(set, ["2020,BLR,,RX,RUS,,TOTAL,100"]) == [
        "nothing that records could be", "  left out: 1 row, of a flow that records have not",
        "nothing new",
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

  /// A set whose row of 2021 counts from 3 to 10 January, then another one; all of one import.
  private static func vintages() throws -> RecordSet {
    var set = Self.records([(2020, 100, 3), (2021, 200, 3), (2021, 210, 10), (2022, 300, 3)])
    set.trade[1].until = Day(iso: "2024-01-10")
    for index in set.trade.indices {
      set.trade[index].importedFrom = "comtrade-2024-01-03:\(index + 2)"
      set.trade[index].origin = Origin(file: "trade.csv", line: index + 2)
    }
    return set
  }

  /// What is to be written of a file of exports of Belarus to Russia, a change a line.
  private static func changes(
    _ set: RecordSet, on day: String, series: Set<String> = ["comtrade-2024-01-03"],
    _ values: [(year: Int, value: String)]
  ) throws -> [String] {
    let rows = values.map { "\($0.year),BLR,,X,RUS,,TOTAL,\($0.value)" }
    let header =
      "period,reporterISO,reporterCode,flowCode,partnerISO,partnerCode,cmdCode,primaryValue"
    let reading = try Reading.of(([header] + rows).joined(separator: "\n"))
    var comparison = RecordComparison(
      set, on: try #require(Day(iso: day)), series: series, isCollecting: true)
    for draft in reading.drafts { comparison.take(draft) }
    comparison.finish()
    return comparison.changes.map { change in
      func text(_ draft: TradeDraft, _ until: Day?) -> String {
        "\(draft.period) \(draft.amount?.description ?? "-")" + (until.map { " until \($0)" } ?? "")
      }
      switch change {
      case .added(let draft, let until): return "add \(text(draft, until))"
      case .revised(let line, let draft, let until): return "\(line) -> \(text(draft, until))"
      case .closed(let line): return "close \(line)"
      }
    }
  }

  @Test("an older file is held against what counted on its day, and its figures end at the next")
  func olderFile() throws {
    let set = try Self.vintages()
    let same = [(2020, "100"), (2021, "200"), (2022, "300")]
    #expect(try Self.changes(set, on: "2024-01-05", same) == [])
    #expect(
      try Self.changes(set, on: "2024-01-05", [(2021, "205"), (2020, "100"), (2022, "300")])
        == ["3 -> 2021 205 until 2024-01-10"])
    #expect(
      try Self.changes(set, on: "2024-01-12", [(2021, "205"), (2020, "100"), (2022, "300")])
        == ["4 -> 2021 205"])
    #expect(
      try Self.changes(set, on: "2024-01-01", [(2020, "90")]) == ["add 2020 90 until 2024-01-03"])
  }

  @Test(
    "what a file no longer has is closed, where an import of its kind wrote it and it would be in it"
  )
  func vanished() throws {
    let set = try Self.vintages()
    let without = [(2020, "100"), (2022, "300")]
    #expect(try Self.changes(set, on: "2024-01-12", without) == ["close 4"])
    // The file begins later: it says nothing of 2020.
    #expect(
      try Self.changes(set, on: "2024-01-12", [(2021, "210"), (2022, "300")]) == [])
    // A row written by hand, or by another import, is never closed.
    #expect(try Self.changes(set, on: "2024-01-12", series: ["other"], without) == [])
    #expect(try Self.changes(set, on: "2024-01-12", series: [], without) == [])
    // A row without a value is no missing row, and closes it too.
    #expect(
      try Self.changes(set, on: "2024-01-12", without + [(2021, "")]) == ["close 4"])
  }

  @Test("two rows that would be one record, another currency and values below zero are no records")
  func refused() throws {
    let reading = try Reading.of(
      "period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue,customsCode\n"
        + "2020,112,X,643,TOTAL,5,C00\n2020,112,X,643,TOTAL,3,C01\n2021,112,X,643,TOTAL,-3,C00\n",
      take: ["parts=totals,customs-procedure"])
    var comparison = RecordComparison(
      Self.records([]), on: try #require(Day(iso: "2024-01-05")))
    for draft in reading.drafts { comparison.take(draft) }
    #expect(comparison.needsDecision)
    #expect(
      comparison.lines == [
        "1 new, 1 of a record that another row has given already",
        "  left out: 1 row, below zero",
      ])
  }
}
