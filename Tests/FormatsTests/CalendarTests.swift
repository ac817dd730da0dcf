internal import Diagnostics
internal import Needs
internal import Periods
internal import Testing

@testable import Formats
@testable import Records

@Suite("Calendars")
struct CalendarTests {
  private static let pair: Pair = {
    var pair = Pair(first: Country(code: "BLR"), second: Country(code: "RUS"))
    pair.people = [
      Person(
        names: ["en": "Ivan Petrov", "ru": "Иван Петров"], aliases: ["Petrov I."], country: "RUS"),
      Person(names: ["en": "Ales Novik"], country: "BLR"),
    ]
    return pair
  }()

  private static func days() throws -> ClosedRange<Day> {
    try #require(Day(iso: "2024-01-01"))...#require(Day(iso: "2024-12-31"))
  }

  /// A calendar of these events, each its lines without BEGIN and END.
  private static func calendar(_ events: [String], head: String = "") -> String {
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n\(head)"
      + events.map { "BEGIN:VEVENT\r\n\($0.replacing("\n", with: "\r\n"))\r\nEND:VEVENT\r\n" }
      .joined() + "END:VCALENDAR\r\n"
  }

  private static func survey(_ text: String, told: StatedTerms = StatedTerms()) throws
    -> ContactSurvey
  {
    try ForeignFile.with(text: text, named: "a.ics") { file in
      try CalendarContacts.read(
        at: file.path, shownAs: file.name, encoding: nil, for: pair, in: try days(), told: told)
    }
  }

  /// Each contact in one line.
  private static func lines(_ text: String, told: StatedTerms = StatedTerms()) throws -> [String] {
    try survey(text, told: told).drafts.map { draft in
      "\(draft.start)\(draft.end.map { "..\($0)" } ?? "") \(draft.channel.rawValue) "
        + "\(draft.status.rawValue) \(draft.people.joined(separator: "+")) @\(draft.origin)"
    }
  }

