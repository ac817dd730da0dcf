/// Hands messages to a mail server over SMTP, one transaction for each recipient, through libcurl.
public struct SMTPTransport: Transport {
  private let server: SMTPServer

  /// Makes a transport to a server.
  public init(server: SMTPServer) {
    self.server = server
  }

  public func submit(
    _ message: OutgoingMessage, committing: () throws -> Void
  ) -> TransportReport {
    withoutActuallyEscaping(committing) { committing in
      let mail = CurlMail(
        message, needsLogin: server.login != nil, committing: committing)
      let ending = mail.send(message, to: server)
      return TransportReport(mail.conversation, ending)
    }
  }
}
