internal import Diagnostics
internal import Fields
internal import Periods
internal import Testing

@testable import Delivery

@Suite("What a desk publishes by itself")
struct RunSettingsTests {
  private static let full = """
    owner: head@example.org
    schedules:
      - layout: layouts/weekly.yaml
        records: data/russia-belarus
        languages: [en, ru, en]
        every: week
        day: thursday
        time: "07:30"
        zone: Europe/Minsk
        to: [readers]
        approval: required
        approval-within: 5
        approval-otherwise: remind
        catch-up: 3
        freshness: {newest-record: 9, least: 0.8, most: 1.5, unchanged: allow}
        imports: [{files: inbox/a*b*.csv, as: comtrade}, {files: own.csv}]
      - layout: layouts/quarterly.yaml
        every: quarter
        day: 15
        time: 12:00
        zone: UTC
      - {layout: layouts/yearly.yaml, every: year, month: 2, day: 29, time: 12:00, zone: UTC}
    retention: {editions: 400, messages: 90}
    heartbeat: {start: https://hc.example/a/start, end: "https://hc.example/a/{exit}"}
    log: json
    """

  @Test("a star stands for anything, in order, and only a whole name is meant")
  func files() throws {
    let imports = try #require(try RunSamples.settings(Self.full).reports.first).imports
    let names = ["ab.csv", "a-b-.csv", "axbybz.csv", "a.csv", "ba.csv", "ab.csv.txt", "own.csv"]
    #expect(names.filter(imports[0].matches) == ["ab.csv", "a-b-.csv", "axbybz.csv"])
    #expect(names.filter(imports[1].matches) == ["own.csv"])
  }

  @Test("every key is read")
  func keys() throws {
    let settings = try RunSamples.settings(Self.full)
    let weekly = try #require(settings.reports.first)
    #expect(weekly.name.description == "russia-belarus/weekly")
    #expect(weekly.languages == ["en", "ru"])
    #expect(weekly.schedule.rhythm == .week)
    #expect(weekly.schedule.anchor == .weekday(4))
    #expect(weekly.lists.map(\.text) == ["readers"])
    #expect(weekly.approval == ApprovalRule(hours: 5, otherwise: .remind))
    #expect(weekly.catchUp == 3)
    #expect(
      weekly.freshness
        == Freshness(maximumAge: 9, usualShare: 0.8...1.5, allowsUnchanged: true))
    #expect(weekly.imports.map(\.folder) == ["inbox", ""])
    #expect(weekly.imports.map(\.mapping) == ["comtrade", nil])
    let quarterly = try #require(settings.reports.dropFirst().first)
    #expect(quarterly.schedule.rhythm == .quarter)
    #expect(quarterly.schedule.anchor == .day(15))
    #expect(quarterly.approval == nil)
    #expect(quarterly.catchUp == 1)
    let yearly = try #require(settings.reports.last)
    #expect(yearly.schedule.rhythm == .year)
    #expect(yearly.schedule.anchor == .day(29, ofMonth: 2))
    #expect(settings.retention == RunSettings.Retention(editions: 400, messages: 90))
    #expect(settings.heartbeat?.end(exit: 75) == "https://hc.example/a/75")
    #expect(settings.log == .json)
  }

  @Test("a desk without schedules has none")
  func nothing() throws {
    let settings = try RunSamples.settings("name: Desk\n")
    #expect(settings.reports.isEmpty)
    #expect(settings.log == .problems)
  }

  @Test(
    "each mistake is told with its place",
    arguments: [
      ("day: Mondy", "`day`: `Mondy` is no weekday"),
      ("{every: month, day: 32}", "`day`: `32` is no day of a month"),
      ("time: 7:30", "`time`: `7:30` is not a time of day"),
      ("zone: EST", "`zone`: `EST` is not a time zone"),
      ("approval: perhaps", "`approval`: `perhaps` is not none or required"),
      ("catch-up: 61", "`catch-up`: `61` is not within 0 to 60"),
      ("freshness: {least: 2}", "the usual number of records itself has to be usual"),
      ("every: day", "`every`: `day` is not week, month, quarter or year"),
      ("{every: quarter, month: 4}", "`month`: a quarter has no month 4"),
      ("{every: month, month: 2}", "`month`: a month has no month 2"),
      ("{every: year, month: 13}", "`month`: `13` is not within 1 to 12"),
      ("lauout: x", "unknown key `lauout`"),
    ])
  func mistakes(line: String, message: String) throws {
    var keys = [("layout", "layouts/a.yaml"), ("time", "07:30"), ("zone", "UTC")]
    let pairs = line.hasPrefix("{every") ? line.dropFirst().dropLast() : line[...]
    for pair in line.hasPrefix("{every") ? pairs.split(separator: ",") : [pairs] {
      let parts = pair.split(separator: ":", maxSplits: 1).map {
        String($0).trimmingPrefix(" ")
      }
      keys.removeAll { $0.0 == String(parts[0]) }
      keys.append((String(parts[0]), String(parts[1])))
    }
    let text =
      "owner: a@example.org\nschedules:\n  - "
      + keys.map { "\($0.0): \($0.1)" }.joined(separator: "\n    ") + "\n"
    let findings = try RunSamples.read(text).findings
    #expect(findings.map(\.message).contains(message), "\(findings.map(\.text))")
    #expect(findings.allSatisfy { $0.location?.line != nil })
  }

  @Test("approval needs an owner, and no report is scheduled twice")
  func together() throws {
    let approval = """
      schedules:
        - {layout: a.yaml, time: 07:30, zone: UTC, approval: required}
        - {layout: a.yaml, time: 08:30, zone: UTC}
      """
    let messages = try RunSamples.read(approval).findings.map(\.message)
    #expect(messages.contains("`approval: required` without `owner`"))
    #expect(messages.contains("`a.yaml` is scheduled twice"))
  }

  @Test(
    "monitors are called by https, or by http on this machine",
    arguments: [
      ("https://hc.example/uuid/{exit}", true), ("http://127.0.0.1:8000/x", true),
      ("http://[::1]:8000/x", true), ("http://hc.example/uuid", false), ("ftp://a/b", false),
      ("https://", false), ("https://user:secret@hc.example/", false), ("hc.example", false),
      ("https://a b", false), ("file:///etc/passwd", false),
    ])
  func addresses(address: String, isGood: Bool) {
    #expect(Heartbeat.isAddress(address) == isGood)
  }
}
