internal import Foundation
internal import MailJudges
internal import Periods
internal import Testing

@testable import Delivery

@Suite("Scheduled runs")
struct ScheduledRunTests {
  @Test("what is due is made, stored and sent; a second start does nothing and says nothing")
  func once() throws {
    let desk = try TestDesk()
    try desk.clock.set("2024-05-27", "04:29")
    let early = try desk.run()
    #expect(early.made.map(\.description) == ["demonstration/weekly/2024-W20/en"])
    try desk.clock.set("2024-05-27")
    let report = try desk.run()
    #expect(report.exitCode == 0)
    #expect(report.made.map(\.description) == ["demonstration/weekly/2024-W21/en"])
    #expect(desk.taken.all.count == 4)
    #expect(desk.latest()?.contains("2024-W21") == true)
    let again = try desk.run()
    #expect(again.exitCode == 0 && again.problems.isEmpty && again.made.isEmpty)
    #expect(desk.taken.all.count == 4)
  }

  @Test("an edition on its day has no note; a day later the first page says so")
  func late() throws {
    let desk = try TestDesk()
    try desk.clock.set("2024-05-27", "20:59")
    try desk.run()
    #expect(desk.orders.last?.notes == [])
    try desk.clock.set("2024-06-03", "21:00")
    try desk.run()
    // Midnight in Minsk: it is the fourth there.
    let due = try #require(Day(iso: "2024-06-03"))
    #expect(desk.orders.last?.notes == [.late(due: due)])
    #expect(desk.orders.last?.asOf.description == "2024-06-04")
  }

