public import Periods

/// One scheduled run: finds the editions that are due and not done, makes, stores and sends them.
///
/// What is due follows from the ledger, so a run that was killed is taken up where it stood, and a
/// second start does nothing.
public struct ScheduledRun<Maker: EditionMaker> {
  /// The moments at which a run may be killed in tests.
  typealias Pause = @Sendable (RunStep) throws(LedgerError) -> Void

  let ledger: any RunLedger
  let owner: ClaimOwner
  let settings: RunSettings
  let maker: Maker
  let options: RunOptions
  let clock: @Sendable () -> Instant
  let retry: RetrySchedule
  let log: @Sendable (RunEvent) -> Void
  let pause: Pause

  /// Makes a run.
  ///
  /// - Parameters:
  ///   - ledger: The desk's ledger, opened to change it.
  ///   - owner: The process it runs in.
  ///   - clock: The moment it is.
  ///   - log: Gets every step and every problem.
  public init(
    ledger: any RunLedger, owner: ClaimOwner, settings: RunSettings, maker: Maker,
    options: RunOptions = RunOptions(),
    clock: @escaping @Sendable () -> Instant, log: @escaping @Sendable (RunEvent) -> Void
  ) {
    self.init(
      ledger: ledger, owner: owner, settings: settings, maker: maker, options: options,
      clock: clock, retry: .standard, log: log
    ) { _ in }
  }

  init(
    ledger: any RunLedger, owner: ClaimOwner, settings: RunSettings, maker: Maker,
    options: RunOptions = RunOptions(),
    clock: @escaping @Sendable () -> Instant, retry: RetrySchedule,
    log: @escaping @Sendable (RunEvent) -> Void = { _ in }, pause: @escaping Pause
  ) {
    self.ledger = ledger
    self.owner = owner
    self.settings = settings
    self.maker = maker
    self.options = options
    self.clock = clock
    self.retry = retry
    self.log = log
    self.pause = pause
  }

  /// Does the run. One report that fails never stops the others; a disk that fails stops all.
  public func execute() -> RunReport {
    perform("run") { (report: inout RunReport) throws(LedgerError) in
      try decideOverdue(&report)
      for scheduled in settings.reports where !report.hasDiskFault {
        try makeDue(of: scheduled, &report)
      }
    }
  }

  /// Lets the owner decide about editions, then sends what may be sent.
  public func decide(_ decision: Decision, about keys: [EditionKey]) -> RunReport {
    perform(decision.command) { (report: inout RunReport) throws(LedgerError) in
      for key in keys { try decide(decision, about: key, &report) }
    }
  }

  /// The steps all runs share: what `work` leaves is sent, `latest` set, what is old cleared away.
  private func perform(
    _ command: String, _ work: (inout RunReport) throws(LedgerError) -> Void
  ) -> RunReport {
    var report = RunReport()
    do throws(LedgerError) {
      report.run = try ledger.beginRun(command, at: clock())
      tell("run-began", report)
      try pause(.begun)
      try work(&report)
      if !report.hasDiskFault { try deliver(&report) }
      try pause(.sent)
      if !report.hasDiskFault { try pointLatest(&report) }
      try pause(.pointed)
      if !report.hasDiskFault { try clearAway(&report) }
    } catch {
      note(RunProblem(exit: error.exitCode, "\(error)"), &report)
    }
    if let run = report.run {
      do throws(LedgerError) {
        try ledger.endRun(run, exit: report.exitCode, note: report.summary, at: clock())
      } catch {
        note(RunProblem(exit: error.exitCode, "\(error)"), &report)
      }
    }
    tell("run-ended", report, text: report.summary)
    return report
  }

  /// Adds a problem, and logs it.
  func note(_ problem: RunProblem, _ report: inout RunReport) {
    guard !report.problems.contains(problem) else { return }
    report.problems.append(problem)
    log(
      RunEvent(
        "problem", at: clock(), run: report.run, edition: problem.edition,
        message: problem.message, exit: problem.exit, text: problem.text))
  }

  /// Adds a fault, one problem for each of its lines.
  func note(_ fault: RunFault, edition: String = "", _ report: inout RunReport) {
    for line in fault.lines {
      note(RunProblem(exit: fault.exit, edition: edition, line), &report)
    }
  }

  /// Logs a step that went well.
  func tell(
    _ name: String, _ report: RunReport, edition: EditionKey? = nil, message: Int64? = nil,
    text: String = ""
  ) {
    log(
      RunEvent(
        name, at: clock(), run: report.run, edition: edition?.description ?? "",
        message: message, text: text))
  }

  /// Tells the owner once; what cannot be told is a problem of its own.
  func tellOwner(_ notice: OwnerNotice, _ report: inout RunReport) throws(LedgerError) {
    guard try !ledger.hasNotice(notice.topic) else { return }
    let mailing: Mailing?
    do throws(RunFault) {
      mailing = try maker.notice(notice, at: clock())
    } catch {
      note(error, &report)
      return
    }
    guard let mailing else { return }
    let stored = StoredNotice(topic: notice.topic, mailing: mailing)
    try ledger.enqueue(stored, giveUp: giveUp(), at: clock())
    tell("owner-told", report, text: notice.topic)
  }

  /// From when on a message stored now is no longer tried.
  func giveUp() -> Instant { clock().adding(seconds: options.giveUpHours * 3600) }
}

/// How one run differs from the next.
public struct RunOptions: Sendable, Hashable {
  /// The day to run as on; `nil` for today.
  public var day: Day?
  /// Whether stale records are published with a warning.
  public var allowsStale: Bool
  /// For how many hours messages are tried.
  public var giveUpHours: Int
  /// What becomes of a message of which nobody knows whether the server took it.
  public var inDoubt: InDoubtPolicy

  /// Makes options; today, nothing stale, a day for each message, and one in doubt is held.
  public init(
    day: Day? = nil, allowsStale: Bool = false, giveUpHours: Int = 24,
    inDoubt: InDoubtPolicy = .hold
  ) {
    self.day = day
    self.allowsStale = allowsStale
    self.giveUpHours = giveUpHours
    self.inDoubt = inDoubt
  }
}

/// What the owner says about an edition.
public enum Decision: Sendable, Hashable {
  /// Yes; by whom.
  case approve(by: String)
  /// No; why.
  case refuse(because: String)

  var command: String {
    switch self {
    case .approve: "approve"
    case .refuse: "refuse"
    }
  }
}

/// The moments at which a run may be killed in tests.
enum RunStep: Sendable, Hashable {
  case begun, told, planned, made, stored, decided, sent, pointed
  case delivery(Courier.Step)
}

extension LedgerError {
  /// The exit code of sysexits.h.
  public var exitCode: Int32 {
    switch self {
    case .busy: 75
    case .full, .unavailable, .absent: 74
    case .newer, .otherMachine: 78
    case .noMessage, .noEdition, .noBareName, .noDoubt: 64
    case .damaged: 65
    case .mayHaveBeenSent, .noTransition, .claimLost, .editionState: 1
    }
  }
}
