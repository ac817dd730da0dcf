internal import Foundation
internal import GRDB
internal import MailJudges
internal import Testing

@testable import Delivery

@Suite("The courier")
struct CourierTests {
  let folder: TemporaryFolder
  let ledger: SQLiteLedger
  let clock = TestClock()

  init() throws {
    folder = try TemporaryFolder()
    ledger = try SQLiteLedger.open(folder: folder.path)
  }

  private func enqueue(
    _ names: [String], approval: Approval = .notNeeded
  ) throws {
    _ = try ledger.enqueue(
      try Samples.mailing(names), for: Samples.key(), input: Samples.input, approval: approval,
      giveUp: Samples.tuesday, at: clock.now)
  }

  private func courier(
    _ answer: @escaping @Sendable (OutgoingMessage) -> TransportReport
  ) -> Courier {
    Courier(ledger: ledger, owner: Samples.owner, transport: ToldTransport(answer: answer)) {
      [clock] in clock.now
    }
  }

  private static let yes = TransportReport(
    .accepted, phase: "end", code: 250, reply: "ok", queueID: "Q1")
  private static let later = TransportReport(
    .deferred, phase: "recipient", code: 451, reply: "4.7.1 greylisted")
  private static let no = TransportReport(
    .rejected, phase: "recipient", code: 550, reply: "5.1.1 unknown")

  @Test("what was accepted is never sent again")
  func doneIsDone() throws {
    try enqueue(["anna", "boris"])
    let first = try courier { _ in Self.yes }.deliver()
    #expect(first.accepted.map(\.queueID) == ["Q1", "Q1"])
    #expect(first.exitCode == 0)
    #expect(try ledger.edition(Samples.key())?.state == .done)
    let second = try courier { _ in
      Issue.record("sent again")
      return Self.yes
    }.deliver()
    #expect(second == DeliveryReport())
  }

  @Test("one that is refused never stops the others")
  func perRecipient() throws {
    try enqueue(["anna", "boris", "clara"])
    let report = try courier { message in
      message.recipient.address.hasPrefix("boris") ? Self.no : Self.yes
    }.deliver()
    #expect(report.accepted.count == 2)
    #expect(report.rejected.map(\.reply) == ["5.1.1 unknown"])
    #expect(report.exitCode == 1)
    #expect(try ledger.edition(Samples.key())?.state == .done)
  }

  @Test("an address that the server cannot be given does not stop the others")
  func international() throws {
    var messages = try Samples.mailing(["anna", "boris", "clara"]).messages
    messages[1].recipient.address = "борис@example.net"
    _ = try ledger.enqueue(
      try Mailing(messages), for: Samples.key(), input: Samples.input, approval: .notNeeded,
      giveUp: Samples.tuesday, at: clock.now)
    let server = try ScriptedServer()
    let courier = Courier(
      ledger: ledger, owner: Samples.owner, transport: try Samples.transport(server)
    ) { [clock] in clock.now }
    let report = try courier.deliver()
    #expect(report.accepted.map(\.recipient.address) == ["anna@example.net", "clara@example.net"])
    #expect(report.rejected.map(\.recipient.address) == ["борис@example.net"])
    #expect(report.rejected.allSatisfy { $0.reply.contains("SMTPUTF8") })
    #expect(server.kept.map(\.recipient) == ["anna@example.net", "clara@example.net"])
  }

  @Test("one that is put off waits 5 minutes, 15, an hour, then 4 hours, until it is given up")
  func backOff() throws {
    try enqueue(["anna"])
    var waits: [Int] = []
    let courier = courier { _ in Self.later }
    while try ledger.message(1).state != .expired {
      let report = try courier.deliver()
      guard let next = try ledger.message(1).nextAttempt else { break }
      #expect(report.exitCode == 75)
      let wait = next.seconds - clock.now.seconds
      waits.append(wait)
      clock.advance(seconds: wait - 1)
      #expect(try courier.deliver().waiting.first?.attempts == waits.count, "tried too early")
      clock.advance(seconds: 1)
    }
    #expect(waits == [300, 900, 3600, 14_400, 14_400, 14_400, 14_400, 14_400])
    let message = try ledger.message(1)
    #expect(message.reply == "4.7.1 greylisted")
    #expect(message.attempts == 9)
    #expect(try ledger.edition(Samples.key())?.state == .done)
  }

  @Test("one that was never tried in time is given up, not sent late")
  func expired() throws {
    try enqueue(["anna"])
    clock.advance(seconds: 90_000)
    let report = try courier { _ in Self.yes }.deliver()
    #expect(report.expired.map(\.reply) == ["not sent in time"])
    #expect(report.exitCode == 1)
  }

  @Test("a clock that was set back makes nothing wait for ever")
  func clockBack() throws {
    try enqueue(["anna"])
    _ = try courier { _ in Self.later }.deliver()
    clock.advance(seconds: -30 * 86_400)
    #expect(try courier { _ in Self.yes }.deliver().accepted.count == 1)
  }

  @Test("one in doubt is held and not sent again by itself")
  func inDoubt() throws {
    try enqueue(["anna", "boris"])
    let report = try courier { message in
      message.recipient.address.hasPrefix("anna")
        ? TransportReport(.inDoubt, phase: "end", reply: "no answer") : Self.yes
    }.deliver()
    #expect(report.held.map(\.id) == [1])
    #expect(report.accepted.map(\.id) == [2])
    #expect(report.exitCode == 1)
    clock.advance(seconds: 80_000)
    let second = try courier { _ in
      Issue.record("sent again")
      return Self.yes
    }.deliver()
    #expect(second.accepted.isEmpty)
    #expect(try ledger.message(1).state == .held)
  }

