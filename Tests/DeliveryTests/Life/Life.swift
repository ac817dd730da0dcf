internal import Foundation
internal import MailJudges
internal import Periods
internal import Testing

@testable import Delivery

/// A desk's life, week after week, with all that happens to one: runs that are killed, disks that are
/// full, clocks that are wrong, an owner who approves or does not, readers who come, go and change their
/// language, corrections, backups, machines that break and are replaced. Random, the same for a seed.
final class Life {
  let desk: TestDesk
  var weather: Weather
  var counts = LifeCounts()
  /// The weeks lived so far.
  private(set) var periods: [Period] = []
  /// The last backup, with how many weeks ago it was made.
  private var backup: LedgerPlace?
  /// The machine the desk is on.
  private var machine = Machine(id: "0", host: "host-0")
  /// Who has ever been a reader: the next one gets a name of her own.
  private var people = 4
  /// What the last run that came to its end said.
  private(set) var lastReport = RunReport()
  /// How many messages were looked at before.
  private var checked = 0

  static let languages = ["en", "ru"]

  init(seed: UInt64, ledger kind: LedgerKind) throws {
    weather = Weather(seed: seed)
    desk = try TestDesk(
      TestDesk.weekly.replacing("[en]", with: "[en, ru]"), ledger: kind)
    desk.languages = ["anna": "en", "boris": "en", "clara": "ru", "dora": "ru"]
    desk.settings.retention = RunSettings.Retention(editions: 60, messages: 30)
    desk.settings.reports[0].freshness.allowsUnchanged = true
  }

  /// The moment it is.
  var now: Instant { desk.clock.now }

  /// Lives through one week.
  func live(_ period: Period) throws {
    periods.append(period)
    counts[.weeks] += 1
    changeLists()
    let rule = ApprovalRule(hours: 24, otherwise: weather.chance(2) ? .refuse : .remind)
    if weather.chance(8) {
      desk.settings.reports[0].approval =
        desk.settings.reports[0].approval == nil ? rule : nil
    }
    // The machine is off.
    if weather.chance(12) { return }
    let appearance = desk.settings.reports[0].schedule.appearance(of: period)
    for hour in [0, 1, 6, 30, 60, 90] {
      set(appearance.adding(seconds: hour * 3600))
      if weather.chance(25) {
        counts[.clockJumps] += 1
        desk.clock.advance(seconds: weather.number(4 * 86_400) - 2 * 86_400)
      }
      try run()
      try letOwnerDecide()
    }
    try correct()
    try letOperatorDecide(patience: 3)
    try loseOrMove()
    try check()
  }

  /// The end: nothing goes wrong any more, and whoever has to decide does.
  func end() throws {
    desk.settings.reports[0].approval = nil
    desk.answer = { _ in TransportReport(.accepted, phase: "end", code: 250, reply: "ok") }
    for _ in 0..<3 {
      desk.clock.advance(seconds: 26 * 3600)
      try letOwnerDecide(always: true)
      try letOperatorDecide(patience: 1)
      lastReport = desk.run(on: try open()).execute()
    }
    try check()
  }

  func set(_ moment: Instant) { desk.clock.advance(seconds: moment.seconds - now.seconds) }

  /// The ledger as a desk opens it.
  func open() throws -> any RunLedger {
    let ledger = try desk.place.open()
    try ledger.takeUp(at: now)
    try ledger.settle(on: machine, at: now)
    return ledger
  }

  // MARK: Runs

  private func run() throws {
    counts[.runs] += 1
    desk.answer = weather.server()
    desk.readFault = nil
    desk.makeFault = nil
    switch weather.number(24) {
    case 0: desk.readFault = RunFault(exit: 65, ["trade.csv:7:3: error[bad-number]"])
    case 1: desk.makeFault = RunFault(exit: 74, ["cannot write"])
    case 2: return try runOnFullDisk()
    default: break
    }
    if desk.readFault != nil || desk.makeFault != nil { counts[.faults] += 1 }
    let killer = weather.chance(5) ? RunKiller(desk.place, after: weather.number(14)) : nil
    let report = desk.run(
      on: try open(), pause: { (step) throws(LedgerError) in try killer?.pause(step) }
    ).execute()
    if let copy = killer?.copy {
      desk.place = copy
      counts[.kills] += 1
    } else {
      lastReport = report
    }
  }

