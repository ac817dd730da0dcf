internal import MailJudges
import Periods
internal import Testing

@testable import Delivery

@Suite("What every ledger promises")
struct RunLedgerTests {
  @Test("an edition is begun once, and what is known of it is kept", arguments: LedgerKind.allCases)
  func planned(kind: LedgerKind) throws {
    let week = try Week(kind)
    let first = try week.ledger.plan(Samples.key(), at: Samples.monday)
    #expect(first.state == .planned)
    #expect(try week.ledger.plan(Samples.key(), at: Samples.tuesday) == first)
    #expect(try week.ledger.plan(Samples.key(language: "ru"), at: Samples.monday).id != first.id)
    _ = try week.enqueue(["anna"])
    let stored = try #require(try week.ledger.edition(Samples.key()))
    #expect(stored.state == .enqueued)
    #expect(stored.input == Samples.input)
    #expect(stored.began == Samples.monday)
  }

  @Test("the messages of an edition are stored once, all or none", arguments: LedgerKind.allCases)
  func storedOnce(kind: LedgerKind) throws {
    let week = try Week(kind)
    #expect(try week.enqueue(["anna", "boris"]) == .stored([1, 2]))
    #expect(try week.enqueue(["anna", "boris", "clara"]) == .alreadyThere)
    #expect(try week.ledger.messages().count == 2)
    #expect(
      try week.ledger.content(of: 1).bytes == Samples.message(to: "anna@example.net").bytes)
  }

  @Test(
    "a correction takes the place of what was not sent, and only the next one counts",
    arguments: LedgerKind.allCases)
  func correction(kind: LedgerKind) throws {
    let week = try Week(kind)
    _ = try week.enqueue(["anna"])
    #expect(try week.enqueue(["anna"], revision: 1) == .stored([2]))
    #expect(try week.enqueue(["anna"], revision: 1) == .alreadyThere)
    #expect(try week.ledger.messages().map(\.state) == [.cancelled, .ready])
    #expect(try week.ledger.edition(Samples.key())?.revision == 1)
    #expect(throws: LedgerError.self) { try week.enqueue(["anna"], revision: 3) }
  }

  @Test("a missed edition is abandoned, one with messages is not", arguments: LedgerKind.allCases)
  func abandon(kind: LedgerKind) throws {
    let week = try Week(kind)
    try week.ledger.abandon(Samples.key("2024-W20"), because: "missed", at: Samples.monday)
    try week.ledger.abandon(Samples.key("2024-W20"), because: "again", at: Samples.monday)
    #expect(try week.ledger.edition(Samples.key("2024-W20"))?.note == "missed")
    _ = try week.enqueue(["anna"])
    #expect(throws: LedgerError.self) {
      try week.ledger.abandon(Samples.key(), because: "missed", at: Samples.monday)
    }
    let periods = try week.ledger.editions(
      of: Samples.report, language: "en"
    ).map(\.key.period.description)
    #expect(periods == ["2024-W21", "2024-W20"])
  }

  @Test("runs are numbered, and one that was killed shows no end", arguments: LedgerKind.allCases)
  func runs(kind: LedgerKind) throws {
    let week = try Week(kind)
    let first = try week.ledger.beginRun("run", at: Samples.monday)
    let second = try week.ledger.beginRun("send", at: Samples.tuesday)
    try week.ledger.endRun(second, exit: 75, note: "1 waits", at: Samples.tuesday)
    let runs = try week.ledger.runs(last: 10)
    #expect(runs.map(\.id) == [second, first])
    #expect(runs.map(\.exit) == [75, nil])
    #expect(runs.last?.ended == nil)
  }

  @Test(
    "retention clears the bytes of what is finished and keeps the rest",
    arguments: LedgerKind.allCases)
  func retention(kind: LedgerKind) throws {
    let week = try Week(kind)
    _ = try week.enqueue(["anna", "boris"])
    try week.ledger.drop(1, because: "left", at: Samples.monday)
    #expect(try week.ledger.clearContents(finishedBefore: Samples.tuesday) == 1)
    #expect(try week.ledger.messages().count == 2)
    #expect(throws: LedgerError.damaged(1)) { try week.ledger.content(of: 1) }
    _ = try week.ledger.content(of: 2)
    #expect(try week.enqueue(["anna", "boris"]) == .alreadyThere)
  }

  @Test(
    "where one edition cannot be stored, nothing of the others or their proofs is",
    arguments: LedgerKind.allCases)
  func allOrNone(kind: LedgerKind) throws {
    let week = try Week(kind)
    let abandoned = Samples.key("2024-W20")
    try week.ledger.abandon(abandoned, because: "missed", at: Samples.monday)
    let parcels = [
      Parcel(try Samples.mailing(["anna"]), for: Samples.key(), input: Samples.input),
      Parcel(try Samples.mailing(["boris"]), for: abandoned, input: Samples.input),
    ]
    let proof = StoredNotice(topic: "proof", mailing: try Samples.mailing(["head"]))
    #expect(throws: LedgerError.editionState(abandoned.description, .abandoned)) {
      try week.ledger.enqueue(
        parcels, proofs: [proof], approval: .notNeeded, giveUp: Samples.tuesday,
        at: Samples.monday)
    }
    #expect(try week.ledger.messages(tests: true).isEmpty)
    #expect(try week.ledger.edition(Samples.key()) == nil)
    #expect(try !week.ledger.hasNotice("proof"))
  }

  @Test("a notice is stored once, and is no test", arguments: LedgerKind.allCases)
  func notices(kind: LedgerKind) throws {
    let week = try Week(kind)
    let notice = StoredNotice(topic: "stale", mailing: try Samples.mailing(["head"]))
    #expect(try week.ledger.enqueue(notice, giveUp: Samples.tuesday, at: Samples.monday))
    #expect(try !week.ledger.enqueue(notice, giveUp: Samples.tuesday, at: Samples.monday))
    #expect(try week.ledger.messages().map(\.edition) == ["stale"])
    #expect(try week.ledger.waiting().map(\.isTest) == [false])
  }

  @Test("messages go in the order they were stored, those that may", arguments: LedgerKind.allCases)
  func order(kind: LedgerKind) throws {
    let week = try Week(kind)
    _ = try week.enqueue(["anna", "boris"], approval: .required(by: Samples.tuesday))
    let test = try Mailing([Samples.message(to: "owner@example.net", isTest: true)])
    _ = try week.ledger.enqueueTest(
      test, of: Samples.key(), giveUp: Samples.tuesday, at: Samples.monday)
    #expect(try week.ledger.waiting().map(\.id) == [3])
    #expect(try week.claim(1) == .gone)
    try week.ledger.approve(
      Samples.key(), by: "head", giveUp: Samples.tuesday, at: Samples.monday)
    #expect(try week.ledger.waiting().map(\.id) == [1, 2, 3])
    #expect(try week.ledger.expire(at: Samples.tuesday).map(\.id) == [1, 2, 3])
    #expect(try week.ledger.waiting().isEmpty)
  }

  @Test(
    "a message is claimed, handed over and concluded, and each step is an event",
    arguments: LedgerKind.allCases)
  func steps(kind: LedgerKind) throws {
    let week = try Week(kind)
    _ = try week.enqueue(["anna"])
    guard case .claimed(let record, let content) = try week.claim(1) else {
      Issue.record("not claimed")
      return
    }
    #expect(record.state == .claimed && record.attempts == 1)
    #expect(content == Samples.message(to: "anna@example.net"))
    #expect(try week.claim(1) == .gone)
    let answer = TransportReport(
      .accepted, phase: "end", code: 250, reply: "ok", queueID: "Q1")
    try week.ledger.handOver(1, by: Samples.owner, at: Samples.monday)
    let accepted = try week.ledger.conclude(
      1, by: Samples.owner, .accepted, answer, at: Samples.monday)
    #expect(accepted.queueID == "Q1")
    #expect(try week.ledger.edition(Samples.key())?.state == .enqueued)
    try week.ledger.settle(at: Samples.monday)
    #expect(try week.ledger.edition(Samples.key())?.state == .done)
    let events = try week.ledger.events(of: 1)
    #expect(events.map(\.state) == ["ready", "claimed", "in-doubt", "accepted"])
    #expect(events.map(\.phase) == ["stored", "claimed", "end", "end"])
  }

  @Test("one that is put off past its time expires", arguments: LedgerKind.allCases)
  func deferred(kind: LedgerKind) throws {
    let week = try Week(kind)
    _ = try week.enqueue(["anna", "boris"])
    let answer = TransportReport(.deferred, phase: "rcpt", code: 451, reply: "later")
    for (id, next) in [(Int64(1), Samples.tuesday.adding(seconds: -1)), (2, Samples.tuesday)] {
      _ = try week.claim(id)
      _ = try week.ledger.conclude(
        id, by: Samples.owner, .deferred(until: next), answer, at: Samples.monday)
    }
    #expect(try week.ledger.messages().map(\.state) == [.deferred, .expired])
    #expect(
      try week.ledger.messages().map(\.nextAttempt) == [Samples.tuesday.adding(seconds: -1), nil])
  }

  @Test(
    "what a killed process leaves is all there when the ledger is opened again",
    arguments: LedgerKind.allCases)
  func reopened(kind: LedgerKind) throws {
    let week = try Week(kind)
    _ = try week.enqueue(["anna", "boris", "clara"])
    let run = try week.ledger.beginRun("run", at: Samples.monday)
    for id in [Int64(1), 2, 3] { _ = try week.claim(id) }
    try week.ledger.handOver(2, by: Samples.owner, at: Samples.monday)
    let answer = TransportReport(.rejected, phase: "rcpt", code: 550, reply: "unknown")
    _ = try week.ledger.conclude(3, by: Samples.owner, .rejected, answer, at: Samples.monday)

    let left = try week.place.copy().open()
    #expect(try left.messages() == week.ledger.messages())
    #expect(try left.messages().map(\.state) == [.claimed, .inDoubt, .rejected])
    #expect(try left.edition(Samples.key()) == week.ledger.edition(Samples.key()))
    #expect(try left.content(of: 1) == week.ledger.content(of: 1))
    #expect(try left.events(of: 3) == week.ledger.events(of: 3))
    #expect(try left.runs(last: 10).map(\.id) == [run])
    #expect(try left.recover(at: Samples.monday, inDoubt: .hold).map(\.id) == [2])
    #expect(try left.messages().map(\.state) == [.ready, .held, .rejected])
  }

  @Test("what is finished may go, what waits for anybody stays", arguments: LedgerKind.allCases)
  func finished(kind: LedgerKind) throws {
    let week = try Week(kind)
    _ = try week.enqueue(["anna"])
    #expect(try week.ledger.editions(finishedBefore: Samples.tuesday).isEmpty)
    try week.ledger.drop(1, because: "left", at: Samples.monday)
    #expect(try week.ledger.editions(finishedBefore: Samples.monday).isEmpty)
    #expect(
      try week.ledger.editions(finishedBefore: Samples.tuesday).map(\.key) == [Samples.key()])
  }

  @Test(
    "editions taken for sent are done, and what is known of others stays",
    arguments: LedgerKind.allCases)
  func assumed(kind: LedgerKind) throws {
    let week = try Week(kind)
    try week.ledger.abandon(Samples.key("2024-W20"), because: "missed", at: Samples.monday)
    try week.ledger.assumeDone(
      [Samples.key("2024-W20"), Samples.key()], because: "lost", at: Samples.monday)
    #expect(try week.ledger.edition(Samples.key())?.state == .done)
    #expect(try week.ledger.edition(Samples.key("2024-W20"))?.state == .abandoned)
  }
}

/// A ledger with what is done to one week's edition.
private struct Week {
  let place: LedgerPlace
  let ledger: any RunLedger

  init(_ kind: LedgerKind) throws {
    place = try LedgerPlace(kind)
    ledger = try place.open()
  }

  func enqueue(
    _ names: [String], revision: Int = 0, approval: Approval = .notNeeded
  ) throws -> Enqueued {
    try ledger.enqueue(
      try Samples.mailing(names, revision: revision), for: Samples.key(), revision: revision,
      input: Samples.input, approval: approval, giveUp: Samples.tuesday, at: Samples.monday)
  }

  func claim(_ id: Int64) throws -> ClaimResult {
    try ledger.claim(id, by: Samples.owner, until: Samples.tuesday, at: Samples.monday)
  }
}
