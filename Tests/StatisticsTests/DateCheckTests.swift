internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

@Suite struct DateCheckTests {
  private static func contact(
    _ id: String, _ day: String, _ status: Contact.Status = .held,
    _ precision: DatePrecision = .exact, place: String? = "Yerevan",
    reported: [ReportedDate] = [], sources: [String]
  ) -> Contact {
    Contact(
      id: id, start: Example.day(day), end: Example.day(day), precision: precision,
      channel: .summit, level: .leader,
      participants: [Participant(name: "A", country: "BLR"), Participant(name: "B")],
      place: place, status: status, reported: reported, sources: sources)
  }

  private static func dates(_ contacts: [Contact], published: String? = nil) -> [DateFinding] {
    var records = RecordSet(name: "example", pair: Example.pair, contacts: contacts)
    records.sources["paper"] = Source(
      id: "paper", publisher: "x", title: "x", published: published.map(Example.period),
      grade: .unverified)
    return ClaimsCheck(records: records, asOf: Example.asOf).dates
  }

  private static func reported(_ date: String) -> [ReportedDate] {
    [ReportedDate(source: "paper", date: Example.period(date))]
  }

  @Test("a source a day early conflicts with the announcement of the same meeting")
  func conflict() throws {
    let findings = Self.dates([
      Self.contact("held", "2022-11-23", reported: Self.reported("2022-11-22"), sources: ["paper"]),
      Self.contact("planned", "2022-11-23", .planned, sources: ["agency"]),
    ])
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.verdict == .conflicting)
    #expect(finding.difference.value == -1)
    #expect(finding.support == ["agency"])
  }

  @Test("without anything else for the log's date it cannot be checked")
  func alone() {
    let findings = Self.dates([
      Self.contact("held", "2022-11-23", reported: Self.reported("2022-11-22"), sources: ["paper"])
    ])
    #expect(findings.map(\.verdict) == [.notCheckable])
  }

  @Test("a dispatch dated the day after it was published on contradicts nothing")
  func dateline() {
    let contact = Self.contact(
      "held", "2022-11-23", reported: Self.reported("2022-11-24"), sources: ["paper", "agency"])
    #expect(Self.dates([contact], published: "2022-11-24").map(\.verdict) == [.consistent])
    #expect(Self.dates([contact], published: "2022-11-30").map(\.verdict) == [.conflicting])
  }

  @Test("a less exact date that holds the day agrees with it")
  func coarse() {
    let contact = Self.contact(
      "held", "2022-11-23", reported: Self.reported("2022-11"), sources: ["paper", "agency"])
    let finding = Self.dates([contact]).first
    #expect(finding?.difference.value == 0)
    #expect(finding?.verdict == .consistent)
  }

  @Test("a record known from a dateline a day after another of the same meeting is found")
  func repeated() {
    let contacts = [
      Self.contact("a", "2022-11-23", sources: ["agency"]),
      Self.contact("b", "2022-11-24", .held, .dateline, sources: ["paper"]),
      Self.contact("c", "2022-11-24", .held, .dateline, place: "Minsk", sources: ["paper"]),
    ]
    #expect(Self.dates(contacts).map(\.origin) == [.record("b")])
  }

  @Test("what is planned, or older than two years, is not checked")
  func outside() {
    let old = Self.contact(
      "old", "2021-11-23", reported: Self.reported("2021-11-22"), sources: ["agency"])
    let planned = Self.contact(
      "p", "2024-04-23", .planned, reported: Self.reported("2024-04-22"), sources: ["agency"])
    #expect(Self.dates([old, planned]).isEmpty)
  }
}
