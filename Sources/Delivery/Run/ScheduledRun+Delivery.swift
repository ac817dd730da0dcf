extension ScheduledRun {
  /// Sends what may be sent, and tells what became of it.
  func deliver(_ report: inout RunReport) throws(LedgerError) {
    let open = try ledger.messages(in: [.ready, .deferred, .claimed, .inDoubt])
    let waiting = try ledger.waiting()
    guard !waiting.isEmpty || open.contains(where: { $0.state == .claimed || $0.state == .inDoubt })
    else {
      try ledger.settle(at: clock())
      return try tellUndecided(except: [], &report)
    }
    let transport: (any Transport)?
    do throws(RunFault) {
      transport = try maker.transport()
    } catch {
      note(error, &report)
      return
    }
    guard let transport else {
      note(
        RunProblem(exit: 78, "\(waiting.count) messages wait and desk.yaml has no `mail`"), &report)
      return
    }
    let pause = pause
    let courier = Courier(
      ledger: ledger, owner: owner, transport: transport, retry: retry, inDoubt: options.inDoubt,
      clock: clock
    ) {
      (step) throws(LedgerError) in try pause(.delivery(step))
    }
    let delivery = try courier.deliver()
    report.acceptedCount += delivery.accepted.count
    for message in delivery.accepted {
      log(
        RunEvent(
          "message-accepted", at: clock(), run: report.run, edition: message.edition,
          message: message.id, text: message.queueID))
    }
    tellFailures(delivery, &report)
    try tellUndecided(except: Set(delivery.damaged.map(\.id)), &report)
  }

  private func tellFailures(_ delivery: DeliveryReport, _ report: inout RunReport) {
    if let reason = delivery.misconfiguration {
      note(RunProblem(exit: 78, "mail: \(reason)"), &report)
    }
    for message in delivery.damaged {
      note(problem(message, exit: 65, "the stored message is damaged"), &report)
    }
    // A marked test is told once: it counts for nothing.
    for message in delivery.rejected + delivery.expired where message.isTest {
      note(undecided(message), &report)
    }
    guard delivery.misconfiguration == nil, !delivery.waiting.isEmpty else { return }
    let count = delivery.waiting.count
    let waits = count == 1 ? "1 message waits" : "\(count) messages wait"
    let reason =
      delivery.unreachable ?? delivery.waiting.first { !$0.reply.isEmpty }.map(reply) ?? ""
    note(RunProblem(exit: 75, "\(waits), to be tried again: \(reason)"), &report)
  }

  /// What nobody has decided about is told in every run, until the operator has.
  private func tellUndecided(
    except told: Set<Int64>, _ report: inout RunReport
  ) throws(LedgerError) {
    for message in try ledger.undecided() where !told.contains(message.id) {
      note(undecided(message), &report)
    }
  }

  private func undecided(_ message: MessageRecord) -> RunProblem {
    let decide = "decide with `briefing outbox`"
    let text =
      switch message.state {
      case .rejected: "rejected: \(reply(message)); \(decide)"
      case .expired: "not taken in time: \(reply(message)); \(decide)"
      default: "held, \(decide): \(reply(message))"
      }
    return problem(message, exit: 1, text)
  }

  private func problem(_ message: MessageRecord, exit: Int32, _ text: String) -> RunProblem {
    RunProblem(
      exit: exit, edition: message.edition, message: message.id,
      "to \(MailAddress.shown(message.recipient.address)): \(text)")
  }

  private func reply(_ message: MessageRecord) -> String {
    (message.code.map { "\($0) " } ?? "") + message.reply
  }
}
