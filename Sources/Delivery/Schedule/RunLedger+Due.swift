public import Periods

extension RunLedger {
  /// The periods of a schedule whose editions are due and not finished, by what was done and not by
  /// when the program last ran; the oldest first.
  ///
  /// Due are those newer than the newest that has its messages stored, and those that were begun
  /// and not finished. Before the first run only the newest is due.
  public func due(
    _ schedule: Schedule, of report: ReportName, language: String, at now: Instant
  ) throws(LedgerError) -> [Period] {
    let newest = schedule.newest(at: now)
    let editions = try editions(of: report, language: language)
    let last = editions.first { $0.state != .planned }?.key.period
    let missed = schedule.due(after: last, at: now, limit: 600)
    let begun = editions.filter { $0.state == .planned && $0.key.period <= newest }
    return Set(missed + begun.map(\.key.period)).sorted()
  }
}