  @Test("after missed weeks the newest and one older are made, the rest named and given up")
  func catchUp() throws {
    let desk = try TestDesk()
    try desk.clock.set("2024-04-29")
    try desk.run()
    try desk.clock.set("2024-05-28")
    let report = try desk.run()
    #expect(report.abandoned.map(\.period.description) == ["2024-W18", "2024-W19"])
    #expect(report.made.map(\.period.description) == ["2024-W20", "2024-W21"])
    #expect(report.exitCode == 1)
    #expect(
      report.problems.map(\.line) == [
        "demonstration/weekly/2024-W18/en: missed, and too old to be made: abandoned",
        "demonstration/weekly/2024-W19/en: missed, and too old to be made: abandoned",
      ])
    #expect(
      desk.taken.lines.contains(
        "abandoned demonstration/weekly 2024-W18 to 2024-W19 > head@example.net"))
    // The older one is written as of the day the newer appeared: nothing of later leaks in.
    #expect(desk.orders.suffix(2).map(\.asOf.description) == ["2024-05-27", "2024-05-28"])
    #expect(desk.orders.suffix(2).allSatisfy { !$0.notes.isEmpty })
    #expect(try desk.run().exitCode == 0)
  }

  @Test("stale records reach no reader: the owner is told once, and every run says so")
  func stale() throws {
    let desk = try TestDesk()
    try desk.clock.set("2024-05-20")
    try desk.run()
    let fresh = desk.input
    desk.input = { order in
      EditionInput(asOf: order.asOf, digest: "2024-W20", recordCount: 10, newestRecord: nil)
    }
    try desk.clock.set("2024-05-27")
    let before = desk.taken.all.count
    let report = try desk.run()
    #expect(report.exitCode == 65)
    #expect(
      report.problems.map(\.line) == [
        "demonstration/weekly/2024-W21/en: no record has changed since 2024-W20"
      ])
    #expect(
      desk.taken.lines.dropFirst(before) == [
        "stale demonstration/weekly/2024-W21 2024-W20 unchanged > head@example.net"
      ])
    #expect(try desk.run().exitCode == 65)
    #expect(desk.taken.all.count == before + 1)
    #expect(desk.latest()?.contains("2024-W20") == true)
    desk.input = fresh
    #expect(try desk.run().exitCode == 0)
    #expect(desk.latest()?.contains("2024-W21") == true)
    #expect(desk.taken.all.count == before + 3)
  }

  @Test("a message that is too long goes out shorter, and the owner is told once")
  func shortened() throws {
    let desk = try TestDesk()
    desk.isShortened = true
    try desk.clock.set("2024-05-27")
    #expect(try desk.run().exitCode == 0)
    let notice = "shortened demonstration/weekly/2024-W21 > head@example.net"
    #expect(desk.taken.lines.count { $0 == notice } == 1, "\(desk.taken.lines)")
    #expect(try desk.run().exitCode == 0)
    #expect(desk.taken.lines.count { $0 == notice } == 1)
  }

  @Test("stale records go out with a warning where the operator says so")
  func allowStale() throws {
    let desk = try TestDesk()
    try desk.clock.set("2024-05-20")
    try desk.run()
    desk.settings.reports[0].freshness.maximumAge = 3
    desk.input = { order in
      EditionInput(
        asOf: order.asOf, digest: "x", recordCount: 10,
        newestRecord: order.asOf.adding(days: -4))
    }
    try desk.clock.set("2024-05-27")
    #expect(try desk.run().exitCode == 65)
    let report = try desk.run(RunOptions(allowsStale: true))
    #expect(report.exitCode == 0)
    let monday = try #require(Day(iso: "2024-05-27"))
    #expect(
      desk.orders.last?.notes == [
        .stale(.old(newest: monday.adding(days: -4), allowedSince: monday.adding(days: -3)))
      ])
  }

  @Test("a report that cannot be made stops no other, and leaves the last good edition alone")
  func faults() throws {
    let desk = try TestDesk(
      TestDesk.weekly + """

          - layout: layouts/other.yaml
            records: data/demonstration
            languages: [en]
            time: 07:30
            zone: Europe/Minsk
        """)
    try desk.clock.set("2024-05-20")
    try desk.run()
    try desk.clock.set("2024-05-27")
    desk.makeFault = RunFault(exit: 78, ["weekly.yaml:3:1: error[x]: no"])
    let report = try desk.run()
    #expect(report.exitCode == 78)
    #expect(report.problems.count == 2)
    #expect(desk.latest()?.contains("2024-W20") == true)
    desk.makeFault = RunFault(exit: 74, ["cannot write"])
    let count = desk.taken.all.count
    let full = try desk.run()
    #expect(full.exitCode == 74)
    #expect(full.problems.count == 1, "a full disk stops everything")
    #expect(desk.taken.all.count == count)
    desk.makeFault = nil
    #expect(try desk.run().made.count == 2)
  }

  @Test("nothing unapproved reaches a reader; the owner gets one proof, approves, and it is sent")
  func approval() throws {
    let desk = try TestDesk(TestDesk.weekly + "\n    approval: required\n")
    try desk.clock.set("2024-05-27")
    let key = Samples.key()
    #expect(try desk.run().exitCode == 0)
    #expect(try desk.run().exitCode == 0)
    #expect(desk.taken.lines == ["proof \(key) > head@example.net"])
    #expect(desk.latest() == nil)
    do {
      let ledger = try desk.place.open()
      let report = desk.run(on: ledger).decide(.approve(by: "head"), about: [key])
      #expect(report.exitCode == 0)
      #expect(report.acceptedCount == 2)
      let twice = desk.run(on: ledger).decide(.approve(by: "head"), about: [key])
      #expect(twice.exitCode == 0 && twice.acceptedCount == 0)
    }
    #expect(desk.latest()?.contains("2024-W21") == true)
    try desk.clock.set("2024-05-29")
    #expect(try desk.run().exitCode == 0)
    #expect(desk.taken.all.count == 3)
  }

  @Test("a refused edition is never sent, whatever is said later")
  func refusal() throws {
    let desk = try TestDesk(TestDesk.weekly + "\n    approval: required\n")
    try desk.clock.set("2024-05-27")
    let key = Samples.key()
    try desk.run()
    let ledger = try desk.place.open()
    let run = desk.run(on: ledger)
    #expect(run.decide(.refuse(because: "wrong figure"), about: [key]).exitCode == 0)
    let late = run.decide(.approve(by: "head"), about: [key])
    #expect(late.exitCode == 1)
    #expect(late.problems.map(\.line) == ["\(key): is refused already"])
    #expect(run.execute().exitCode == 0)
    #expect(desk.taken.all.count == 1)
    #expect(try ledger.edition(key)?.note == "wrong figure")
    let unknown = run.decide(.approve(by: "head"), about: [Samples.key("2020-W01")])
    #expect(unknown.exitCode == 64)
  }

  @Test("after the deadline the edition is refused, or the owner is reminded every day")
  func deadline() throws {
    for otherwise in [ApprovalRule.Otherwise.refuse, .remind] {
      let desk = try TestDesk()
      desk.settings.reports[0].approval = ApprovalRule(hours: 2, otherwise: otherwise)
      try desk.clock.set("2024-05-27")
      try desk.run()
      try desk.clock.set("2024-05-27", "06:29")
      #expect(try desk.run().exitCode == 0)
      try desk.clock.set("2024-05-27", "06:30")
      #expect(try desk.run().exitCode == 1)
      #expect(desk.taken.all.allSatisfy { $0.recipient.address == "head@example.net" })
      #expect(desk.taken.all.count == 2)
      _ = try desk.run()
      #expect(desk.taken.all.count == 2)
      try desk.clock.set("2024-05-28", "06:30")
      let next = try desk.run()
      #expect(next.exitCode == (otherwise == .refuse ? 0 : 1))
      #expect(desk.taken.all.count == (otherwise == .refuse ? 2 : 3))
      let state = try desk.place.reading()?.edition(Samples.key())?.state
      #expect(state == (otherwise == .refuse ? .refused : .proposed))
    }
  }

  @Test("what the server refuses, puts off or leaves in doubt has its line and its exit code")
  func failures() throws {
    let cases: [(TransportReport, Int32, String)] = [
      (TransportReport(.rejected, phase: "rcpt", code: 550, reply: "unknown"), 1, "rejected: 550"),
      (TransportReport(.deferred, phase: "rcpt", code: 451, reply: "later"), 75, "waits, to be"),
      (TransportReport(.inDoubt, phase: "end", reply: "cut off"), 1, "held, decide with"),
      (TransportReport(.misconfigured, phase: "tls", reply: "no TLS"), 78, "mail: no TLS"),
      (TransportReport(.unreachable, phase: "connect", reply: "refused"), 75, "wait, to be"),
    ]
    for (answer, exit, words) in cases {
      let desk = try TestDesk()
      try desk.clock.set("2024-05-27")
      desk.answer = { message in
        message.recipient.address.hasPrefix("anna")
          ? answer : TransportReport(.accepted, phase: "end", code: 250, reply: "ok")
      }
      let report = try desk.run()
      #expect(report.exitCode == exit)
      #expect(report.problems.contains { $0.line.contains(words) }, "\(report.problems)")
      // In doubt or refused it stays the operator's, told every time.
      let second = try desk.run()
      #expect(second.exitCode == exit)
      if exit == 1 { #expect(second.problems.contains { $0.line.contains(words) }) }
    }
  }

  @Test("a rejection is told by every run until it is dropped, one of a test never again")
  func rejection() throws {
    let desk = try TestDesk()
    try desk.clock.set("2024-05-27")
    desk.answer = { _ in TransportReport(.rejected, phase: "rcpt", code: 550, reply: "unknown") }
    let ledger = try desk.place.open()
    _ = try ledger.enqueueTest(
      try Mailing([Samples.message(to: "me@example.org", isTest: true)]), of: Samples.key(),
      giveUp: Samples.tuesday.adding(seconds: 86_400), at: desk.clock.now)
    #expect(desk.run(on: ledger).execute().problems.count == 3)
    for week in 1...3 {
      let problems = desk.run(on: ledger).execute().problems
      #expect(problems.count == 2, "week \(week)")
      #expect(problems.allSatisfy { $0.text.contains("rejected: 550 unknown; decide with") })
    }
    for message in try ledger.undecided() {
      try ledger.drop(message.id, because: "left", at: desk.clock.now)
    }
    #expect(desk.run(on: ledger).execute().exitCode == 0)
  }

  @Test("a day is replayed as if it were that day, also after a later edition")
  func replay() throws {
    let desk = try TestDesk()
    try desk.clock.set("2024-05-27")
    try desk.run()
    let report = try desk.run(RunOptions(day: Day(iso: "2024-05-06")))
    #expect(report.made.map(\.period.description) == ["2024-W18"])
    #expect(desk.orders.last?.notes == [])
    #expect(desk.orders.last?.asOf.description == "2024-05-06")
    #expect(try desk.run(RunOptions(day: Day(iso: "2024-05-06"))).made == [])
    #expect(desk.latest()?.contains("2024-W21") == true)
  }

  @Test("what is finished goes after the days the desk says; nothing else does, the rows stay")
  func retention() throws {
    let desk = try TestDesk()
    desk.settings.retention = RunSettings.Retention(editions: 10, messages: 10)
    try desk.clock.set("2024-05-06")
    desk.answer = { message in
      TransportReport(
        message.recipient.address.hasPrefix("anna") ? .inDoubt : .accepted, phase: "end",
        reply: "")
    }
    try desk.run()
    desk.answer = { _ in TransportReport(.accepted, phase: "end", reply: "") }
    for day in ["2024-05-13", "2024-05-20", "2024-05-27"] {
      try desk.clock.set(day)
      try desk.run()
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: desk.output.path).sorted()
    // W18 has a message in doubt; W19 is old and done; W20 is too young, W21 is the last good one.
    #expect(Set(desk.discarded.map(\.period.description)) == ["2024-W19"])
    #expect(kept == ["2024-W18", "2024-W19", "2024-W20", "2024-W21", "latest"])
    let ledger = try #require(try desk.place.reading())
    #expect(try ledger.messages().count == 8)
    let held = try #require(try ledger.messages(in: [.held]).first)
    #expect(throws: Never.self) { try ledger.content(of: held.id) }
    let done = try ledger.messages(of: Samples.key("2024-W19"))
    #expect(throws: LedgerError.self) { try ledger.content(of: done[0].id) }
  }

  @Test("the last good edition stays however old it is")
  func lastGood() throws {
    let desk = try TestDesk()
    desk.settings.retention = RunSettings.Retention(editions: 1)
    try desk.clock.set("2024-05-27")
    try desk.run()
    desk.readFault = RunFault(exit: 65, ["no records"])
    try desk.clock.set("2025-05-28")
    #expect(try desk.run().exitCode == 65)
    #expect(desk.latest()?.contains("2024-W21") == true)
    #expect(desk.discarded.isEmpty)
  }

  @Test("a killed run is taken up where it stood", arguments: 0..<14)
  func killed(at count: Int) throws {
    let desk = try TestDesk()
    try desk.clock.set("2024-05-27")
    let killer = RunKiller(desk.place, after: count)
    try desk.run(pause: { (step) throws(LedgerError) in try killer.pause(step) })
    if let copy = killer.copy { desk.place = copy }
    try desk.run()
    let ledger = try #require(try desk.place.reading())
    let held = try ledger.messages(in: [.held]).count
    #expect(Set(desk.taken.lines).count == desk.taken.all.count, "nobody gets it twice")
    #expect(desk.taken.all.count + held >= 2)
    #expect(try ledger.edition(Samples.key())?.state == .done)
    #expect(desk.latest()?.contains("2024-W21") == true)
  }

  @Test("a killed run leaves no edition whose owner was not asked, once", arguments: 0..<10)
  func killedProof(at count: Int) throws {
    let desk = try TestDesk(TestDesk.weekly + "\n    approval: required\n")
    try desk.clock.set("2024-05-27")
    let killer = RunKiller(desk.place, after: count)
    try desk.run(pause: { (step) throws(LedgerError) in try killer.pause(step) })
    if let copy = killer.copy { desk.place = copy }
    try desk.run()
    let ledger = try #require(try desk.place.reading())
    let held = try ledger.messages(in: [.held]).count
    #expect(desk.taken.all.count + held >= 1)
    #expect(desk.taken.all.count <= 1)
    #expect(desk.taken.all.allSatisfy { $0.recipient.address == "head@example.net" })
    #expect(try ledger.edition(Samples.key())?.state == .proposed)
  }

  @Test("a killed run forgets to tell of nothing it gave up", arguments: 0..<8)
  func killedAbandoning(at count: Int) throws {
    let desk = try TestDesk()
    try desk.clock.set("2024-04-29")
    try desk.run()
    try desk.clock.set("2024-05-28")
    let killer = RunKiller(desk.place, after: count)
    try desk.run(pause: { (step) throws(LedgerError) in try killer.pause(step) })
    if let copy = killer.copy { desk.place = copy }
    try desk.run()
    let told = desk.taken.lines.filter { $0.hasPrefix("abandoned ") }.count
    let ledger = try #require(try desk.place.reading())
    let held = try ledger.messages(in: [.held], tests: true).count
    #expect(told + held >= 1 && told <= 1)
    #expect(try ledger.edition(Samples.key("2024-W18"))?.state == .abandoned)
  }

  @Test("two runs at once: the second ends at once with 75")
  func overlap() throws {
    let desk = try TestDesk()
    let ledger = try desk.place.open()
    let error = #expect(throws: LedgerError.self) { try desk.place.open() }
    #expect(error?.exitCode == 75)
    _ = ledger
  }
}
