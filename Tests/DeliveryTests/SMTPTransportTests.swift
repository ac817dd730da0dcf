internal import Foundation
internal import MailJudges
internal import Testing

@testable import Delivery

@Suite("SMTP over libcurl", .serialized)
struct SMTPTransportTests {
  typealias Step = ScriptedServer.Step

  /// One row of the table: where the server does what, and what that means.
  struct Row: Sendable, CustomTestStringConvertible {
    var step: Step
    var answer: ScriptedServer.Answer
    var verdict: TransportReport.Verdict
    var code: Int?
    /// Whether the server has the message afterwards.
    var isKept = false

    var testDescription: String { "\(answer) at \(step): \(verdict)" }
  }

  static let rows: [Row] = [
    Row(step: .greeting, answer: .say("421 busy"), verdict: .unreachable, code: 421),
    Row(step: .greeting, answer: .say("554 no service"), verdict: .unreachable, code: 554),
    Row(step: .greeting, answer: .close, verdict: .unreachable),
    Row(step: .hello, answer: .say("550 who?"), verdict: .unreachable, code: 550),
    Row(step: .sender, answer: .say("452 4.3.1 full"), verdict: .deferred, code: 452),
    Row(step: .sender, answer: .say("552 5.3.4 too big"), verdict: .rejected, code: 552),
    Row(
      step: .sender, answer: .say("530 5.7.0 log in first"), verdict: .misconfigured, code: 530),
    Row(step: .recipient, answer: .say("550 5.1.1 unknown"), verdict: .rejected, code: 550),
    Row(step: .recipient, answer: .say("451 4.7.1 greylisted"), verdict: .deferred, code: 451),
    Row(step: .recipient, answer: .say("421 closing"), verdict: .unreachable, code: 421),
    Row(step: .recipient, answer: .close, verdict: .deferred),
    Row(step: .data, answer: .say("554 5.5.1 no"), verdict: .rejected, code: 554),
    Row(step: .end, answer: .say("554 5.7.1 policy"), verdict: .rejected, code: 554),
    Row(step: .end, answer: .say("451 4.3.0 later"), verdict: .deferred, code: 451),
    Row(step: .end, answer: .close, verdict: .inDoubt, isKept: true),
    Row(step: .end, answer: .silence, verdict: .inDoubt, isKept: true),
  ]

  @Test("the state follows what the server said, not libcurl's code", arguments: rows)
  func verdicts(row: Row) throws {
    let server = try ScriptedServer { step, _ in step == row.step ? row.answer : nil }
    // Only the row that waits for silence is to wait.
    let isSilent = if case .silence = row.answer { true } else { false }
    let transport = SMTPTransport(
      server: try Samples.server(server.port, reply: isSilent ? 1 : 10))
    let report = transport.send(Samples.message(to: "a@example.net")) {}
    #expect(report.verdict == row.verdict, "\(report)")
    #expect(report.code == row.code)
    #expect(server.kept.count == (row.isKept ? 1 : 0))
  }

  @Test("a server that is not there is unreachable")
  func refused() throws {
    let port = try ScriptedServer().port
    let transport = SMTPTransport(server: try Samples.server(port))
    let report = transport.send(Samples.message(to: "a@example.net")) {}
    #expect(report.verdict == .unreachable)
  }

  @Test("a reader's server that cuts the body off keeps nothing, or leaves it in doubt")
  func cutBody() throws {
    let server = try ScriptedServer { step, _ in step == .body ? .close : nil }
    let body = String(repeating: String(repeating: "x", count: 70) + "\r\n", count: 40_000)
    let report = try Samples.transport(server).send(
      Samples.message(to: "a@example.net", body: body)
    ) {}
    #expect([.deferred, .inDoubt].contains(report.verdict), "\(report)")
    #expect(server.kept.isEmpty)
  }

  @Test(
    "the server gets the stored bytes, whatever lines begin with a dot",
    arguments: [
      "one line\r\n", ".\r\n", "a\r\n.\r\nb\r\n..\r\n", "\r\n", "\r\n\r\n", "a\r\n\r\n.\r\n\r\n",
      String(repeating: ".long line of text, forty-eight bytes with the end\r\n", count: 9000),
    ])
  func sameBytes(body: String) throws {
    let server = try ScriptedServer()
    let message = Samples.message(to: "a@example.net", body: body)
    let report = try Samples.transport(server).send(message) {}
    #expect(report.verdict == .accepted)
    #expect(report.queueID == "Q1")
    #expect(server.kept.map(\.bytes) == [message.bytes])
    #expect(server.commands.contains("RCPT TO:<a@example.net>"))
    #expect(server.commands.contains { $0.hasPrefix("MAIL FROM:<desk@example.org>") })
  }