  private func runOnFullDisk() throws {
    counts[.fullDisks] += 1
    guard let ledger = try? desk.place.openOnFullDisk() else { return }
    _ = desk.run(on: ledger).execute()
  }

  // MARK: People

  private func changeLists() {
    guard var languages = desk.languages else { return }
    let names = languages.keys.sorted()
    if weather.chance(6), let name = names.dropFirst(weather.number(names.count)).first {
      languages[name] = languages[name] == "en" ? "ru" : "en"
      counts[.languageChanges] += 1
    }
    if weather.chance(10) {
      languages["reader\(people)"] = Self.languages[weather.number(2)]
      people += 1
      counts[.listChanges] += 1
    }
    if weather.chance(12), names.count > 3 {
      languages[names[weather.number(names.count)]] = nil
      counts[.listChanges] += 1
    }
    desk.languages = languages
  }

  private func letOwnerDecide(always: Bool = false) throws {
    let ledger = try open()
    for edition in try ledger.editions(in: [.proposed]) where always || weather.chance(3) {
      let yes = !weather.chance(5)
      counts[yes ? .approvals : .refusals] += 1
      let decision = yes ? Decision.approve(by: "head") : .refuse(because: "wrong")
      lastReport = desk.run(on: ledger).decide(decision, about: [edition.key])
    }
  }

  /// Who changed her mind about an edition sends it again, to whoever is on the lists now; or to those
  /// alone who joined since.
  private func correct() throws {
    guard weather.chance(5), let period = periods.last else { return }
    let ledger = try open()
    let keys = Self.languages.map { Samples.key("\(period)", language: $0) }
    let editions = try keys.compactMap { try ledger.edition($0) }
    guard editions.count == keys.count,
      editions.allSatisfy({ $0.state == .done && !$0.isInDoubt })
    else { return }
    let giveUp = now.adding(seconds: 86_400)
    if weather.chance(2) {
      for key in keys {
        let people = readers(of: key).map {
          OutgoingMessage.Recipient(address: "\($0)@example.net")
        }
        let new = try ledger.newcomers(among: people, of: key).map {
          String($0.address.prefix { $0 != "@" })
        }
        let revision = try ledger.edition(key)?.revision ?? 0
        _ = try ledger.add(
          try desk.mailing(new, subject: Self.subject(key, revision)), to: key, giveUp: giveUp,
          at: now)
      }
      return
    }
    counts[.corrections] += 1
    let revision = (try ledger.latestRevision(of: keys[0]) ?? 0) + 1
    let parcels = try keys.map { key in
      Parcel(
        try desk.mailing(readers(of: key), subject: Self.subject(key, revision)), for: key,
        revision: revision, input: Samples.input)
    }
    _ = try ledger.enqueue(
      parcels, proofs: [], approval: .notNeeded, giveUp: giveUp, at: now)
  }

  private func readers(of key: EditionKey) -> [String] {
    (desk.languages ?? [:]).filter { $0.value == key.language }.keys.sorted()
  }

  private static func subject(_ key: EditionKey, _ revision: Int) -> String {
    revision == 0 ? "\(key)" : "\(key) r\(revision)"
  }

  /// The operator decides about what is held by what the server's log says, sends again what was refused
  /// or drops it.
  ///
  /// - Parameter patience: Once in so many times he looks.
  private func letOperatorDecide(patience: Int) throws {
    guard weather.chance(patience) else { return }
    let ledger = try open()
    let taken = Set(desk.taken.all.map(\.messageID))
    for message in try ledger.undecided() {
      counts[.decisions] += 1
      // Where its edition was refused, or waits for the owner.
      if (try? decide(message, wasTaken: taken.contains(message.messageID), ledger)) == nil {
        try? ledger.drop(message.id, because: "not to be sent", at: now)
      }
    }
  }