  @Test("whole days, times of the place, folded lines, escapes, and people of both sides only")
  func entries() throws {
    let text = Self.calendar([
      "UID:1\nDTSTART;VALUE=DATE:20240524\nDTEND;VALUE=DATE:20240526\n"
        + "SUMMARY:Visit of Ivan Pet\n rov\\, talks with Ales Novik\nLOCATION:Minsk",
      "UID:2\nDTSTART;TZID=W. Europe Standard Time:20240601T233000\n"
        + "DTEND;TZID=W. Europe Standard Time:20240602T000000\nSUMMARY:Телефонный разговор\n"
        + "ATTENDEE;CN=\"Иван Петров\":mailto:a@example.org\nATTENDEE;CN=Ales Novik:mailto:b@x.org",
      "UID:3\nDTSTART:20240603T090000\nSUMMARY:Visit of Ivan Petrovsky to Ales Novik",
      "UID:4\nDTSTART:20240603T090000\nSUMMARY:Dentist",
    ])
    #expect(
      try Self.lines(text) == [
        "2024-05-24..2024-05-25 visit planned Ivan Petrov+Ales Novik @4",
        "2024-06-01 call planned Ivan Petrov+Ales Novik @12",
      ])
    let survey = try Self.survey(text)
    #expect(survey.drafts.first?.title == "Visit of Ivan Petrov, talks with Ales Novik")
    #expect(survey.drafts.first?.place == "Minsk")
    #expect(survey.skipped == ["naming nobody of one of the two countries": 2])
    #expect(!survey.needsDecision)
  }

  @Test("what repeats stands there once for each day, moved and cancelled times as they say")
  func repetitions() throws {
    let people = "SUMMARY:Call Ivan Petrov, Ales Novik"
    let text = Self.calendar([
      // The moved one stands before its entry, in another zone and as a time.
      "UID:w\nRECURRENCE-ID:20240513T213000Z\nDTSTART;VALUE=DATE:20240515\n\(people)",
      "UID:w\nRECURRENCE-ID;VALUE=DATE:20240520\nDTSTART;VALUE=DATE:20240520\n\(people)\n"
        + "STATUS:CANCELLED",
      "UID:w\nDTSTART;VALUE=DATE:20240506\nRRULE:FREQ=WEEKLY;COUNT=5\n"
        + "EXDATE;VALUE=DATE:20240527\n\(people)",
      // A series far away is not followed for ever.
      "UID:d\nDTSTART;VALUE=DATE:20250601\nRRULE:FREQ=DAILY\n\(people)",
      "UID:h\nDTSTART:20240101T080000\nRRULE:FREQ=SECONDLY\n\(people)",
    ])
    #expect(
      try Self.lines(text).map { String($0.prefix { $0 != "I" }) } == [
        "2024-01-01 call planned ", "2024-05-06 call planned ", "2024-05-15 call planned ",
        "2024-05-20 call cancelled ", "2024-06-03 call planned ", "2025-06-01 call planned ",
      ])
  }

  @Test("moments of UTC are days of the zone that is said, and of none that is not")
  func zones() throws {
    let text = Self.calendar(
      ["UID:1\nDTSTART:20240524T220000Z\nSUMMARY:Call Ivan Petrov, Ales Novik"],
      head: "X-WR-TIMEZONE:America/Vancouver\r\nX-WR-CALNAME:Desk\r\n")
    let asked = try Self.survey(text)
    #expect(asked.needsDecision && asked.drafts.isEmpty)
    #expect(asked.lines.contains { $0.contains("say --zone") })
    #expect(asked.kind == "a calendar, \"Desk\"")
    #expect(
      try Self.lines(text, told: StatedTerms(zone: "Europe/Minsk")).first?.prefix(10)
        == "2024-05-25")
  }

  @Test("a word decides how they meet, else somebody has to say it")
  func channels() throws {
    let text = Self.calendar(["UID:1\nDTSTART:20240524T090000\nSUMMARY:Ivan Petrov - Ales Novik"])
    #expect(try Self.survey(text).needsDecision)
    #expect(
      try Self.lines(text, told: StatedTerms(channel: .meeting)) == [
        "2024-05-24 meeting planned Ivan Petrov+Ales Novik @4"
      ])
    #expect(ContactWords.channel(in: "Video call") == .video)
    #expect(ContactWords.channel(in: "Визит министра") == .visit)
    #expect(ContactWords.channel(in: "Meeting") == nil)
  }

  @Test("an end before its beginning, no date, a UID twice and none at all are told or understood")
  func oddities() throws {
    let people = "SUMMARY:Call Ivan Petrov, Ales Novik"
    let survey = try Self.survey(
      Self.calendar([
        "UID:1\nDTSTART:20240524T090000\nDTEND:20240524T080000\n\(people)",
        "UID:2\n\(people)",
        "UID:3\nSEQUENCE:2\nDTSTART;VALUE=DATE:20240702\n\(people)",
        "UID:3\nSEQUENCE:1\nDTSTART;VALUE=DATE:20240701\n\(people)",
        "DTSTART;VALUE=DATE:20240801\nDURATION:P2D\n\(people)",
      ]))
    #expect(
      survey.skipped == [
        "of entries that end before they begin": 1, "of entries without a date": 1,
        "of an entry that a later one of its UID replaces": 1,
      ])
    #expect(survey.drafts.map { "\($0.start)" } == ["2024-07-02", "2024-08-01"])
    #expect(survey.drafts.last?.end == Day(iso: "2024-08-02"))
  }

  @Test("an entry has the same key whenever it is read, each time of a series one of its own")
  func keys() throws {
    let text = Self.calendar([
      "UID:w\nDTSTART;VALUE=DATE:20240506\nRRULE:FREQ=WEEKLY;COUNT=2\n"
        + "SUMMARY:Call Ivan Petrov, Ales Novik"
    ])
    #expect(try Self.survey(text).drafts.map(\.key) == ["w/2024-05-06", "w/2024-05-13"])
  }

  @Test(
    "other programs' calendars are read to their end",
    .enabled(if: Need.samples.isMet(for: "real calendars")),
    arguments: [
      ("ical_alarm_google_future.ics", 1), ("ical_multiple_timezones.ics", 3),
      ("ics_apple_tentative_cancelled.ics", 4), ("ical_issue_526_calendar_with_events.ics", 2),
    ])
  func samples(name: String, count: Int) throws {
    let survey = try CalendarContacts.read(
      at: Need.samplePath(name), shownAs: name, encoding: nil, for: nil, in: try Self.days(),
      told: StatedTerms())
    #expect(survey.count == count, "\(survey.lines)")
  }
}