  /// A message to an address beyond ASCII.
  private var international: OutgoingMessage {
    var message = Samples.message(to: "jörg@example.net")
    message.messageID = "weekly.2024-W21@example.org"
    return message
  }

  @Test("an address beyond ASCII goes as it is written to a server that takes it")
  func takesSMTPUTF8() throws {
    // Postfix names it behind nine others.
    let others = ["PIPELINING", "SIZE 10000000", "VRFY", "ETRN", "ENHANCEDSTATUSCODES", "DSN"]
    let more = ["8BITMIME", "CHUNKING", "DELIVERBY", "LIMITS RCPTMAX=10", "SMTPUTF8"]
    let server = try ScriptedServer(capabilities: others + more)
    let message = international
    let report = try Samples.transport(server).send(message) {}
    #expect(report.verdict == .accepted, "\(report)")
    #expect(server.kept.map(\.recipient) == ["jörg@example.net"])
    #expect(server.kept.map(\.bytes) == [message.bytes])
    #expect(
      server.commands.contains {
        $0.hasPrefix("MAIL FROM:<desk@example.org>") && $0.hasSuffix(" SMTPUTF8")
      })
    _ = try Samples.transport(server).send(Samples.message(to: "anna@example.net")) {}
    #expect(server.commands.count { $0.hasSuffix(" SMTPUTF8") } == 1, "only where it is needed")
  }

  @Test(
    "another server is given nothing of it, and the reason is told",
    arguments: [
      nil, (Step.recipient, "553 5.6.7 no"), (.sender, "501 5.5.4 bad"), (.recipient, "250 ok"),
    ] as [(Step, String)?])
  func lacksSMTPUTF8(refusal: (step: Step, text: String)?) throws {
    let server = try ScriptedServer { step, _ in
      refusal.flatMap { step == $0.step ? .say($0.text) : nil }
    }
    var isCommitted = false
    let report = try Samples.transport(server).send(international) { isCommitted = true }
    #expect(report.verdict == .rejected, "\(report)")
    #expect(
      report.reply == "the mail server takes no address with letters beyond ASCII (SMTPUTF8)")
    #expect(server.kept.isEmpty && !isCommitted)
  }

  @Test("a server that is busy is asked again, whatever the address")
  func busy() throws {
    let server = try ScriptedServer { step, _ in step == .greeting ? .say("421 busy") : nil }
    #expect(try Samples.transport(server).send(international) {}.verdict == .unreachable)
  }

  @Test("a server that does not say goodbye holds nobody up")
  func noGoodbye() throws {
    let server = try ScriptedServer { step, _ in step == .quit ? .silence : nil }
    let transport = try Samples.transport(server)
    let time = ContinuousClock().measure {
      #expect(transport.send(Samples.message(to: "a@example.net")) {}.verdict == .accepted)
    }
    #expect(time < .seconds(2))
  }

  @Test("what cannot be written down is not sent")
  func notCommitted() throws {
    let server = try ScriptedServer()
    let report = try Samples.transport(server).send(Samples.message(to: "a@example.net")) {
      throw LedgerError.full
    }
    #expect(report.verdict == .aborted)
    #expect(server.kept.isEmpty)
  }

  @Test("the end of the message is written down once, before the server can have it")
  func committedOnce() throws {
    let server = try ScriptedServer()
    var keptAtCommit: [Int] = []
    let report = try Samples.transport(server).send(Samples.message(to: "a@example.net")) {
      keptAtCommit.append(server.kept.count)
    }
    #expect(keptAtCommit == [0], "\(report)")
  }

  @Test("encryption that is asked for and not offered stops everything")
  func noEncryption() throws {
    let server = try ScriptedServer()
    let transport = SMTPTransport(
      server: try SMTPServer(
        host: "127.0.0.1", port: server.port, encryption: .startTLS, hello: "desk"))
    let report = transport.send(Samples.message(to: "a@example.net")) {}
    #expect(report.verdict == .misconfigured)
    #expect(report.reply == "the server offers no encryption")
    #expect(server.commands.allSatisfy { !$0.hasPrefix("MAIL") })
  }

  static let login = SMTPServer.Login(user: "desk", password: Password("s3cret-word"))

  @Test("a login that is offered is used, and the password appears nowhere")
  func login() throws {
    let server = try ScriptedServer(capabilities: ["AUTH PLAIN LOGIN"])
    let transport = SMTPTransport(server: try Samples.server(server.port, login: Self.login))
    let report = transport.send(Samples.message(to: "a@example.net")) {}
    #expect(report.verdict == .accepted)
    #expect(server.commands.contains { $0.hasPrefix("AUTH PLAIN") })
    #expect(!"\(report) \(transport)".contains("s3cret"))
  }

  @Test("a login that the server does not offer stops everything before the body")
  func noLogin() throws {
    let server = try ScriptedServer()
    let transport = SMTPTransport(server: try Samples.server(server.port, login: Self.login))
    let report = transport.send(Samples.message(to: "a@example.net")) {}
    #expect(report.verdict == .misconfigured)
    #expect(report.reply == "the server offers no login")
    #expect(server.kept.isEmpty)
  }

  @Test(
    "what a server says to those who did not log in is no verdict on a message",
    arguments: [Step.sender, .recipient, .data], ["550 5.7.1 relaying denied", "450 4.7.0 later"])
  func refusedWithoutLogin(step: Step, answer: String) throws {
    let server = try ScriptedServer { at, _ in at == step ? .say(answer) : nil }
    let transport = SMTPTransport(server: try Samples.server(server.port, login: Self.login))
    let report = transport.send(Samples.message(to: "a@example.net")) {
      Issue.record("a message was handed over")
    }
    #expect(report.verdict == .misconfigured, "\(report)")
    #expect(report.reply == "the server offers no login")
  }

  @Test("a server that only knows other logins gets no message")
  func otherLogin() throws {
    let server = try ScriptedServer(capabilities: ["AUTH KERBEROS_V4"])
    let transport = SMTPTransport(server: try Samples.server(server.port, login: Self.login))
    let report = transport.send(Samples.message(to: "a@example.net")) {
      Issue.record("a message was handed over")
    }
    #expect(report.verdict == .misconfigured, "\(report)")
    #expect(server.kept.isEmpty && !server.commands.contains { $0.hasPrefix("DATA") })
  }

  @Test(
    "a wrong password is for a person, a login server that is down is not",
    arguments: [
      ("535 5.7.8 wrong", TransportReport.Verdict.misconfigured),
      ("454 4.7.0 later", .unreachable),
    ])
  func loginDenied(answer: String, verdict: TransportReport.Verdict) throws {
    let server = try ScriptedServer(capabilities: ["AUTH PLAIN"]) { step, _ in
      step == .login ? .say(answer) : nil
    }
    let transport = SMTPTransport(server: try Samples.server(server.port, login: Self.login))
    let report = transport.send(Samples.message(to: "a@example.net")) {}
    #expect(report.verdict == verdict)
    #expect(server.kept.isEmpty)
  }

  @Test("a message with a bare line feed never reaches a server")
  func bareLineFeed() throws {
    let server = try ScriptedServer()
    let message = Samples.message(to: "a@example.net", body: "one\n.\ntwo\r\n")
    #expect(try Samples.transport(server).send(message) {}.verdict == .rejected)
    #expect(server.commands.isEmpty)
  }
}