  private func decide(
    _ message: MessageRecord, wasTaken: Bool, _ ledger: any RunLedger
  ) throws {
    let giveUp = now.adding(seconds: 86_400)
    if message.state == .held {
      let finding =
        wasTaken ? DeliveryFinding.delivered(queueID: "Q") : .notDelivered(giveUp: giveUp)
      try ledger.reconcile(message.id, finding, at: now)
    } else if weather.chance(2) {
      try ledger.resend(message.id, evenIfAccepted: false, giveUp: giveUp, at: now)
    } else {
      try ledger.drop(message.id, because: "left us", at: now)
    }
  }

  // MARK: Machines

  private func loseOrMove() throws {
    if weather.chance(3) {
      counts[.backups] += 1
      backup = try desk.place.backUp(of: try open(), at: now)
    }
    if weather.chance(20), let backup {
      counts[.restores] += 1
      desk.place = backup
      self.backup = nil
      try adoptFromOlderMachine()
      try decideAboutGap()
    }
    if weather.chance(20) {
      counts[.moves] += 1
      let next = Machine(id: "\(counts[.moves])", host: "host-\(counts[.moves])")
      let home = machine
      machine = next
      #expect(throws: LedgerError.otherMachine(home: home.host, here: next.host)) { try open() }
      try desk.place.open().adopt(by: next, at: now)
    }
  }

  /// A backup of before a move is of the machine that was: it is refused until it is adopted.
  private func adoptFromOlderMachine() throws {
    do {
      _ = try open()
    } catch LedgerError.otherMachine {
      try desk.place.open().adopt(by: machine, at: now)
    }
  }

  /// An edition of which anybody got a message was sent, in whatever language.
  private func decideAboutGap() throws {
    let ledger = try open()
    let sent = Set(desk.taken.all.map { Self.edition(of: $0) })
    for period in periods {
      let keys = Self.languages.map { Samples.key("\(period)", language: $0) }
      guard try keys.contains(where: { try ledger.mayHaveBeenSent($0) }) else { continue }
      counts[.decisions] += 1
      let wasSent = keys.contains { sent.contains($0.description) }
      try ledger.decide(keys, wasSent: wasSent, at: now)
    }
  }

  /// The edition that a message is one of, without its revision.
  static func edition(of message: OutgoingMessage) -> String {
    String(message.subject.prefix { $0 != " " })
  }

  // MARK: What must hold

  private func check() throws {
    try checkLatest()
    let ledger = try open()
    let taken = desk.taken.all
    let known = Dictionary(
      try ledger.messages(tests: true).map { ($0.messageID, $0) }, uniquingKeysWith: { $1 })
    for message in taken[checked...] {
      // Lost with its machine, or cleared away after its time.
      guard let known = known[message.messageID], let stored = try? ledger.content(of: known.id)
      else { continue }
      #expect(stored.bytes == message.bytes, "what went out is what was stored")
    }
    checked = taken.count
    counts[.accepted] = taken.count
    let readers = taken.filter { $0.subject.hasPrefix("demonstration/") }
    let persons = Dictionary(grouping: readers) { message in
      let parts = message.subject.split(separator: "/")
      let revision = message.subject.split(separator: " ").dropFirst().joined()
      return "\(parts[2]) \(revision) \(MailAddress.key(message.recipient.address))"
    }
    let twice = persons.filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice == [], "nobody gets an edition twice")
    for message in try ledger.undecided() {
      let isTold = lastReport.problems.contains { $0.message == message.id }
      #expect(isTold || message.changed >= lastRun(ledger), "\(message) is told")
    }
  }

  /// When the last run that came to its end began.
  private func lastRun(_ ledger: any RunLedger) -> Instant {
    let runs = (try? ledger.runs(last: 50)) ?? []
    return runs.first { $0.id == lastReport.run }?.began ?? Instant(seconds: 0)
  }

  /// The last good edition is there and whole in both languages, once there was one.
  private func checkLatest() throws {
    let link = desk.output.path + "/latest"
    guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: link) else {
      return
    }
    for language in Self.languages {
      let text = try #require(desk.latest(language))
      #expect(text.hasPrefix("demonstration/weekly/\(target)/\(language) "))
    }
  }
}
