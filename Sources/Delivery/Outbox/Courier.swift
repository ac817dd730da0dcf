/// Sends what is due, one recipient after the other, each step written down before the next.
public struct Courier: Sendable {
  /// The moments at which a run may be killed in tests.
  package enum Step: String, CaseIterable, Sendable {
    case recovered, claimed, committed, answered, recorded, settled
  }

  private let ledger: Ledger
  private let transport: any Transport
  private let retry: RetrySchedule
  private let inDoubt: InDoubtPolicy
  private let clock: @Sendable () -> Instant
  private let pause: @Sendable (Step) throws(LedgerError) -> Void

  /// Makes a courier.
  public init(
    ledger: Ledger, transport: any Transport, retry: RetrySchedule = .standard,
    inDoubt: InDoubtPolicy = .hold, clock: @escaping @Sendable () -> Instant
  ) {
    self.init(
      ledger: ledger, transport: transport, retry: retry, inDoubt: inDoubt, clock: clock
    ) { _ in }
  }

  package init(
    ledger: Ledger, transport: any Transport, retry: RetrySchedule = .standard,
    inDoubt: InDoubtPolicy = .hold, clock: @escaping @Sendable () -> Instant,
    pause: @escaping @Sendable (Step) throws(LedgerError) -> Void
  ) {
    self.ledger = ledger
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
    let content: OutgoingMessage
    do throws(LedgerError) {
      content = try ledger.content(of: message.id)
    } catch .damaged {
      let step = MessageStep(
        state: .held, phase: "stored", reply: "the stored message is damaged")
      try ledger.move(message.id, step, at: clock())
      let held = try ledger.message(message.id)
      report.held.append(held)
      report.damaged.append(held)
      return
    }
    let claim = MessageStep(state: .claimed, phase: "claimed", reply: message.reply)
    try ledger.move(message.id, claim, at: clock())
    try pause(.claimed)
    let answer = try send(content, message.id)
    try pause(.answered)
    try record(answer, message.id, &report)
    try pause(.recorded)
  }

  /// Hands the message over; what the ledger throws on the way ends the delivery.
  private func send(
    _ content: OutgoingMessage, _ id: Int64
  ) throws(LedgerError) -> TransportReport {
    var isCommitted = false
    var failure: LedgerError?
    let commit = { () throws(LedgerError) in
      try ledger.move(
        id, MessageStep(state: .inDoubt, phase: "end", reply: "end being sent"), at: clock())
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

  private func record(
    _ answer: TransportReport, _ id: Int64, _ report: inout DeliveryReport
  ) throws(LedgerError) {
    let now = clock()
    var step = MessageStep(
      state: .ready, phase: answer.phase, code: answer.code, reply: answer.reply,
      queueID: answer.queueID)
    switch answer.verdict {
    case .accepted: step.state = .accepted
    case .rejected: step.state = .rejected
    case .inDoubt where inDoubt == .hold: step.state = .held
    case .deferred, .unreachable, .inDoubt:
      let message = try ledger.message(id)
      let next = now.adding(seconds: retry.delay(after: message.attempts))
      step.state = next < message.giveUp ? .deferred : .expired
      step.nextAttempt = step.state == .deferred ? next : nil
    case .misconfigured, .aborted: step.state = .ready
    }
    try ledger.move(id, step, at: now)
    let message = try ledger.message(id)
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
}