@Suite("Mail servers")
struct SMTPServerTests {
  @Test("only this machine goes without encryption", arguments: ["127.0.0.1", "::1", "localhost"])
  func loopback(host: String) throws {
    let server = try SMTPServer(host: host, port: 25, encryption: .none, hello: "desk")
    #expect(server.host == host)
  }

  @Test(
    "another machine must be encrypted",
    arguments: ["mail.example.org", "127.0.0.1.example.org", "10.0.0.1"])
  func elsewhere(host: String) throws {
    #expect(throws: SMTPServer.Fault.unencrypted(host)) {
      try SMTPServer(host: host, port: 25, encryption: .none, hello: "desk")
    }
  }

  @Test("a host cannot carry anything else", arguments: ["", "a b", "a/b", "a@b", "-x", "a\r\nb"])
  func malformed(host: String) throws {
    #expect(throws: SMTPServer.Fault.malformedHost(host)) {
      try SMTPServer(host: host, port: 25, encryption: .tls, hello: "desk")
    }
  }

  @Test(
    "the queue's name is found as Postfix, Exim and Sendmail say it",
    arguments: [
      ("2.0.0 Ok: queued as 4F1A2B3C4D", "4F1A2B3C4D"),
      ("OK id=1sBcDe-000123-4F", "1sBcDe-000123-4F"),
      ("2.0.0 44N5UA Message accepted for delivery", "44N5UA"), ("thanks", ""),
    ])
  func queueID(reply: String, name: String) {
    #expect(TransportReport.queueID(in: reply) == name)
  }
}
