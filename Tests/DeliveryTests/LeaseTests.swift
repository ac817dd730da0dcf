internal import Testing

@testable import Delivery

/// Several processes on one ledger: before a message is being handed over it may change hands when a
/// lease has run out, after that never.
@Suite("Claims and leases")
struct LeaseTests {
  private static let first = ClaimOwner(machine: "desk-1", process: 1, start: Samples.monday)
  private static let second = ClaimOwner(machine: "desk-2", process: 1, start: Samples.monday)
  private static let end = Samples.monday.adding(seconds: 60)
  private static let yes = TransportReport(.accepted, phase: "end", code: 250, reply: "ok")

  /// A shared ledger with a message to anna that the first process has claimed for a minute.
  private func claimed(_ kind: LedgerKind, handedOver: Bool) throws -> any RunLedger {
    let ledger = try stored(kind)
    guard case .claimed(let record, _) = try claim(ledger, by: Self.first) else {
      throw LedgerError.unavailable("not claimed")
    }
    #expect(record.claim == Claim(owner: Self.first, leaseEnd: Self.end))
    if handedOver { try ledger.handOver(1, by: Self.first, at: Samples.monday) }
    return ledger
  }

  private func stored(_ kind: LedgerKind) throws -> any RunLedger {
    let ledger = try LedgerPlace(kind, isShared: true).open()
    _ = try ledger.enqueue(
      try Samples.mailing(["anna"]), for: Samples.key(), input: Samples.input,
      giveUp: Samples.tuesday, at: Samples.monday)
    return ledger
  }

  private func claim(_ ledger: any RunLedger, by owner: ClaimOwner) throws -> ClaimResult {
    try ledger.claim(1, by: owner, until: Self.end, at: Samples.monday)
  }

