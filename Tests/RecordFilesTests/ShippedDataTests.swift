internal import Foundation
internal import Periods
internal import Testing

@testable import RecordFiles
@testable import Records

/// The record sets in data/, read as a user's are.
@Suite("The shipped record sets")
struct ShippedDataTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func folder(_ name: String) -> RecordFolder {
    RecordFolder(folder: root.appendingPathComponent("data/\(name)"), desk: root)
  }

  private static func known(_ name: String, _ day: String) throws -> KnownRecords {
    try folder(name).allRecords().known(on: #require(Day(iso: day)))
  }

  @Test("are read without an error or a warning", arguments: ["russia-belarus", "demonstration"])
  func areClean(name: String) {
    #expect(Self.folder(name).check() == [])
  }

  @Test("hold what was known of the week of the visit, and not the call after it")
  func hideTheFuture() throws {
    let records = try Self.known("russia-belarus", "2024-05-28")
    let start = try #require(Day(iso: "2024-05-20"))
    let held = records.contacts.filter { $0.status == .held && $0.start >= start }
    #expect(held.map(\.id) == ["2024-05-23-visit", "2024-05-24-visit"])
    let ahead = records.contacts.filter { $0.status == .planned && $0.start > start }
    #expect(ahead.map(\.id) == ["2024-06-27-visit-planned", "2024-07-summit-planned"])
    #expect(records.assessments.contains { $0.id == "forecast-contact" && $0.outcome == nil })
  }

  @Test("keep both sides' figures for the first quarter of 2024 apart")
  func keepConflicts() throws {
    let records = try Self.known("russia-belarus", "2024-05-28")
    let quarter = Period(quarter: 1, year: 2024)
    let said = records.statements.filter { $0.measure == "turnover" && $0.period == quarter }
    #expect(said.map { $0.value?.text } == ["12.08", "10.4"])
    #expect(said.map { $0.growth?.text } == ["4.2", "-2.3"])
  }

  @Test("take Zharenin for Khrenin")
  func knowTheAlias() throws {
    let people = try Self.folder("russia-belarus").allRecords().pair.people
    let khrenin = people.first { $0.aliases.contains("Viktor Zharenin") }
    #expect(khrenin?.names["en"] == "Viktor Khrenin")
  }

  @Test("say in the demonstration that they are invented, in every language")
  func announceInvention() throws {
    let records = try Self.known("demonstration", "2024-05-28")
    #expect(records.pair.notices.keys.sorted() == ["be", "en", "ru"])
    #expect(records.trade.recordCount == 120 * 2 * 2 * 21)
    #expect(records.pair.coverage[.contacts]?.isComplete == true)
  }
}
