public import Periods

/// How a desk's reports stand: the last editions and the next, what was accepted, what waits.
public struct DeskStatus: Sendable {
  /// One report in one language.
  public struct Row: Sendable {
    /// The last edition that was begun; `nil` before the first.
    public var last: EditionRecord?
    /// The last edition readers have or will have; `nil` where there is none.
    public var lastGood: EditionRecord?
    /// The messages to readers of the last edition: how many were accepted.
    public var accepted: Int
    /// How many were planned; what the operator or a correction took out does not count.
    public var planned: Int
    /// What should be done by now and is not, the oldest first.
    public var due: [EditionKey]
    /// The next edition.
    public var next: EditionKey
    /// When it appears.
    public var nextAt: Instant
    /// How many days old the newest record of the last good edition is; `nil` where not known.
    public var dataAge: Int?
  }

  /// The reports in the order of the desk, each in its languages.
  public var rows: [Row] = []
  /// Whether something waits for the operator.
  public var needsOperator: Bool { !held.isEmpty || !failed.isEmpty || !inDoubt.isEmpty }
  /// The editions that may have been sent after the backup that the ledger comes from: none of them is
  /// sent before somebody has decided.
  public var inDoubt: [EditionKey] = []
  /// When that backup was made and put back; `nil` for a ledger that knows everything.
  public var gap: LedgerGap?
  /// The messages that wait for the operator's decision.
  public var held: [MessageRecord] = []
  /// The messages refused by the server or not taken in time, that nobody has decided about.
  public var failed: [MessageRecord] = []
  /// The messages that will be tried again.
  public var waiting: [MessageRecord] = []
  /// The editions that wait for the owner.
  public var proposed: [EditionRecord] = []
  /// The last start of the program that could change something; `nil` for none.
  public var lastRun: RunRecord?

  /// Looks at a ledger.
  ///
  /// - Parameter ledger: `nil` where nothing was ever run.
  public init(
    of settings: RunSettings, ledger: (any RunLedger)?, at now: Instant
  ) throws(LedgerError) {
    let messages = try ledger?.messages() ?? []
    for report in settings.reports {
      for language in report.languages {
        rows.append(try Self.row(report, language, messages, ledger, at: now))
      }
    }
    let undecided = try ledger?.undecided() ?? []
    held = undecided.filter { $0.state == .held }
    failed = undecided.filter { $0.state != .held }
    proposed = try ledger?.editions(in: [.proposed]) ?? []
    let names = Set(proposed.map(\.key.description))
    waiting = messages.filter { $0.state.isPending && !names.contains($0.edition) }
    lastRun = try ledger?.runs(last: 1).first
    if let ledger, let gap = try ledger.gap() {
      self.gap = gap
      inDoubt = try Self.inDoubt(settings, rows, ledger)
    }
  }

  /// What is due or begun of the reports, and may have been sent without the ledger's knowing.
  private static func inDoubt(
    _ settings: RunSettings, _ rows: [Row], _ ledger: any RunLedger
  ) throws(LedgerError) -> [EditionKey] {
    var known = Set<EditionKey>()
    var keys = rows.flatMap(\.due)
    for report in settings.reports {
      for language in report.languages {
        keys += try ledger.editions(of: report.name, language: language).map(\.key)
      }
    }
    var found: [EditionKey] = []
    for key in keys where known.insert(key).inserted {
      if try ledger.mayHaveBeenSent(key) { found.append(key) }
    }
    return found
  }

  private static func row(
    _ report: ScheduledReport, _ language: String, _ messages: [MessageRecord],
    _ ledger: (any RunLedger)?, at now: Instant
  ) throws(LedgerError) -> Row {
    let schedule = report.schedule
    let newest = schedule.newest(at: now)
    let editions =
      try ledger?.editions(of: report.name, language: language) ?? []
    let due =
      try ledger?.due(schedule, of: report.name, language: language, at: now) ?? [newest]
    let next = newest.next
    let last = editions.first
    let counted = messages.filter {
      $0.edition == last?.key.description && $0.state != .cancelled
    }
    let good = editions.first { $0.state.isGood }
    let today = schedule.zone.day(at: now)
    return Row(
      last: last, lastGood: good, accepted: counted.count { $0.state == .accepted },
      planned: counted.count, due: due.map { report.key($0, language) },
      next: report.key(next, language), nextAt: schedule.appearance(of: next),
      dataAge: good?.input?.newestRecord.map { today.days(since: $0) })
  }
}

/// Which editions a check expects to be done.
public enum Expectation: Sendable, Hashable {
  /// Each report's newest edition that should have appeared.
  case due
  /// An edition in one language.
  case edition(EditionKey)
  /// A period, of every report that has it and in every language.
  case period(Period)

  /// `due`, an edition such as `russia-belarus/weekly/2024-W21/en`, or a period; `nil` for anything
  /// else.
  public init?(_ text: String) {
    if text == "due" {
      self = .due
    } else if let key = EditionKey(text) {
      self = .edition(key)
    } else if let period = Period(iso: text) {
      self = .period(period)
    } else {
      return nil
    }
  }

  /// Why what is expected is not done, one line each; none where it is.
  public func lacks(
    in settings: RunSettings, ledger: (any RunLedger)?, at now: Instant
  ) throws(LedgerError) -> [String] {
    var lacks: [String] = []
    let keys = keys(settings, at: now)
    if keys.isEmpty { lacks.append("no report of the desk has such an edition") }
    for key in keys {
      if let lack = try Self.lack(of: key, ledger) { lacks.append("\(key): \(lack)") }
    }
    return lacks
  }

  private func keys(_ settings: RunSettings, at now: Instant) -> [EditionKey] {
    if case .edition(let key) = self { return [key] }
    return settings.reports.flatMap { report -> [EditionKey] in
      let newest = report.schedule.newest(at: now)
      var period = newest
      if case .period(let wanted) = self {
        guard wanted.kind == newest.kind else { return [] }
        period = wanted
      }
      return report.languages.map { report.key(period, $0) }
    }
  }

  private static func lack(of key: EditionKey, _ ledger: (any RunLedger)?) throws(LedgerError)
    -> String?
  {
    guard let ledger, let edition = try ledger.edition(key) else { return "not begun" }
    guard edition.state == .done else {
      return edition.note.isEmpty
        ? edition.state.rawValue : "\(edition.state.rawValue): \(edition.note)"
    }
    let open = try ledger.messages(in: [.rejected, .expired, .held], of: key)
    return open.isEmpty ? nil : "\(open.count) of its messages were not accepted"
  }
}
