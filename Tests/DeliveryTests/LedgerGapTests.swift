internal import Foundation
internal import GRDB
internal import MailJudges
internal import Periods
internal import Testing

@testable import Delivery

/// Ledgers that were put back from a backup, or came from another machine.
@Suite("A ledger that does not know everything")
struct LedgerGapTests {
  static let backup = Samples.monday.adding(seconds: 600)
  static let restored = Samples.monday.adding(seconds: 3 * 86_400)

  /// A backup with a message in each state on its way, opened again three days later.
  private static func restored(_ kind: LedgerKind) throws -> (any RunLedger, LedgerPlace) {
    let place = try LedgerPlace(kind)
    let ledger = try place.open()
    _ = try ledger.enqueue(
      try Samples.mailing(["anna", "boris", "clara", "dora", "emil"]), for: Samples.key(),
      input: Samples.input, giveUp: restored.adding(seconds: 86_400), at: Samples.monday)
    for (id, outcome) in [(1, DeliveryOutcome.accepted), (2, .deferred(until: restored))] {
      try send(Int64(id), outcome, ledger)
    }
    _ = try ledger.claim(3, by: Samples.owner, until: restored, at: Samples.monday)
    _ = try ledger.claim(4, by: Samples.owner, until: restored, at: Samples.monday)
    try ledger.handOver(4, by: Samples.owner, at: Samples.monday)
    let copy = try place.backUp(of: ledger, at: backup)
    let other = try copy.open()
    #expect(try other.takeUp(at: Self.restored).map(\.id) == [2, 3, 4, 5])
    return (other, copy)
  }

  private static func send(
    _ id: Int64, _ outcome: DeliveryOutcome, _ ledger: any RunLedger
  ) throws {
    _ = try ledger.claim(id, by: Samples.owner, until: restored, at: Samples.monday)
    try ledger.handOver(id, by: Samples.owner, at: Samples.monday)
    _ = try ledger.conclude(
      id, by: Samples.owner, outcome, TransportReport(.accepted, phase: "end", reply: ""),
      at: Samples.monday)
  }

  @Test(
    "what it may not know stands in the status until it is decided", arguments: LedgerKind.allCases)
  func status(kind: LedgerKind) throws {
    let (ledger, _) = try Self.restored(kind)
    let desk = try TestDesk()
    let later = Self.restored.adding(seconds: 5 * 86_400)
    let status = try DeskStatus(of: desk.settings, ledger: ledger, at: later)
    #expect(status.inDoubt.contains(Samples.key("2024-W22")))
    #expect(status.gap == LedgerGap(backup: Self.backup, restored: Self.restored))
    #expect(status.needsOperator)
    #expect(Set(status.inDoubt).count == status.inDoubt.count)
    let fresh = try DeskStatus(of: desk.settings, ledger: nil, at: later)
    #expect(fresh.inDoubt.isEmpty && fresh.gap == nil)
  }