  @Test("one in doubt is sent again where that is the operator's standing word")
  func resend() throws {
    try enqueue(["anna"])
    func deliver(_ answer: TransportReport) throws -> DeliveryReport {
      try Courier(
        ledger: ledger, owner: Samples.owner, transport: ToldTransport { _ in answer },
        inDoubt: .resend,
        clock: { [clock] in clock.now }
      ).deliver()
    }
    let report = try deliver(TransportReport(.inDoubt, phase: "end", reply: "no answer"))
    #expect(report.held.isEmpty)
    #expect(report.waiting.map(\.state) == [.deferred])
    clock.advance(seconds: 300)
    #expect(try deliver(Self.yes).accepted.map(\.id) == [1])
  }

  @Test("a server that is not there is tried once, and nobody is marked")
  func unreachable() throws {
    try enqueue(["anna", "boris"])
    let report = try courier { _ in
      TransportReport(.unreachable, phase: "connect", reply: "refused")
    }.deliver()
    #expect(report.unreachable == "refused")
    #expect(report.exitCode == 75)
    #expect(try ledger.messages().map(\.attempts) == [1, 0])
    #expect(report.waiting.count == 2)
  }

  @Test("a configuration that cannot work leaves every message as it was")
  func misconfigured() throws {
    try enqueue(["anna", "boris"])
    let report = try courier { _ in
      TransportReport(.misconfigured, phase: "login", code: 535, reply: "wrong password")
    }.deliver()
    #expect(report.misconfiguration == "wrong password")
    #expect(report.exitCode == 78)
    #expect(try ledger.messages().map(\.state) == [.ready, .ready])
  }

  @Test("a damaged message is held, the others are sent")
  func damaged() throws {
    try enqueue(["anna", "boris"])
    try ledger.write {
      try $0.execute(sql: "UPDATE content SET bytes = x'0D0A' WHERE message_id = 1")
    }
    let report = try courier { _ in Self.yes }.deliver()
    #expect(report.damaged.map(\.id) == [1])
    #expect(report.accepted.map(\.id) == [2])
    #expect(report.exitCode == 65)
  }

  @Test("nothing is sent before the owner has said yes, and nothing after a no")
  func approval() throws {
    try enqueue(["anna"], approval: .required(by: Samples.tuesday))
    let courier = courier { _ in Self.yes }
    #expect(try courier.deliver() == DeliveryReport())
    #expect(try ledger.editions(in: [.proposed]).map(\.approvalDeadline) == [Samples.tuesday])
    #expect(throws: LedgerError.self) {
      try ledger.resend(2, evenIfAccepted: false, giveUp: Samples.tuesday, at: clock.now)
    }
    try ledger.approve(
      Samples.key(), by: "Anna", giveUp: Samples.tuesday, at: clock.now)
    #expect(try courier.deliver().accepted.count == 1)
    try ledger.approve(Samples.key(), by: "Anna", giveUp: Samples.tuesday, at: clock.now)

    let other = Samples.key(language: "ru")
    let message = OutgoingMessage(
      messageID: "ru@example.org", subject: "", sender: "desk@example.org",
      recipient: .init(address: "boris@example.net"),
      bytes: Samples.message(to: "boris@example.net").bytes)
    _ = try ledger.enqueue(
      try Mailing([message]), for: other, input: Samples.input,
      approval: .required(by: nil), giveUp: Samples.tuesday, at: clock.now)
    try ledger.refuse(other, because: "wrong figure", at: clock.now)
    try ledger.refuse(other, because: "twice", at: clock.now)
    #expect(try courier.deliver() == DeliveryReport())
    #expect(throws: LedgerError.editionState(other.description, .refused)) {
      try ledger.resend(2, evenIfAccepted: false, giveUp: Samples.tuesday, at: clock.now)
    }
  }

  @Test("a test is sent as often as asked, and says nothing about the edition")
  func tests() throws {
    let test = try Mailing([Samples.message(to: "anna@example.net", isTest: true)])
    for _ in 0..<2 {
      _ = try ledger.enqueueTest(
        test, of: Samples.key(), giveUp: Samples.tuesday, at: clock.now)
    }
    #expect(try courier { _ in Self.yes }.deliver().accepted.count == 2)
    #expect(try ledger.edition(Samples.key()) == nil)
    #expect(try ledger.messages().isEmpty)
    #expect(try ledger.messages(tests: true).count == 2)
    try enqueue(["anna"])
    #expect(try courier { _ in Self.yes }.deliver().accepted.count == 1)
  }

  @Test("a test that is sent alone leaves the readers' messages where they are")
  func only() throws {
    try enqueue(["anna"])
    let test = try Mailing([Samples.message(to: "owner@example.net", isTest: true)])
    let numbers = try ledger.enqueueTest(
      test, of: Samples.key(), giveUp: Samples.tuesday, at: clock.now)
    let report = try courier { _ in Self.yes }.deliver(only: Set(numbers))
    #expect(report.accepted.map(\.recipient.address) == ["owner@example.net"])
    #expect(report.exitCode == 0)
    #expect(try ledger.message(1).state == .ready)
  }

  @Test("a disk that fills up before the end is sent stops the sending")
  func fullDisk() throws {
    try enqueue(["anna"])
    let server = try ScriptedServer()
    let courier = Courier(
      ledger: ledger, owner: Samples.owner, transport: try Samples.transport(server),
      clock: { [clock] in clock.now },
      pause: { (step) throws(LedgerError) in if step == .committed { throw .full } })
    #expect(throws: LedgerError.full) { try courier.deliver() }
    #expect(server.kept.isEmpty)
    #expect(try ledger.message(1).state == .inDoubt)
  }
}
