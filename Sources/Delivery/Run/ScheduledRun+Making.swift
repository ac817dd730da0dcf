internal import Fields
internal import Periods

extension ScheduledRun {
  /// Makes what is due of one report, and gives up what is too old.
  func makeDue(
    of scheduled: ScheduledReport, _ report: inout RunReport
  ) throws(LedgerError) {
    let now = moment(for: scheduled)
    var due: [Period: [String]] = [:]
    for language in scheduled.languages {
      for period in try dueOf(scheduled, language, at: now)
      where try !isInDoubt(scheduled.key(period, language), &report) {
        due[period, default: []].append(language)
      }
    }
    let plan = CatchUp(due: due.keys.sorted(), allowing: scheduled.catchUp)
    // Told first: a run killed in between tells it, and does not forget it.
    try tellAbandoned(plan.abandon, of: scheduled, &report)
    try pause(.told)
    for period in plan.abandon {
      for language in due[period] ?? [] {
        try abandon(scheduled.key(period, language), &report)
      }
    }
    for period in plan.make where !report.hasDiskFault {
      let order = EditionOrder(
        scheduled, period, due[period] ?? [], dueBy: now, moment: clock())
      for key in order.keys { try ledger.plan(key, at: clock()) }
      try pause(.planned)
      try make(order, &report)
    }
  }

  private func dueOf(
    _ scheduled: ScheduledReport, _ language: String, at now: Instant
  ) throws(LedgerError) -> [Period] {
    let due = try ledger.due(
      scheduled.schedule, of: scheduled.name, language: language, at: now)
    // A day asked for is replayed even where a later edition was made.
    let newest = scheduled.schedule.newest(at: now)
    guard options.day != nil, !due.contains(newest),
      try ledger.edition(scheduled.key(newest, language)) == nil
    else { return due }
    return due + [newest]
  }

  /// Whether an edition may have been sent before the ledger was put back; told in every run, until the
  /// operator has decided.
  private func isInDoubt(
    _ key: EditionKey, _ report: inout RunReport
  ) throws(LedgerError) -> Bool {
    guard let gap = try ledger.gap(), try ledger.mayHaveBeenSent(key) else { return false }
    let name = key.description
    note(
      RunProblem(exit: 1, edition: name, LedgerError.mayHaveBeenSent(name, gap).description),
      &report)
    return true
  }

  /// The moment by which editions are due: now, or the end of the day asked for.
  private func moment(for scheduled: ScheduledReport) -> Instant {
    options.day.map { scheduled.schedule.zone.end(of: $0) } ?? clock()
  }

  private func make(
    _ order: EditionOrder, _ report: inout RunReport
  ) throws(LedgerError) {
    var order = order
    let name = order.keys.first?.description ?? ""
    let read = try attempt(order, &report) { () throws(RunFault) in try maker.read(order) }
    guard let (material, input) = read else { return }
    let stale = try stale(input, order)
    if !stale.isEmpty {
      guard options.allowsStale else {
        for finding in stale {
          note(RunProblem(exit: 65, edition: name, finding.sentence), &report)
        }
        return try tellOwner(
          .stale(
            edition: "\(order.report.name)/\(order.period)", digest: input.digest,
            findings: stale), &report)
      }
      order.notes += stale.map { .stale($0) }
    }
    let made = try attempt(order, &report) { () throws(RunFault) in
      try maker.make(order, from: material)
    }
    guard let made else { return }
    try pause(.made)
    try store(made, of: order, input, &report)
    guard made.contains(where: \.isShortened) else { return }
    try tellOwner(
      .shortened(
        edition: "\(order.report.name)/\(order.period)",
        command: "briefing check \(order.report.layout.text)"), &report)
  }

  /// Does a step of the maker; where it fails the owner is told, once a day, and the run goes on with
  /// the next report. A disk that fails stores no message.
  private func attempt<Value>(
    _ order: EditionOrder, _ report: inout RunReport, _ step: () throws(RunFault) -> Value
  ) throws(LedgerError) -> Value? {
    do throws(RunFault) {
      return try step()
    } catch {
      note(error, edition: order.keys.first?.description ?? "", &report)
      guard error.exit != LedgerError.full.exitCode else { return nil }
      try tellOwner(
        .failed(
          edition: "\(order.report.name)/\(order.period)",
          command: "briefing check \(order.report.layout.text)",
          day: order.report.schedule.zone.day(at: clock()),
          lines: Array(error.lines.prefix(5))), &report)
      return nil
    }
  }

  /// Holds the records against the editions before, in the first language.
  private func stale(
    _ input: EditionInput, _ order: EditionOrder
  ) throws(LedgerError) -> [StaleData] {
    let earlier = try ledger.editions(
      of: order.report.name, language: order.report.languages.first ?? ""
    ).filter { $0.key.period < order.period }
    return order.report.freshness.check(input, against: earlier)
  }

  /// Stores the messages; from here on the records are not read again.
  private func store(
    _ made: [MadeEdition], of order: EditionOrder, _ input: EditionInput,
    _ report: inout RunReport
  ) throws(LedgerError) {
    let now = clock()
    var approval = Approval.notNeeded
    if let rule = order.report.approval {
      approval = .required(by: now.adding(seconds: rule.hours * 3600))
    }
    let parcels = made.map { edition in
      Parcel(
        edition.mailing, for: order.report.key(order.period, edition.language), input: input)
    }
    let proofs = zip(made, parcels).compactMap { edition, parcel in
      edition.proof.map { StoredNotice(topic: "proof of \(parcel.key)", mailing: $0) }
    }
    let stored = try ledger.enqueue(
      parcels, proofs: proofs, approval: approval, giveUp: giveUp(), at: now)
    try pause(.stored)
    for (parcel, result) in zip(parcels, stored) {
      guard case .stored(let ids) = result else { continue }
      report.made.append(parcel.key)
      tell(
        "edition-stored", report, edition: parcel.key,
        text: ids.count == 1 ? "1 message" : "\(ids.count) messages")
    }
  }

  private func abandon(_ key: EditionKey, _ report: inout RunReport) throws(LedgerError) {
    try ledger.abandon(key, because: "missed, and too old to be made", at: clock())
    report.abandoned.append(key)
    note(
      RunProblem(exit: 1, edition: key.description, "missed, and too old to be made: abandoned"),
      &report)
  }

  private func tellAbandoned(
    _ periods: [Period], of scheduled: ScheduledReport, _ report: inout RunReport
  ) throws(LedgerError) {
    guard !periods.isEmpty else { return }
    try tellOwner(
      .abandoned(report: scheduled.name.description, periods: periods), &report)
  }
}
