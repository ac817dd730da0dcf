internal import Foundation
internal import MailJudges
internal import Testing

@testable import Delivery

@Suite("Certificates of mail servers", .enabled(if: TLSServer.isThere(), "needs openssl"))
struct CertificateTests {
  private func report(_ server: TLSServer, trusting authorities: String) throws -> TransportReport {
    let transport = SMTPTransport(
      server: try SMTPServer(
        host: "127.0.0.1", port: server.port, encryption: .tls, hello: "desk",
        authorities: authorities,
        timeouts: SMTPServer.Timeouts(connect: 10, reply: 10, total: 20)))
    return transport.send(Samples.message(to: "a@example.net")) {
      Issue.record("a message was handed over")
    }
  }

  @Test("a trusted server that is busy is one to try later")
  func trusted() throws {
    let server = try TLSServer()
    let report = try report(server, trusting: server.certificate)
    #expect(report.verdict == .unreachable, "\(report)")
    #expect(report.code == 421)
  }

  @Test(
    "a certificate that has expired or is another host's is for a person to mend",
    arguments: [(TLSServer.Flaw.expired, "certificate has expired"), (.otherHost, "127.0.0.1")])
  func flawed(flaw: TLSServer.Flaw, words: String) throws {
    let server = try TLSServer(flaw)
    let report = try report(server, trusting: server.certificate)
    #expect(report.verdict == .misconfigured, "\(report)")
    #expect(report.reply.hasPrefix("the server's certificate is not trusted: "), "\(report)")
    #expect(report.reply.contains(words), "\(report)")
  }

  @Test("so is one that nobody who is trusted has signed")
  func untrusted() throws {
    let server = try TLSServer()
    let other = try TLSServer()
    let report = try report(server, trusting: other.certificate)
    #expect(report.verdict == .misconfigured, "\(report)")
    #expect(report.reply.contains("self-signed certificate"), "\(report)")
  }
}
