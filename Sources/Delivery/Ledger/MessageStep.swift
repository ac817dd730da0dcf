/// One step of a message: where it goes and why.
struct MessageStep: Sendable, Hashable {
  /// The state it leads to.
  var state: MessageState
  /// Where in the conversation, or which command, led to it.
  var phase: String
  /// The reply code; `nil` where there was none.
  var code: Int?
  /// The reply, or the reason.
  var reply: String
  /// The name the server gave the message; empty where it gave none.
  var queueID = ""
  /// When it may be tried again; `nil` for at once.
  var nextAttempt: Instant?
}

/// The steps there are: every ledger takes these, in these words.
extension MessageStep {
  /// It is there from now on.
  static let stored = MessageStep(state: .ready, phase: "stored", reply: "")

  /// A correction takes its place.
  static let corrected = MessageStep(state: .cancelled, phase: "correction", reply: "corrected")

  /// The end of the message is about to be sent: from now on only the server can tell.
  static let handingOver = MessageStep(state: .inDoubt, phase: "end", reply: "end being sent")

  /// What was stored is no longer what it was.
  static let damaged = MessageStep(
    state: .held, phase: "stored", reply: "the stored message is damaged")

  /// The owner refused its edition.
  static func refused(because reason: String) -> MessageStep {
    MessageStep(state: .cancelled, phase: "approval", reply: reason)
  }

  /// The operator took it out.
  static func dropped(because reason: String) -> MessageStep {
    MessageStep(state: .cancelled, phase: "drop", reply: reason)
  }

  /// The operator wants it sent.
  ///
  /// - Parameter command: `resend` or `reconcile`.
  static func ready(by command: String) -> MessageStep {
    MessageStep(state: .ready, phase: command, reply: "")
  }

  /// The operator, or the server's log, says that the server has it.
  static func foundDelivered(queueID: String) -> MessageStep {
    MessageStep(state: .accepted, phase: "reconcile", reply: "found delivered", queueID: queueID)
  }

  /// A process begins to deliver it.
  static func claimed(_ message: MessageRecord) -> MessageStep {
    MessageStep(state: .claimed, phase: "claimed", reply: message.reply)
  }

  /// Nobody took it in time.
  static func expired(_ message: MessageRecord) -> MessageStep {
    MessageStep(
      state: .expired, phase: "give-up", code: message.code,
      reply: message.reply.isEmpty ? "not sent in time" : message.reply)
  }

  /// Its owner is gone: it is ready again if the server cannot have it, else held or, by the
  /// operator's standing word, ready.
  static func recovered(_ message: MessageRecord, inDoubt policy: InDoubtPolicy) -> MessageStep {
    guard message.state == .inDoubt else {
      return MessageStep(
        state: .ready, phase: "recovery", reply: "the run ended before the message was sent")
    }
    return MessageStep(
      state: policy == .hold ? .held : .ready, phase: "recovery",
      reply: "the run ended before the server's answer was known")
  }

  /// It stood so in a backup, and may have been sent since: the operator decides.
  static func restored(_ message: MessageRecord, from backup: Instant) -> [MessageStep] {
    let step = MessageStep(
      state: .held, phase: "restore",
      reply: "from the backup of \(backup): it may have been sent since")
    guard message.state == .claimed else { return [step] }
    return [MessageStep(state: .ready, phase: "restore", reply: ""), step]
  }

  /// An attempt came to its end; who is not taken by the time to give up expires.
  static func concluded(
    _ message: MessageRecord, _ outcome: DeliveryOutcome, _ answer: TransportReport
  ) -> MessageStep {
    var step = MessageStep(
      state: .ready, phase: answer.phase, code: answer.code, reply: answer.reply,
      queueID: answer.queueID)
    switch outcome {
    case .accepted: step.state = .accepted
    case .rejected: step.state = .rejected
    case .held: step.state = .held
    case .released: step.state = .ready
    case .deferred(let next) where next < message.giveUp:
      step.state = .deferred
      step.nextAttempt = next
    case .deferred: step.state = .expired
    }
    return step
  }
}