  @Test(
    "as long as a lease runs, nobody else has the message",
    arguments: LedgerKind.allCases, [false, true])
  func running(kind: LedgerKind, handedOver: Bool) throws {
    let ledger = try claimed(kind, handedOver: handedOver)
    let before = try ledger.message(1)
    let early = Self.end.adding(seconds: -1)
    #expect(try ledger.recover(at: early, inDoubt: .hold).isEmpty)
    #expect(try ledger.recover(at: early, inDoubt: .resend).isEmpty)
    #expect(try claim(ledger, by: Self.second) == .gone)
    #expect(throws: LedgerError.claimLost(1)) {
      try ledger.handOver(1, by: Self.second, at: early)
    }
    #expect(throws: LedgerError.claimLost(1)) {
      try ledger.conclude(1, by: Self.second, .accepted, Self.yes, at: early)
    }
    #expect(throws: LedgerError.noTransition(id: 1, from: before.state, to: .ready)) {
      try ledger.resend(1, evenIfAccepted: true, giveUp: Samples.tuesday, at: early)
    }
    #expect(throws: LedgerError.noTransition(id: 1, from: before.state, to: .cancelled)) {
      try ledger.drop(1, because: "left", at: early)
    }
    #expect(try ledger.message(1) == before)
  }

  @Test(
    "before the handing over, the message changes hands when the lease has run out",
    arguments: LedgerKind.allCases)
  func takenOver(kind: LedgerKind) throws {
    let ledger = try claimed(kind, handedOver: false)
    #expect(try ledger.recover(at: Self.end, inDoubt: .hold).isEmpty)
    guard case .claimed(let record, _) = try claim(ledger, by: Self.second) else {
      Issue.record("not taken over")
      return
    }
    #expect(record.claim?.owner == Self.second)
    #expect(record.attempts == 2)
    // The first one wakes up, and must not send the end.
    #expect(throws: LedgerError.claimLost(1)) {
      try ledger.handOver(1, by: Self.first, at: Self.end)
    }
    #expect(throws: LedgerError.claimLost(1)) {
      try ledger.conclude(1, by: Self.first, .released, Self.yes, at: Self.end)
    }
    try ledger.handOver(1, by: Self.second, at: Self.end)
  }

  @Test(
    "an owner whose lease has run out goes on if nobody took the message over",
    arguments: LedgerKind.allCases)
  func late(kind: LedgerKind) throws {
    let ledger = try claimed(kind, handedOver: false)
    try ledger.handOver(1, by: Self.first, at: Self.end.adding(seconds: 9))
    #expect(try ledger.message(1).state == .inDoubt)
  }

  @Test(
    "after the handing over, nobody takes the message over: it is held and told",
    arguments: LedgerKind.allCases)
  func held(kind: LedgerKind) throws {
    let ledger = try claimed(kind, handedOver: true)
    #expect(try ledger.recover(at: Self.end, inDoubt: .hold).map(\.id) == [1])
    #expect(try ledger.message(1).state == .held)
    #expect(try claim(ledger, by: Self.second) == .gone)
    // The first one may still tell that the server has it, and nothing else.
    let no = TransportReport(.rejected, phase: "end", code: 550, reply: "no")
    #expect(throws: LedgerError.claimLost(1)) {
      try ledger.conclude(1, by: Self.first, .rejected, no, at: Self.end)
    }
    #expect(throws: LedgerError.claimLost(1)) {
      try ledger.conclude(1, by: Self.second, .accepted, Self.yes, at: Self.end)
    }
    let message = try ledger.conclude(1, by: Self.first, .accepted, Self.yes, at: Self.end)
    #expect(message.state == .accepted)
  }

  @Test(
    "a courier that is paused past its lease sends nothing that another has sent",
    arguments: LedgerKind.allCases)
  func paused(kind: LedgerKind) throws {
    let (ledger, clock, taken) = (try stored(kind), TestClock(), TestDesk.Taken())
    let transport = CountingTransport(taken: taken)
    let slow = Courier(
      ledger: ledger, owner: Self.first, transport: transport, clock: { clock.now },
      pause: { (step) throws(LedgerError) in
        guard step == .claimed else { return }
        clock.advance(seconds: Claim.leaseSeconds)
        let other = Courier(
          ledger: ledger, owner: Self.second, transport: transport, clock: { clock.now })
        #expect(try other.deliver().accepted.map(\.id) == [1])
      })
    let report = try slow.deliver()
    #expect(report.accepted.isEmpty && report.held.isEmpty)
    #expect(taken.all.count == 1)
    #expect(try ledger.message(1).claim?.owner == Self.second)
  }

  @Test(
    "one paused after the handing over is taken for gone, and tells what it heard all the same",
    arguments: LedgerKind.allCases)
  func pausedLate(kind: LedgerKind) throws {
    let (ledger, clock, taken) = (try stored(kind), TestClock(), TestDesk.Taken())
    let transport = CountingTransport(taken: taken)
    let slow = Courier(
      ledger: ledger, owner: Self.first, transport: transport, clock: { clock.now },
      pause: { (step) throws(LedgerError) in
        guard step == .committed else { return }
        clock.advance(seconds: Claim.leaseSeconds)
        let other = Courier(
          ledger: ledger, owner: Self.second, transport: transport, clock: { clock.now })
        #expect(try other.deliver().held.map(\.id) == [1])
      })
    #expect(try slow.deliver().accepted.map(\.id) == [1])
    #expect(taken.all.count == 1)
    #expect(try ledger.message(1).state == .accepted)
  }

  @Test(
    "who has a ledger alone waits for no lease", arguments: LedgerKind.allCases, [false, true])
  func alone(kind: LedgerKind, handedOver: Bool) throws {
    let ledger = try LedgerPlace(kind).open()
    _ = try ledger.enqueue(
      try Samples.mailing(["anna"]), for: Samples.key(), input: Samples.input,
      giveUp: Samples.tuesday, at: Samples.monday)
    _ = try claim(ledger, by: Self.first)
    if handedOver { try ledger.handOver(1, by: Self.first, at: Samples.monday) }
    let held = try ledger.recover(at: Samples.monday, inDoubt: .hold)
    #expect(held.count == (handedOver ? 1 : 0))
    #expect(try ledger.message(1).state == (handedOver ? .held : .ready))
  }

  /// Takes every message whose end it may send.
  private struct CountingTransport: Transport {
    let taken: TestDesk.Taken

    func submit(_ message: OutgoingMessage, committing: () throws -> Void) -> TransportReport {
      do {
        try committing()
      } catch {
        return TransportReport(.aborted, phase: "data", reply: "")
      }
      taken.add(message)
      return LeaseTests.yes
    }
  }
}
