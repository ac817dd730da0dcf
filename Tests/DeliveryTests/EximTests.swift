internal import Foundation
internal import MailJudges
internal import Needs
internal import Testing

@testable import Delivery

/// What a real server makes of us.
@Suite(
  "Debian's Exim", .serialized,
  .enabled(if: Need.exim.isMet(for: "our SMTP before a real mail server")))
struct EximTests {
  private func server(
    _ exim: EximServer, _ encryption: SMTPServer.Encryption, password: String? = nil,
    isTrusted: Bool = true
  ) throws -> SMTPServer {
    try SMTPServer(
      host: "127.0.0.1", port: exim.port, encryption: encryption, hello: "desk.example.org",
      login: password.map { SMTPServer.Login(user: "desk", password: Password($0)) },
      authorities: isTrusted ? exim.certificate : nil,
      timeouts: .init(connect: 10, reply: 20, total: 60))
  }

  private func send(
    _ server: SMTPServer, to name: String = "anna", body: String = "Hello\r\n.dot\r\n..two\r\n"
  ) -> TransportReport {
    SMTPTransport(server: server).send(
      Samples.message(to: "\(name)@example.net", body: body)
    ) {}
  }

  @Test("takes the stored bytes, names its queue, and logs it")
  func plain() throws {
    let exim = try EximServer()
    let report = send(try server(exim, .none))
    #expect(report.verdict == .accepted, "\(report)")
    #expect(try exim.body(report.queueID) == "Hello\n.dot\n..two\n")
    #expect(exim.log.contains(report.queueID))
  }

  @Test("refuses one recipient for good and another for now, and a message too big")
  func refusals() throws {
    let exim = try EximServer()
    let server = try server(exim, .none)
    let unknown = send(server, to: "unknown")
    #expect(unknown.verdict == .rejected)
    #expect(unknown.code == 550)
    #expect(unknown.reply.contains("unknown user"))
    #expect(send(server, to: "grey").verdict == .deferred)
    let line = String(repeating: "x", count: 70) + "\r\n"
    let big = send(server, body: String(repeating: line, count: 3000))
    #expect(big.verdict == .rejected)
    #expect(big.code == 552)
  }

  @Test("is spoken to in TLS after STARTTLS and from the first byte, with a login")
  func encrypted() throws {
    for encryption in [SMTPServer.Encryption.startTLS, .tls] {
      let exim = try EximServer(tlsOnConnect: encryption == .tls)
      #expect(send(try server(exim, encryption)).verdict == .accepted)
      let login = send(try server(exim, encryption, password: "geheim"), to: "member")
      #expect(login.verdict == .accepted, "\(login)")
      let wrong = send(try server(exim, encryption, password: "falsch"), to: "member")
      #expect(wrong.verdict == .misconfigured)
      #expect(wrong.code == 535)
    }
  }

  @Test("is not trusted without a certificate that is, and gets no password in the clear")
  func trust() throws {
    let exim = try EximServer()
    let untrusted = send(try server(exim, .startTLS, password: "geheim", isTrusted: false))
    #expect(untrusted.verdict == .unreachable)
    let clear = send(try server(exim, .none, password: "geheim"))
    #expect(clear.verdict == .misconfigured)
    #expect(clear.reply == "the server offers no login")
  }
}
