/// Sends what is due, one recipient after the other, each step written down before the next.
public struct Courier: Sendable {
  /// The moments at which a run may be killed in tests.
  package enum Step: String, CaseIterable, Sendable {
    case recovered, claimed, committed, answered, recorded, settled
  }

  private let ledger: any RunLedger
  private let owner: ClaimOwner
  private let transport: any Transport
  private let retry: RetrySchedule
  private let inDoubt: InDoubtPolicy
  private let clock: @Sendable () -> Instant
  private let pause: @Sendable (Step) throws(LedgerError) -> Void

  /// Makes a courier.
  ///
  /// - Parameter owner: The process it works in.
  public init(
    ledger: any RunLedger, owner: ClaimOwner, transport: any Transport,
    retry: RetrySchedule = .standard, inDoubt: InDoubtPolicy = .hold,
    clock: @escaping @Sendable () -> Instant
  ) {
    self.init(
      ledger: ledger, owner: owner, transport: transport, retry: retry, inDoubt: inDoubt,
      clock: clock
    ) { _ in }
  }

  package init(
    ledger: any RunLedger, owner: ClaimOwner, transport: any Transport,
    retry: RetrySchedule = .standard, inDoubt: InDoubtPolicy = .hold,
    clock: @escaping @Sendable () -> Instant,
    pause: @escaping @Sendable (Step) throws(LedgerError) -> Void
  ) {
    self.ledger = ledger
    self.owner = owner
    self.transport = transport
    self.retry = retry
    self.inDoubt = inDoubt
    self.clock = clock
    self.pause = pause
  }

  /// Sends every message that is due. One that fails never stops the others; a server that cannot
  /// be reached, or is not what the desk says, does.
  ///
  /// - Parameter numbers: The only messages to send, such as a test; `nil` for all.
  /// - Throws: When the ledger cannot be written; what was not written down is not sent again.
  public func deliver(only numbers: Set<Int64>? = nil) throws(LedgerError) -> DeliveryReport {
    var report = DeliveryReport()
    report.held = try ledger.recover(at: clock(), inDoubt: inDoubt)
    try pause(.recovered)
    report.expired = try ledger.expire(at: clock())
    for message in try ledger.due(at: clock(), longestDelay: retry.longest)
    where numbers?.contains(message.id) ?? true {
      try deliver(message, &report)
      if report.misconfiguration != nil || report.unreachable != nil { break }
    }
    try ledger.settle(at: clock())
    try pause(.settled)
    report.waiting = try ledger.waiting().filter { numbers?.contains($0.id) ?? true }
    return report
  }

  private func deliver(
    _ message: MessageRecord, _ report: inout DeliveryReport
  ) throws(LedgerError) {
    let now = clock()
    let leaseEnd = now.adding(seconds: Claim.leaseSeconds)
    switch try ledger.claim(message.id, by: owner, until: leaseEnd, at: now) {
    case .gone: break
    case .damaged(let held):
      report.held.append(held)
      report.damaged.append(held)
    case .claimed(let claimed, let content):
      try pause(.claimed)
      do throws(LedgerError) {
        let answer = try send(content, claimed.id)
        try pause(.answered)
        try conclude(claimed, answer, &report)
        try pause(.recorded)
      } catch .claimLost {
        // Whoever took it over tells what becomes of it.
      }
    }
  }

  /// Hands the message over; what the ledger throws on the way ends the delivery.
  private func send(
    _ content: OutgoingMessage, _ id: Int64
  ) throws(LedgerError) -> TransportReport {
    var isCommitted = false
    var failure: LedgerError?
    let commit = { () throws(LedgerError) in
      try ledger.handOver(id, by: owner, at: clock())
      isCommitted = true
      try pause(.committed)
    }
    let answer = transport.send(content) {
      do throws(LedgerError) {
        try commit()
      } catch {
        failure = error
        throw error
      }
    }
    if let failure { throw failure }
    // Whatever a transport does: no message is taken that was not in doubt before.
    if !isCommitted, answer.verdict == .accepted || answer.verdict == .inDoubt { try commit() }
    return answer
  }

  private func conclude(
    _ claimed: MessageRecord, _ answer: TransportReport, _ report: inout DeliveryReport
  ) throws(LedgerError) {
    let now = clock()
    let message = try ledger.conclude(
      claimed.id, by: owner, outcome(of: answer, after: claimed.attempts, at: now), answer, at: now)
    switch message.state {
    case .accepted: report.accepted.append(message)
    case .rejected: report.rejected.append(message)
    case .expired: report.expired.append(message)
    case .held: report.held.append(message)
    default: break
    }
    if answer.verdict == .misconfigured { report.misconfiguration = answer.reply }
    if answer.verdict == .unreachable { report.unreachable = answer.reply }
  }

  private func outcome(
    of answer: TransportReport, after attempts: Int, at now: Instant
  ) -> DeliveryOutcome {
    switch answer.verdict {
    case .accepted: .accepted
    case .rejected: .rejected
    case .inDoubt where inDoubt == .hold: .held
    case .deferred, .unreachable, .inDoubt:
      .deferred(until: now.adding(seconds: retry.delay(after: attempts)))
    case .misconfigured, .aborted: .released
    }
  }
}
