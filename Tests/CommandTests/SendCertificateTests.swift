import Foundation
import MailJudges
import Testing

/// Certificates and keys of mail servers, as the program meets them.
@Suite("briefing send, over TLS", .enabled(if: TLSServer.isThere(), "needs openssl"))
struct SendCertificateTests {
  private func desk(_ server: TLSServer, trusting authorities: String) throws -> MailDesk {
    try MailDesk(
      mail: "  server: {host: 127.0.0.1, port: \(server.port), encryption: tls, "
        + "authorities: \(authorities)}")
  }

  @Test("the keys of a connection are written nowhere, whatever SSLKEYLOGFILE says")
  func keyLog() throws {
    let server = try TLSServer()
    let desk = try desk(server, trusting: server.certificate)
    let log = desk.path("keys.log")
    let sent = try desk.run(
      ["send", "layouts/short.yaml"], environment: ["SSLKEYLOGFILE": log])
    // The handshake was done: the server says itself that it is busy.
    #expect(sent.status == 75 && sent.errors.contains("4.3.0 busy"), "\(sent.errors)")
    #expect(!FileManager.default.fileExists(atPath: log))
  }

  @Test("a certificate nobody trusted has signed ends with 78, and the message waits")
  func untrusted() throws {
    let server = try TLSServer()
    let other = try TLSServer()
    let desk = try desk(server, trusting: other.certificate)
    let sent = try desk.run(["send", "layouts/short.yaml"])
    #expect(sent.status == 78, "\(sent.errors)")
    #expect(sent.errors.contains("the server's certificate is not trusted"), "\(sent.errors)")
    #expect(try desk.run(["outbox", "list"]).output.contains("ready"))
  }
}
