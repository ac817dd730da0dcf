internal import Foundation
internal import MailJudges
internal import Periods
internal import Testing

@testable import Delivery

/// A desk with one weekly report, an invented newsroom and a told mail server, for runs in tests.
final class TestDesk: EditionMaker, @unchecked Sendable {
  /// Where editions are written, as the program does: `PERIOD/LANGUAGE`.
  let output: TemporaryFolder
  var place: LedgerPlace
  let clock = TestClock()
  var settings: RunSettings
  var readers = ["anna", "boris"]
  /// Who reads which language; `nil` for `readers` in the first, and others in every further one.
  var languages: [String: String]?
  /// What the records are; by default something new each week.
  var input: (EditionOrder) -> EditionInput
  /// Thrown by `read`.
  var readFault: RunFault?
  /// Thrown by `make`.
  var makeFault: RunFault?
  /// Whether its messages are too long to say all.
  var isShortened = false
  var answer: @Sendable (OutgoingMessage) -> TransportReport = { message in
    TransportReport(.accepted, phase: "end", code: 250, reply: "ok", queueID: "Q")
  }
  private(set) var orders: [EditionOrder] = []
  private(set) var discarded: [EditionKey] = []
  /// Every message the server took, also those of a run that was killed.
  let taken = Taken()

  final class Taken: @unchecked Sendable {
    private let lock = NSLock()
    private var messages: [OutgoingMessage] = []
    func add(_ message: OutgoingMessage) { lock.withLock { messages.append(message) } }
    var all: [OutgoingMessage] { lock.withLock { messages } }
    /// The subjects with their recipients, in order.
    var lines: [String] { all.map { "\($0.subject) > \($0.recipient.address)" } }
  }

  init(_ desk: String = TestDesk.weekly, ledger kind: LedgerKind = .sqlite) throws {
    output = try TemporaryFolder(inMemory: true)
    place = try LedgerPlace(kind)
    settings = try RunSamples.settings(desk)
    input = { order in
      EditionInput(
        asOf: order.asOf, digest: "\(order.period)", recordCount: 10, newestRecord: order.asOf)
    }
  }

  static let weekly = """
    owner: head@example.org
    schedules:
      - layout: layouts/weekly.yaml
        records: data/demonstration
        languages: [en]
        time: 07:30
        zone: Europe/Minsk
    """

  /// One run; opens and closes the ledger as a process does.
  @discardableResult
  func run(
    _ options: RunOptions = RunOptions(), log: @escaping @Sendable (RunEvent) -> Void = { _ in },
    pause: @escaping @Sendable (RunStep) throws(LedgerError) -> Void = { _ in }
  ) throws -> RunReport {
    run(on: try place.open(), options, log: log, pause: pause).execute()
  }

  func run(
    on ledger: any RunLedger, _ options: RunOptions = RunOptions(),
    log: @escaping @Sendable (RunEvent) -> Void = { _ in },
    pause: @escaping @Sendable (RunStep) throws(LedgerError) -> Void = { _ in }
  ) -> ScheduledRun<TestDesk> {
    ScheduledRun(
      ledger: ledger, owner: Samples.owner, settings: settings, maker: self, options: options,
      clock: { [clock] in
        clock.now
      }, retry: .standard, log: log, pause: pause)
  }

  func read(_ order: EditionOrder) throws(RunFault) -> (material: String, input: EditionInput) {
    if let readFault { throw readFault }
    orders.append(order)
    return ("records", input(order))
  }

  func make(_ order: EditionOrder, from material: String) throws(RunFault) -> [MadeEdition] {
    if let makeFault { throw makeFault }
    // With the notes it has got since it was read.
    orders[orders.count - 1] = order
    var made: [MadeEdition] = []
    for key in order.keys {
      let folder = output.path + "/\(key.period)/\(key.language)"
      try disk {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
        try Data("\(key) \(order.notes)".utf8).write(
          to: URL(fileURLWithPath: folder + "/briefing.txt"), options: .atomic)
      }
      made.append(
        MadeEdition(
          language: key.language, mailing: try mailing(readers(of: key, order), subject: "\(key)"),
          proof: order.report.approval == nil
            ? nil : try mailing(["head"], subject: "proof \(key)"), isShortened: isShortened))
    }
    return made
  }

  /// Nobody reads two languages: in a second one the readers are others.
  private func readers(of key: EditionKey, _ order: EditionOrder) -> [String] {
    if let languages {
      return languages.filter { $0.value == key.language }.keys.sorted()
    }
    return key.language == order.report.languages.first
      ? readers : readers.map { "\($0).\(key.language)" }
  }

  func notice(_ notice: OwnerNotice, at now: Instant) throws(RunFault) -> Mailing? {
    try mailing(["head"], subject: notice.topic, topic: notice.topic)
  }

  func transport() throws(RunFault) -> (any Transport)? {
    TakingTransport(answer: answer, taken: taken)
  }

  /// Answers as it is told, and remembers what was taken.
  private struct TakingTransport: Transport {
    let answer: @Sendable (OutgoingMessage) -> TransportReport
    let taken: Taken

    func submit(_ message: OutgoingMessage, committing: () throws -> Void) -> TransportReport {
      let report = answer(message)
      guard report.verdict == .accepted || report.verdict == .inDoubt else { return report }
      do {
        try committing()
      } catch {
        return TransportReport(.aborted, phase: "data", reply: "")
      }
      if report.verdict == .accepted { taken.add(message) }
      return report
    }
  }

  func pointLatest(of report: ScheduledReport, at period: Period) throws(RunFault) {
    let link = output.path + "/latest"
    try disk {
      try? FileManager.default.removeItem(atPath: link)
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: "\(period)")
    }
  }

  func discard(_ key: EditionKey) throws(RunFault) {
    discarded.append(key)
    try? FileManager.default.removeItem(atPath: output.path + "/\(key.period)/\(key.language)")
  }

  /// What `latest` shows in a language; `nil` where it shows nothing.
  func latest(_ language: String = "en") -> String? {
    FileManager.default.contents(atPath: output.path + "/latest/\(language)/briefing.txt")
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private func disk(_ step: () throws -> Void) throws(RunFault) {
    do {
      try step()
    } catch {
      throw RunFault(exit: 74, ["\(error)"])
    }
  }

  func mailing(
    _ names: [String], subject: String, topic: String? = nil
  ) throws(RunFault) -> Mailing {
    do {
      return try Mailing(
        names.map { name in
          var message = Samples.message(to: "\(name)@example.net")
          message.subject = subject
          message.messageID =
            (topic ?? subject).filter { $0.isLetter || $0.isNumber } + ".\(name)@example.org"
          return message
        })
    } catch {
      throw RunFault(exit: 70, ["\(error)"])
    }
  }
}

extension TestClock {
  /// Sets the clock to a day and a time in UTC.
  func set(_ day: String, _ time: String = "04:30") throws {
    let day = try #require(Day(iso: day))
    let time = try #require(TimeOfDay(time))
    advance(seconds: day.ordinal * 86_400 + time.seconds - now.seconds)
  }
}
