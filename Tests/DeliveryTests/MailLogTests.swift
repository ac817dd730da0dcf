internal import Foundation
internal import MailJudges
internal import Testing

@testable import Delivery

@Suite("The mail server's log")
struct MailLogTests {
  private static let name = "weekly.fra-deu.2024-W21.en.r0.04ab0f56424d988d@example.org"

  private func found(_ lines: String..., name: String = name) -> String? {
    MailLog(lookingFor: [name, "other@example.org"], in: lines).queueID(of: name)
  }

  private static func postfix(_ program: String, _ text: String) -> String {
    "Nov 30 19:51:42 test postfix/\(program)[4426]: \(text)"
  }

  private static let arrives = postfix("cleanup", "DDF56FA4BDB: message-id=<\(name)>")
  private static let active = postfix(
    "qmgr", "DDF56FA4BDB: from=<desk@example.org>, size=374, nrcpt=1 (queue active)")

  @Test("a message whose connection broke before its end is not accepted")
  func lost() {
    #expect(
      found(
        Self.postfix("smtpd", "connect from localhost[127.0.0.1]"), Self.arrives,
        Self.postfix("smtpd", "lost connection after DATA (374105 bytes) from localhost"),
        Self.postfix("smtpd", "disconnect from localhost[127.0.0.1] ehlo=1 mail=1 data=0/1"))
        == nil)
  }

  @Test("what Postfix's queue manager has was accepted, whatever becomes of it")
  func active() {
    #expect(found(Self.arrives, Self.active) == "DDF56FA4BDB")
    let removed = Self.postfix("qmgr", "DDF56FA4BDB: removed")
    #expect(found(Self.arrives, Self.active, removed) == "DDF56FA4BDB")
    let iso = "2024-05-27T07:30:01.123+03:00 mx postfix-out/qmgr[1]: "
    #expect(
      found(
        Self.arrives, iso + "DDF56FA4BDB: from=<>, size=9, nrcpt=2 (queue active)")
        == "DDF56FA4BDB")
  }

  @Test("a name in the queue that is used again is another message's")
  func reused() {
    let reused = Self.postfix("smtpd", "DDF56FA4BDB: client=localhost[127.0.0.1]")
    #expect(found(Self.arrives, reused, Self.active) == nil)
    let other = Self.postfix("cleanup", "DDF56FA4BDB: message-id=<somebody@example.com>")
    #expect(found(Self.arrives, other, Self.active) == nil)
    #expect(found(other, Self.active, Self.arrives) == nil, "the order counts")
    #expect(found(other, Self.active, reused, Self.arrives, Self.active) == "DDF56FA4BDB")
    #expect(
      found(Self.arrives, Self.active.replacingOccurrences(of: "DDF56", with: "EEF56")) == nil)
  }

  @Test("no other line of Postfix's is acceptance, whatever it quotes")
  func quoted() {
    let quoting = Self.postfix(
      "cleanup", "DDF56FA4BDB: warning: header Subject: message-id=<\(Self.name)>; from=<a@b>")
    #expect(found(quoting, Self.active) == nil)
    let bounced = Self.postfix("smtp", "DDF56FA4BDB: from=<a@b>, size=1, nrcpt=1 (queue active)")
    #expect(found(Self.arrives, bounced) == nil)
    let expired = Self.postfix("qmgr", "DDF56FA4BDB: from=<a@b>, status=expired, returned")
    #expect(found(Self.arrives, expired) == nil)
  }

  @Test("Exim has a message that arrived under a name of its queue, old or new")
  func exim() {
    for queueID in ["1sBcDe-000123-4F", "1sBcDe-00000000123-4FgH"] {
      let line = "2024-05-27 07:30:01 \(queueID) <= desk@example.org H=x S=99 id=\(Self.name)"
      #expect(found(line) == queueID)
      #expect(found(line.replacingOccurrences(of: "<=", with: "=>")) == nil)
    }
    #expect(
      found("2024-05-27 07:30:01 H=x rejected after DATA: a <= b id=\(Self.name)") == nil)
  }

  @Test("a file is read line by line, however long it or a line is")
  func file() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/log"
    let noise = String(repeating: "x", count: 200_000)
    try Data("\(Self.arrives)\r\n\(noise)\n\(Self.active)".utf8)
      .write(to: URL(fileURLWithPath: path))
    let log = try MailLog(lookingFor: [Self.name], in: [LogFile(path: path)])
    #expect(log.queueID(of: Self.name) == "DDF56FA4BDB")
    var lengths: [Int] = []
    try LogFile(path: path, longestLine: 1000).forEachLine { lengths.append($0.utf8.count) }
    #expect(lengths == [Self.arrives.utf8.count, 1000, Self.active.utf8.count])
    #expect(throws: LogFile.Fault(path: path + ".gone", reason: "No such file or directory")) {
      try MailLog(lookingFor: [], in: [LogFile(path: path + ".gone")])
    }
  }

  @Test("rotated logs are one, whatever the order they are named in, also packed")
  func rotated() throws {
    let folder = try TemporaryFolder()
    /// What each file holds: the queue's name is used again after the first message was taken.
    let other = Self.postfix("cleanup", "DDF56FA4BDB: message-id=<other@example.org>")
    for (name, text) in [
      ("mail.log.3", Self.arrives), ("mail.log.2", Self.active),
      ("mail.log.1", Self.postfix("smtpd", "DDF56FA4BDB: client=x")), ("mail.log", other),
    ] {
      try (text + "\n").write(
        toFile: "\(folder.path)/\(name)", atomically: true, encoding: .utf8)
    }
    for name in ["mail.log.2", "mail.log.3"] {
      let packed = try MailPrograms.run("/bin/gzip", ["\(folder.path)/\(name)"])
      #expect(packed.status == 0)
    }
    let names = ["mail.log", "mail.log.1", "mail.log.2.gz", "mail.log.3.gz"]
    for order in [names, names.reversed(), [names[2], names[0], names[3], names[1]]] {
      let files = order.map { LogFile(path: "\(folder.path)/\($0)") }
      let log = try MailLog(lookingFor: [Self.name, "other@example.org"], in: files)
      #expect(log.queueID(of: Self.name) == "DDF56FA4BDB")
      #expect(log.queueID(of: "other@example.org") == nil)
    }
    #expect(throws: LogFile.Fault.self) {
      try MailLog(lookingFor: [], in: [LogFile(path: folder.path)])
    }
  }

  @Test(
    "the oldest of rotated logs is read first",
    arguments: [
      ["mail.log.10.gz", "mail.log.9.gz", "mail.log.1", "mail.log"],
      ["mail.log-20240526.gz", "mail.log-20240527", "mail.log"],
      ["mainlog.2.xz", "mainlog.1", "mainlog"], ["b", "a"],
    ])
  func ages(names: [String]) throws {
    let shuffled = names.count > 2 ? Array(names.reversed()) : names
    let sorted = LogFile.oldestFirst(shuffled.map { LogFile(path: "/var/log/\($0)") })
    #expect(sorted.map(\.path) == names.map { "/var/log/\($0)" })
  }
}
