internal import Diagnostics
internal import Periods
internal import Records
internal import Testing
internal import Values

@testable import Composer

/// Records of which some became known after the last edition, written as of 21 May 2024.
struct ChangesTests {
  private static func source(_ id: String, _ day: String) -> Source {
    Source(id: id, publisher: "Gazette", title: id, published: Period(iso: day), grade: .press)
  }

  private static func contact(
    _ id: String, _ day: String, _ sources: [String], _ status: Contact.Status = .held
  ) throws -> Contact {
    let day = try #require(Day(iso: day))
    return Contact(
      id: id, start: day, end: day, precision: .exact, channel: .call, level: .leader,
      participants: [], status: status, summary: "About \(id)", sources: sources)
  }

  private static func turnover(_ id: String, _ value: Double, _ sources: [String]) -> Statement {
    Statement(
      id: id, measure: "turnover", reporter: "XAA", partner: "XBB",
      value: StatedNumber(value: value, step: 0.01, text: "\(value)"), unit: "USD bn",
      period: Period(iso: "2024-Q1"), speaker: "Gazette", sources: sources)
  }

  private static func forecast(
    _ id: String, due: String, outcome: String? = nil
  ) throws -> Assessment {
    Assessment(
      id: id, kind: .forecast, date: try #require(Day(iso: "2024-05-01")), title: "Claim \(id)",
      language: "en", confidence: .high, due: Day(iso: due),
      outcome: try outcome.map {
        Assessment.Outcome(result: .happened, date: try #require(Day(iso: $0)))
      }, sources: [], body: "")
  }

  private static func records() throws -> RecordSet {
    let old = try contact("known", "2024-05-10", ["early"])
    let new = try contact("new", "2024-05-18", ["late"])
    let next = try contact("next", "2024-06-18", ["late"], .planned)
    let forecasts = [
      try forecast("open", due: "2024-06-30"), try forecast("due", due: "2024-05-25"),
      try forecast("scored", due: "2024-05-20", outcome: "2024-05-24"),
      try forecast("old", due: "2024-05-02", outcome: "2024-05-03"),
    ]
    return Sample.records { records in
      records.sources = [
        "early": source("early", "2024-05-15"), "late": source("late", "2024-05-24"),
      ]
      records.contacts = [old, new, next]
      records.statements = [turnover("first", 10.4, ["early"]), turnover("second", 12.4, ["late"])]
      records.assessments = forecasts
    }
  }

  private func outline(_ block: String, _ records: RecordSet) throws -> String {
    try Sample.compose(
      "sections:\n- id: s\n  title: S\n  blocks:\n  - \(block)\n", records
    ).briefing.outline
  }

  @Test("lists contacts that became known, and forecasts that came due, since the last edition")
  func lists() throws {
    let text = try outline("changes: {title: What is new}", try Self.records())
    #expect(text.contains("What is new"))
    #expect(text.contains("About new") && text.contains("About next"))
    #expect(text.contains("(planned)"))
    #expect(!text.contains("About known"))
    #expect(text.contains("Claim due") && text.contains("Claim scored"))
    #expect(!text.contains("Claim open") && !text.contains("Claim old"))
  }

  @Test("a figure of trade records that was revised is shown beside the one before")
  func revised() throws {
    var records = try Self.records()
    records.statements = []
    let flow = { (period: String, direction: TradeFlow.Direction, value: Int, id: String) in
      TradeFlow(
        id: id + period + direction.rawValue,
        period: Period(iso: period) ?? Period(day: .init(ordinal: 0)),
        reporter: "XAA", partner: "XBB", direction: direction,
        value: DecimalNumber(value * 1_000_000_000),
        currency: "USD",
        valuation: .fob, sources: [id])
    }
    records.trade = [
      flow("2024-Q1", .export, 5, "early"), flow("2024-Q1", .import, 4, "early"),
      flow("2024-04", .export, 2, "late"), flow("2024-04", .import, 1, "late"),
    ]
    let text = try outline("changes: {}", records)
    #expect(text.contains("Exports, April 2024: 2.00\u{A0}bn\u{A0}USD, new"), "\(text)")
    #expect(!text.contains("Q1 2024"))
  }

  @Test("nothing new leaves the block out, and its heading with it")
  func nothing() throws {
    let text = try outline(
      "{changes: {title: What is new}, when-empty: omit}", Sample.records())
    #expect(!text.contains("What is new"))
  }

  @Test("the last edition is as old against its period as this one")
  func lastEdition() throws {
    #expect(try Sample.edition().lastEditionDay == Day(iso: "2024-05-21"))
  }
}
