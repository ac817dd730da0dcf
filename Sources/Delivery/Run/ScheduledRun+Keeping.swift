internal import Periods

extension ScheduledRun {
  /// Lets `latest` point at each report's newest edition that may be sent in all its languages.
  func pointLatest(_ report: inout RunReport) throws(LedgerError) {
    for scheduled in settings.reports {
      guard let period = try lastGood(of: scheduled) else { continue }
      do throws(RunFault) {
        try maker.pointLatest(of: scheduled, at: period)
      } catch {
        note(error, &report)
      }
    }
  }

  private func lastGood(of scheduled: ScheduledReport) throws(LedgerError) -> Period? {
    var good: Set<Period>?
    for language in scheduled.languages {
      let editions = try ledger.editions(of: scheduled.name, language: language)
      let periods = Set(editions.filter(\.state.isGood).map(\.key.period))
      good = good.map { $0.intersection(periods) } ?? periods
    }
    return good?.max()
  }

  /// Clears away what the desk does not want to keep; nothing unfinished, and never the last good
  /// edition.
  func clearAway(_ report: inout RunReport) throws(LedgerError) {
    let now = clock()
    if let days = settings.retention.messages {
      let count = try ledger.clearContents(finishedBefore: now.adding(seconds: -days * 86_400))
      if count > 0 { tell("messages-cleared", report, text: "\(count)") }
    }
    guard let days = settings.retention.editions else { return }
    var kept: Set<EditionKey> = []
    for scheduled in settings.reports {
      guard let period = try lastGood(of: scheduled) else { continue }
      for language in scheduled.languages { kept.insert(scheduled.key(period, language)) }
    }
    let old = try ledger.editions(finishedBefore: now.adding(seconds: -days * 86_400))
    for edition in old where !kept.contains(edition.key) {
      do throws(RunFault) {
        try maker.discard(edition.key)
      } catch {
        note(error, edition: edition.key.description, &report)
      }
    }
  }
}

extension EditionState {
  /// Whether readers have it or will have it.
  public var isGood: Bool { self == .enqueued || self == .done }
}
