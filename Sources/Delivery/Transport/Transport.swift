/// A way to hand a message to a mail server.
public protocol Transport: Sendable {
  /// Hands over one message to one recipient; `send` has checked it.
  ///
  /// `committing` is called once, before the server can have the whole message. If it throws, the
  /// message is broken off so that the server keeps nothing, and the verdict is `aborted`.
  func submit(_ message: OutgoingMessage, committing: () throws -> Void) -> TransportReport
}

extension Transport {
  /// Checks a message and hands it over to its one recipient, as `submit` says.
  ///
  /// What is in the ledger was checked; a caller who made the message otherwise learns of it here.
  public func send(
    _ message: OutgoingMessage, committing: () throws -> Void
  ) -> TransportReport {
    do throws(MessageFault) {
      try message.check()
    } catch {
      return TransportReport(.rejected, phase: "check", reply: error.description)
    }
    return submit(message, committing: committing)
  }
}

/// What became of one message at the mail server.
public struct TransportReport: Sendable, Hashable {
  /// What it means for the message.
  public enum Verdict: String, Sendable, Hashable {
    /// The server took responsibility for it.
    case accepted
    /// The server said no, for good.
    case rejected
    /// The server said "later".
    case deferred
    /// The end was sent and no answer came.
    case inDoubt
    /// No conversation about a message was possible: the others need not be tried now.
    case unreachable
    /// The server, the login or the encryption is not what the desk says: a person has to act.
    case misconfigured
    /// Broken off by this program; the server keeps nothing.
    case aborted
  }

  /// What it means for the message.
  public var verdict: Verdict
  /// Where in the conversation it was decided.
  public var phase: String
  /// The reply code, or the exit code of `sendmail`; `nil` where there was none.
  public var code: Int?
  /// The reply, or why there was none; never a secret.
  public var reply: String
  /// The name the server gave the message in its queue; empty where it gave none.
  public var queueID: String

  /// Makes a report.
  public init(
    _ verdict: Verdict, phase: String, code: Int? = nil, reply: String, queueID: String = ""
  ) {
    self.verdict = verdict
    self.phase = phase
    self.code = code
    self.reply = reply
    self.queueID = queueID
  }
}
