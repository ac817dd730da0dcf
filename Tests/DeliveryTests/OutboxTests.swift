internal import MailJudges
internal import Testing

@testable import Delivery

@Suite("The operator's word")
struct OutboxTests {
  let now = Samples.monday

  @Test(
    "a held message that was delivered is accepted, twice the same", arguments: LedgerKind.allCases)
  func delivered(kind: LedgerKind) throws {
    let desk = try OperatedOutbox(kind)
    for _ in 0..<2 { try desk.ledger.reconcile(1, .delivered(queueID: "Q9"), at: now) }
    let message = try desk.ledger.message(1)
    #expect(message.state == .accepted)
    #expect(message.queueID == "Q9")
    #expect(try desk.ledger.edition(Samples.key())?.state == .done)
  }

  @Test("a held message that was not delivered is sent again", arguments: LedgerKind.allCases)
  func notDelivered(kind: LedgerKind) throws {
    let desk = try OperatedOutbox(kind)
    for _ in 0..<2 {
      try desk.ledger.reconcile(1, .notDelivered(giveUp: Samples.tuesday), at: now)
    }
    #expect(try desk.ledger.edition(Samples.key())?.state == .enqueued)
    #expect(try desk.courier().deliver().held.map(\.id) == [1])
  }

  @Test("only held messages are reconciled", arguments: LedgerKind.allCases)
  func onlyHeld(kind: LedgerKind) throws {
    let desk = try OperatedOutbox(kind)
    #expect(throws: LedgerError.noTransition(id: 3, from: .rejected, to: .accepted)) {
      try desk.ledger.reconcile(3, .delivered(queueID: ""), at: now)
    }
  }

  @Test(
    "a refused message is sent again when asked, an accepted one only when insisted on",
    arguments: LedgerKind.allCases)
  func resend(kind: LedgerKind) throws {
    let desk = try OperatedOutbox(kind)
    try desk.ledger.resend(3, evenIfAccepted: false, giveUp: Samples.tuesday, at: now)
    #expect(try desk.courier().deliver().rejected.map(\.attempts) == [1])
    #expect(throws: LedgerError.noTransition(id: 2, from: .accepted, to: .ready)) {
      try desk.ledger.resend(2, evenIfAccepted: false, giveUp: Samples.tuesday, at: now)
    }
    try desk.ledger.resend(2, evenIfAccepted: true, giveUp: Samples.tuesday, at: now)
    #expect(try desk.courier().deliver().accepted.map(\.id) == [2])
  }

  @Test("a dropped message stays out until it is asked for", arguments: LedgerKind.allCases)
  func drop(kind: LedgerKind) throws {
    let desk = try OperatedOutbox(kind)
    for _ in 0..<2 { try desk.ledger.drop(1, because: "left", at: now) }
    #expect(try desk.ledger.message(1).reply == "left")
    #expect(try desk.courier().deliver() == DeliveryReport())
    #expect(throws: LedgerError.noTransition(id: 2, from: .accepted, to: .cancelled)) {
      try desk.ledger.drop(2, because: "left", at: now)
    }
    #expect(throws: LedgerError.noMessage(99)) { try desk.ledger.drop(99, because: "", at: now) }
  }

  @Test(
    "a mail log settles what it shows to be taken, and leaves the rest held",
    arguments: LedgerKind.allCases)
  func mailLog(kind: LedgerKind) throws {
    let desk = try OperatedOutbox(kind)
    let name = try desk.ledger.message(1).messageID
    let empty = try desk.ledger.reconcile(at: now) { MailLog(lookingFor: $0, in: ["nothing here"]) }
    #expect(empty.delivered.isEmpty)
    #expect(empty.stillHeld.map(\.id) == [1])
    let line =
      "2024-05-27 07:30:01 1sBcDe-000123-4F <= desk@example.org H=x [127.0.0.1] S=99 id=\(name)"
    let found = try desk.ledger.reconcile(at: now) { names in
      #expect(names == [name])
      return MailLog(lookingFor: names, in: [line])
    }
    #expect(found.delivered.map(\.queueID) == ["1sBcDe-000123-4F"])
    #expect(try desk.ledger.message(1).state == .accepted)
  }
}

/// A ledger with three messages: one held, one accepted, one rejected.
private struct OperatedOutbox {
  let ledger: any RunLedger

  init(_ kind: LedgerKind) throws {
    ledger = try LedgerPlace(kind).open()
    _ = try ledger.enqueue(
      try Samples.mailing(["held", "accepted", "rejected"]), for: Samples.key(),
      input: Samples.input, giveUp: Samples.tuesday, at: Samples.monday)
    _ = try courier().deliver()
    #expect(try ledger.messages().map(\.state) == [.held, .accepted, .rejected])
  }

  func courier() -> Courier {
    let transport = ToldTransport { message in
      switch message.recipient.address.prefix(while: { $0 != "@" }) {
      case "held": TransportReport(.inDoubt, phase: "end", reply: "no answer")
      case "rejected":
        TransportReport(.rejected, phase: "recipient", code: 550, reply: "unknown")
      default: TransportReport(.accepted, phase: "end", code: 250, reply: "ok")
      }
    }
    return Courier(ledger: ledger, owner: Samples.owner, transport: transport) { Samples.monday }
  }
}
