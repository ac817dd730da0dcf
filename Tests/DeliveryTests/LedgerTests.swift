internal import Foundation
internal import GRDB
internal import Glibc
internal import MailJudges
internal import Periods
internal import Testing

@testable import Delivery

@Suite("The ledger in a file")
struct LedgerTests {
  let folder: TemporaryFolder
  let ledger: SQLiteLedger

  init() throws {
    folder = try TemporaryFolder()
    ledger = try SQLiteLedger.open(folder: folder.path)
  }

  private func enqueue(_ names: [String], revision: Int = 0) throws -> Enqueued {
    try ledger.enqueue(
      try Samples.mailing(names, revision: revision), for: Samples.key(), revision: revision,
      input: Samples.input, giveUp: Samples.tuesday, at: Samples.monday)
  }

  @Test("every commit is on the disk before it counts")
  func durability() throws {
    let modes = try ledger.read { database in
      try ["journal_mode", "synchronous", "foreign_keys"].map { name in
        try String.fetchOne(database, sql: "PRAGMA \(name)") ?? ""
      }
    }
    #expect(modes == ["wal", "2", "1"])
  }

  @Test("a second one is refused while the first is at work, and not after it")
  func overlap() throws {
    #expect(throws: LedgerError.busy) { try SQLiteLedger.open(folder: folder.path) }
    let other = try TemporaryFolder()
    do {
      let first = try SQLiteLedger.open(folder: other.path)
      try first.close()
    }
    _ = try SQLiteLedger.open(folder: other.path)
  }

  @Test("another process is refused, and one that is killed leaves nothing locked")
  func processes() throws {
    let flock = URL(fileURLWithPath: "/usr/bin/flock")
    let file = folder.path + "/ledger.lock"
    let refused = Process()
    refused.executableURL = flock
    refused.arguments = ["-n", "-E", "75", file, "true"]
    try refused.run()
    refused.waitUntilExit()
    #expect(refused.terminationStatus == 75)

    let other = try TemporaryFolder()
    let ready = other.path + "/ready"
    let holder = Process()
    holder.executableURL = flock
    holder.arguments = ["-o", other.path + "/ledger.lock", "sh", "-c", "touch \(ready); sleep 5"]
    try holder.run()
    for _ in 0..<500 where !FileManager.default.fileExists(atPath: ready) { usleep(10_000) }
    #expect(throws: LedgerError.busy) { try SQLiteLedger.open(folder: other.path) }
    kill(holder.processIdentifier, SIGKILL)
    holder.waitUntilExit()
    _ = try SQLiteLedger.open(folder: other.path)
  }

  @Test("of twenty that start at once, one works")
  func twentyAtOnce() async throws {
    let other = try TemporaryFolder()
    let path = other.path
    let opened = await withTaskGroup(of: SQLiteLedger?.self) { group in
      for _ in 0..<20 { group.addTask { try? SQLiteLedger.open(folder: path) } }
      var ledgers: [SQLiteLedger] = []
      for await ledger in group { if let ledger { ledgers.append(ledger) } }
      return ledgers.count
    }
    #expect(opened == 1)
  }

  @Test("readers see what is there while another process works, and change nothing")
  func reading() throws {
    _ = try enqueue(["anna"])
    let reader = try #require(try SQLiteLedger.reading(folder: folder.path))
    #expect(try reader.messages().map(\.recipient.address) == ["anna@example.net"])
    #expect(throws: LedgerError.unavailable("it was opened for reading")) {
      try reader.plan(Samples.key(), at: Samples.monday)
    }
    #expect(try SQLiteLedger.reading(folder: folder.path + "/none") == nil)
  }

  @Test("one mailbox gets one message, however its address is written")
  func repeatedRecipient() throws {
    #expect(throws: MessageFault.repeatedRecipient("Anna@Example.net")) {
      try Mailing(
        ["anna@example.net", "Anna@Example.net"].map { Samples.message(to: $0) })
    }
  }

  @Test("a changed byte in the store is noticed")
  func damage() throws {
    _ = try enqueue(["anna"])
    try ledger.write {
      try $0.execute(sql: "UPDATE content SET bytes = x'0D0A' WHERE message_id = 1")
    }
    #expect(throws: LedgerError.damaged(1)) { try ledger.content(of: 1) }
  }

  @Test("what happened cannot be changed or deleted")
  func events() throws {
    _ = try enqueue(["anna"])
    #expect(throws: LedgerError.unavailable("events are not deleted")) {
      try ledger.write { try $0.execute(sql: "DELETE FROM event") }
    }
    #expect(try ledger.events(of: 1).map(\.state) == ["ready"])
  }

  @Test("a message goes only where its state allows")
  func transitions() throws {
    _ = try enqueue(["anna"])
    #expect(throws: LedgerError.noTransition(id: 1, from: .ready, to: .accepted)) {
      try ledger.write {
        try MessageRow.move(1, .foundDelivered(queueID: ""), at: Samples.monday, $0)
      }
    }
    for state in MessageState.allCases where !state.isPending {
      let other = Set(MessageState.allCases).subtracting([.ready, .cancelled, .accepted])
      #expect(state.successors.isDisjoint(with: other), "\(state) may only go on by hand")
    }
  }

  @Test("a full disk stores nothing of an edition, and the ledger stays whole")
  func fullDisk() throws {
    let other = try TemporaryFolder()
    do {
      let small = try SQLiteLedger.open(folder: other.path, maximumPages: 40, isShared: false)
      let big = String(repeating: "x", count: 900) + "\r\n"
      let body = String(repeating: big, count: 100)
      let mailing = try Mailing(
        ["anna", "boris", "clara"].map {
          Samples.message(to: "\($0)@example.net", body: body)
        })
      #expect(throws: LedgerError.full) {
        try small.enqueue(
          mailing, for: Samples.key(), input: Samples.input, giveUp: Samples.tuesday,
          at: Samples.monday)
      }
      #expect(try small.messages().isEmpty)
      #expect(try small.edition(Samples.key()) == nil)
    }
    let ledger = try SQLiteLedger.open(folder: other.path)
    #expect(try ledger.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
    _ = try ledger.plan(Samples.key(), at: Samples.monday)
  }

  @Test("the database itself refuses a second message to a person, in whatever language")
  func index() throws {
    _ = try enqueue(["anna"])
    _ = try ledger.enqueue(
      try Mailing([Samples.message(to: "boris@example.net")]), for: Samples.key(language: "ru"),
      input: Samples.input, giveUp: Samples.tuesday, at: Samples.monday)
    let edition = try #require(try ledger.edition(Samples.key(language: "ru")))
    #expect(throws: LedgerError.self) {
      try ledger.write { database in
        var message = Samples.message(to: "ANNA@example.net")
        message.messageID = "another@example.org"
        try MessageRow.insert(
          message, edition: edition, named: "x", revision: 0, giveUp: Samples.tuesday,
          at: Samples.monday, database)
      }
    }
  }
}
