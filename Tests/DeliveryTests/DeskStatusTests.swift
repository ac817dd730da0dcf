internal import Foundation
internal import MailJudges
internal import Periods
internal import Testing

@testable import Delivery

@Suite("How a desk stands")
struct DeskStatusTests {
  private func status(_ desk: TestDesk) throws -> DeskStatus {
    try DeskStatus(
      of: desk.settings, ledger: try desk.place.reading(), at: desk.clock.now)
  }

  private func lacks(_ text: String, _ desk: TestDesk) throws -> [String] {
    try #require(Expectation(text)).lacks(
      in: desk.settings, ledger: try desk.place.reading(), at: desk.clock.now)
  }

  @Test("before the first run the newest edition is due")
  func empty() throws {
    let desk = try TestDesk()
    try desk.clock.set("2024-05-27", "05:00")
    let row = try #require(try status(desk).rows.first)
    #expect(row.last == nil)
    #expect(row.due == [Samples.key()])
    #expect(row.next == Samples.key("2024-W22"))
    #expect(row.nextAt.description == "2024-06-03T04:30:00Z")
    #expect(try lacks("due", desk) == ["demonstration/weekly/2024-W21/en: not begun"])
  }

  @Test("the last edition with what was accepted of what was planned, and the age of its data")
  func counts() throws {
    let desk = try TestDesk()
    try desk.clock.set("2024-05-27")
    desk.answer = { message in
      message.recipient.address.hasPrefix("anna")
        ? TransportReport(.rejected, phase: "rcpt", code: 550, reply: "unknown")
        : TransportReport(.accepted, phase: "end", reply: "")
    }
    try desk.run()
    try desk.clock.set("2024-05-30")
    let found = try status(desk)
    let row = try #require(found.rows.first)
    #expect(row.last?.state == .done)
    #expect(row.accepted == 1 && row.planned == 2)
    #expect(row.dataAge == 3)
    #expect(row.due.isEmpty)
    #expect(found.failed.map(\.recipient.address) == ["anna@example.net"])
    #expect(found.lastRun?.exit == 1)
    #expect(
      try lacks("2024-W21", desk)
        == ["demonstration/weekly/2024-W21/en: 1 of its messages were not accepted"])
  }

  @Test("an edition that is done fulfils what is expected, by any of its names")
  func expectation() throws {
    let desk = try TestDesk()
    try desk.clock.set("2024-05-27")
    try desk.run()
    for name in ["due", "2024-W21", "demonstration/weekly/2024-W21/en"] {
      #expect(try lacks(name, desk) == [])
    }
    #expect(try lacks("2024-W20", desk) == ["demonstration/weekly/2024-W20/en: not begun"])
    #expect(try lacks("2024-05", desk) == ["no report of the desk has such an edition"])
    #expect(Expectation("tomorrow") == nil)
    try desk.clock.set("2024-06-03")
    #expect(try lacks("due", desk) == ["demonstration/weekly/2024-W22/en: not begun"])
  }

  @Test("an edition that waits for the owner is listed, and its messages do not count as waiting")
  func approval() throws {
    let desk = try TestDesk(TestDesk.weekly + "\n    approval: required\n")
    try desk.clock.set("2024-05-27")
    try desk.run()
    let found = try status(desk)
    #expect(found.proposed.map(\.key) == [Samples.key()])
    #expect(found.waiting.isEmpty)
    #expect(try lacks("due", desk) == ["demonstration/weekly/2024-W21/en: proposed"])
  }
}