  @Test("a backup holds whatever waited in it, once", arguments: LedgerKind.allCases)
  func held(kind: LedgerKind) throws {
    let (ledger, _) = try Self.restored(kind)
    #expect(
      try ledger.messages().map(\.state) == [.accepted, .held, .held, .held, .held])
    let reply = "from the backup of 2024-05-27T04:40:00Z: it may have been sent since"
    #expect(try ledger.message(5).reply == reply)
    #expect(try ledger.gap() == LedgerGap(backup: Self.backup, restored: Self.restored))
    #expect(try ledger.waiting().isEmpty)
    try ledger.resend(5, evenIfAccepted: false, giveUp: Self.restored, at: Self.restored)
    #expect(try ledger.takeUp(at: Self.restored.adding(seconds: 60)).isEmpty)
    #expect(try ledger.message(5).state == .ready, "the operator's word stands")
  }

  @Test(
    "an edition it may not know is not begun until that is decided", arguments: LedgerKind.allCases)
  func unknown(kind: LedgerKind) throws {
    let (ledger, _) = try Self.restored(kind)
    let gap = LedgerGap(backup: Self.backup, restored: Self.restored)
    for period in ["2024-W20", "2024-W22"] {
      let key = Samples.key(period)
      #expect(try ledger.mayHaveBeenSent(key))
      #expect(throws: LedgerError.mayHaveBeenSent(key.description, gap)) {
        try ledger.plan(key, at: Self.restored)
      }
      #expect(throws: LedgerError.mayHaveBeenSent(key.description, gap)) {
        try ledger.enqueue(
          try Samples.mailing(["anna"]), for: key, input: Samples.input, giveUp: Self.restored,
          at: Self.restored)
      }
    }
    #expect(try !ledger.mayHaveBeenSent(Samples.key("2024-W23")), "it had not begun")
    #expect(try ledger.plan(Samples.key("2024-W23"), at: Self.restored).state == .planned)
    try ledger.decide([Samples.key("2024-W22")], wasSent: false, at: Self.restored)
    #expect(try ledger.plan(Samples.key("2024-W22"), at: Self.restored).state == .planned)
    try ledger.decide([Samples.key("2024-W20")], wasSent: true, at: Self.restored)
    #expect(try ledger.edition(Samples.key("2024-W20"))?.state == .done)
    #expect(throws: LedgerError.noDoubt("\(Samples.key("2024-W20"))")) {
      try ledger.decide([Samples.key("2024-W20")], wasSent: false, at: Self.restored)
    }
  }

  @Test("who joined a list of an edition may have it already", arguments: LedgerKind.allCases)
  func newcomers(kind: LedgerKind) throws {
    let (ledger, _) = try Self.restored(kind)
    #expect(throws: LedgerError.self) {
      try ledger.add(
        try Samples.mailing(["frida"]), to: Samples.key(), giveUp: Self.restored, at: Self.restored)
    }
    try ledger.decide([Samples.key()], wasSent: false, at: Self.restored)
    let added = try ledger.add(
      try Samples.mailing(["frida"]), to: Samples.key(), giveUp: Self.restored, at: Self.restored)
    #expect(added.count == 1)
  }

  @Test(
    "names its machine, and is refused on another until it is adopted",
    arguments: LedgerKind.allCases)
  func machine(kind: LedgerKind) throws {
    let ledger = try LedgerPlace(kind).open()
    let (first, second) = (Machine(id: "1", host: "old"), Machine(id: "2", host: "new"))
    #expect(try ledger.machine() == nil)
    try ledger.settle(on: first, at: Samples.monday)
    try ledger.settle(on: Machine(id: "1", host: "renamed"), at: Samples.monday)
    #expect(throws: LedgerError.otherMachine(home: "old", here: "new")) {
      try ledger.settle(on: second, at: Samples.monday)
    }
    try ledger.adopt(by: second, at: Samples.monday)
    try ledger.settle(on: second, at: Samples.monday)
    #expect(throws: LedgerError.otherMachine(home: "new", here: "old")) { try ledger.check(first) }
  }

  @Test("a backup is one file for its owner alone, whole while it is written to")
  func file() throws {
    let folder = try TemporaryFolder()
    let ledger = try SQLiteLedger.open(folder: folder.path)
    _ = try ledger.enqueue(
      try Samples.mailing(["anna"]), for: Samples.key(), input: Samples.input,
      giveUp: Self.restored, at: Samples.monday)
    let path = folder.path + "/copy.sqlite"
    try ledger.backUp(to: path, at: Self.backup)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.filter { $0.hasPrefix("copy") } == ["copy.sqlite"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let check = try DatabaseQueue(path: path).read { database in
      try String.fetchOne(database, sql: "PRAGMA integrity_check")
    }
    #expect(check == "ok")
    #expect(try ledger.gap() == nil, "the ledger itself goes on")
    #expect(try ledger.waiting().count == 1)
  }
}
