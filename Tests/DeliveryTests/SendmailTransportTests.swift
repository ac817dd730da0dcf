internal import Foundation
internal import MailJudges
internal import Testing

@testable import Delivery

@Suite("The sendmail program")
struct SendmailTransportTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A program of the test's own, that does what a line of shell says.
  private func transport(_ line: String, timeout: Int = 20) throws -> SendmailTransport {
    let path = folder.path + "/sendmail"
    try "#!/bin/sh\n\(line)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return SendmailTransport(path: path, timeout: timeout)
  }

  private let message = Samples.message(
    to: "anna@example.net", body: String(repeating: "a line of text\r\n", count: 40_000))

  @Test("it gets the stored bytes and the sender, and nothing of our environment")
  func accepted() throws {
    let log = folder.path + "/log"
    let sendmail = try transport("cat > \(log); echo \"$@\" >> \(log); env | sort >> \(log)")
    let report = sendmail.send(message) {}
    #expect(report.verdict == .accepted)
    let written = try Data(contentsOf: URL(fileURLWithPath: log))
    #expect(written.prefix(message.bytes.count) == Data(message.bytes))
    let rest = String(decoding: written.dropFirst(message.bytes.count), as: UTF8.self)
    #expect(rest.hasPrefix("-i -f desk@example.org -t\nLC_ALL=C\nPATH="))
    #expect(!rest.contains("HOME="))
  }

  @Test(
    "its exit code is read by sysexits.h",
    arguments: [
      (75, TransportReport.Verdict.deferred), (67, .rejected), (69, .rejected),
      (78, .misconfigured),
    ])
  func codes(code: Int, verdict: TransportReport.Verdict) throws {
    let report = try transport("cat > /dev/null; echo 'no luck' >&2; exit \(code)")
      .send(message) {}
    #expect(report.verdict == verdict)
    #expect(report.code == code)
    #expect(report.reply == "no luck")
  }

  @Test("a program that reads nothing does not stop this one")
  func unread() throws {
    #expect(try transport("exit 75").send(message) {}.verdict == .deferred)
  }

  @Test("a program that is killed or hangs leaves the message in doubt")
  func inDoubt() throws {
    let killed = try transport("cat > /dev/null; kill -9 $$").send(message) {}
    #expect(killed.verdict == .inDoubt)
    #expect(killed.reply == "the program was ended by signal 9")
    let hung = try transport("cat > /dev/null; exec sleep 60", timeout: 1).send(message) {}
    #expect(hung.verdict == .inDoubt)
  }

  @Test("a program that is not there is for a person, and one that may not start is not started")
  func notThere() throws {
    let none = SendmailTransport(path: folder.path + "/none")
    #expect(none.send(message) { Issue.record("committed") }.verdict == .misconfigured)
    let log = folder.path + "/log"
    let report = try transport("touch \(log)").send(message) { throw LedgerError.full }
    #expect(report.verdict == .aborted)
    #expect(!FileManager.default.fileExists(atPath: log))
  }
}
