import Foundation
import Testing

@Suite("briefing import of calendars")
struct ImportCalendarTests {
  private static let pair = """
    pair: [BLR, RUS]
    offices:
      minister: {level: minister, names: {en: Minister}}
    people:
      - {names: {en: Ivan Petrov}, country: RUS, office: minister}
      - {names: {en: Ales Novik}, country: BLR, office: minister}

    """

  private static func event(_ uid: String, _ day: String, _ title: String) -> String {
    "BEGIN:VEVENT\nUID:\(uid)\nDTSTART;VALUE=DATE:\(day)\nSUMMARY:\(title)\nEND:VEVENT\n"
  }

  private static func write(_ events: [String], _ name: String, in desk: ImportDesk) throws {
    try desk.write(
      "BEGIN:VCALENDAR\nVERSION:2.0\n\(events.joined())END:VCALENDAR\n", name)
  }

  /// The columns of contacts that matter, without the header.
  private static func contacts(_ desk: ImportDesk) throws -> [String] {
    let rows = try desk.text("data/set/contacts.csv").split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let header = try #require(rows.first)
    return rows.dropFirst().map { row in
      ["start", "channel", "status", "until"].map { name in
        header.firstIndex(of: name).map { row[$0] } ?? ""
      }.joined(separator: " ")
    }
  }

  @Test("entries are plans; a moved one closes the earlier row, what the desk confirmed stays")
  func life() throws {
    let desk = try ImportDesk()
    try desk.write(Self.pair, "data/set/pair.yaml")
    try Self.write(
      [
        Self.event("a", "20240524", "Visit of Ivan Petrov\\, Ales Novik"),
        Self.event("b", "20240701", "Call Ivan Petrov\\, Ales Novik"),
        Self.event("c", "20240602", "Call Ivan Petrov\\, Ales Novik"),
      ], "may.ics", in: desk)
    let first = try desk.apply("may.ics", on: "2024-05-10")
    #expect(first.status == 0, "\(first.output)\(first.errors)")
    #expect(first.output.contains("data/set: 3 new\n"))
    #expect(
      try Self.contacts(desk) == [
        "2024-05-24 visit planned ", "2024-06-02 call planned ", "2024-07-01 call planned ",
      ])
    #expect(try desk.apply("may.ics", on: "2024-05-11").status == 3)
    // The desk confirms the first one by hand.
    let text = try desk.text("data/set/contacts.csv")
    try desk.write(
      text.replacingOccurrences(
        of: "Minsk,planned", with: "x"
      ).replacingOccurrences(
        of: "Ales Novik,,planned,\"Visit", with: "Ales Novik,,held,\"Visit"),
      "data/set/contacts.csv")
    try Self.write(
      [
        Self.event("a", "20240525", "Visit of Ivan Petrov\\, Ales Novik"),
        Self.event("b", "20240703", "Call Ivan Petrov\\, Ales Novik"),
      ], "june.ics", in: desk)
    let second = try desk.apply("june.ics", on: "2024-06-01")
    #expect(second.status == 0, "\(second.output)\(second.errors)")
    #expect(
      second.output.contains(
        "data/set: 1 revised, 1 no longer there, 1 confirmed by the desk, and kept\n"),
      "\(second.output)")
    #expect(
      try Self.contacts(desk) == [
        "2024-05-24 visit held ", "2024-06-02 call planned 2024-06-01",
        "2024-07-01 call planned 2024-06-01", "2024-07-03 call planned ",
      ])
    try Self.write([Self.event("z", "20240524", "x")], "probe.csv", in: desk)
    try desk.expectWhole()
  }

  @Test("an entry that does not say how they meet needs a decision, which the mapping remembers")
  func decision() throws {
    let desk = try ImportDesk()
    try desk.write(Self.pair, "data/set/pair.yaml")
    try Self.write([Self.event("a", "20240524", "Ivan Petrov\\, Ales Novik")], "a.ics", in: desk)
    let asked = try desk.apply("a.ics", on: "2024-05-10")
    #expect(asked.status == 1)
    #expect(asked.output.contains("say --channel"))
    #expect(try desk.apply("a.ics", on: "2024-05-10", ["--channel", "meeting"]).status == 0)
    #expect(try desk.text("data/set/imports/calendar.yaml").contains("channel: meeting\n"))
    try Self.write([Self.event("b", "20240525", "Ivan Petrov\\, Ales Novik")], "b.ics", in: desk)
    #expect(try desk.apply("b.ics", on: "2024-05-11").status == 0)
    #expect(try desk.apply("b.ics", on: "2024-05-11", ["--zone", "Nowhere"]).status == 64)
  }
}
