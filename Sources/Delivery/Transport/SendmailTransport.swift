/// Hands messages to the `sendmail` program of this machine (`sendmail -i -f SENDER -t`).
///
/// The program takes the recipient from the message's To header and gives no name in its queue.
public struct SendmailTransport: Transport {
  private let path: String
  private let timeout: Int

  /// Makes a transport.
  ///
  /// - Parameters:
  ///   - path: Where the program is.
  ///   - timeout: Seconds after which it is killed.
  public init(path: String = "/usr/sbin/sendmail", timeout: Int = 600) {
    self.path = path
    self.timeout = timeout
  }

  public func submit(
    _ message: OutgoingMessage, committing: () throws -> Void
  ) -> TransportReport {
    guard SubmittingProcess.isExecutable(path) else {
      return TransportReport(
        .misconfigured, phase: "start", reply: "\(path) is not a program that can be run")
    }
    // From its first byte on the program may do with the message what it likes.
    do {
      try committing()
    } catch {
      return TransportReport(.aborted, phase: "start", reply: "broken off before the start")
    }
    let arguments = [path, "-i", "-f", message.sender, "-t"]
    let ending = SubmittingProcess.run(
      arguments, input: message.bytes, timeout: timeout)
    return Self.report(ending)
  }

  /// What the program's end means, by sysexits.h.
  static func report(_ ending: SubmittingProcess.Ending) -> TransportReport {
    switch ending {
    case .exit(0, let output):
      TransportReport(.accepted, phase: "exit", code: 0, reply: output)
    // EX_OSERR, EX_OSFILE, EX_CANTCREAT, EX_IOERR, EX_TEMPFAIL: it may be better the next time.
    case .exit(let code, let output) where (71...75).contains(code):
      TransportReport(.deferred, phase: "exit", code: Int(code), reply: output)
    // EX_USAGE, EX_SOFTWARE, EX_NOPERM, EX_CONFIG: no message will fare better.
    case .exit(let code, let output) where [64, 70, 77, 78].contains(code):
      TransportReport(.misconfigured, phase: "exit", code: Int(code), reply: output)
    case .exit(let code, let output):
      TransportReport(.rejected, phase: "exit", code: Int(code), reply: output)
    case .notStarted(let reason):
      TransportReport(.unreachable, phase: "start", reply: reason)
    case .killed(let reason):
      TransportReport(.inDoubt, phase: "exit", reply: reason)
    }
  }
}
