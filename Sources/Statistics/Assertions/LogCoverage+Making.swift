package import Periods
package import Records
package import Values

extension LogCoverage {
  /// The strongest that a declaration bears.
  ///
  /// - Parameters:
  ///   - declared: What the desk declares; `nil` if nothing.
  ///   - hasRecords: Whether any contact is on record.
  package static func found(
    _ declared: Coverage?, hasRecords: Bool, over window: Period, asOf: Day
  ) -> LogCoverage {
    guard let declared else { return hasRecords ? .undeclared(asOf: asOf) : .absent(asOf: asOf) }
    guard declared.isComplete else {
      // A beginning that is still to come says nothing of the log there is.
      return .incomplete(since: declared.since.flatMap { $0 <= asOf ? $0 : nil }, asOf: asOf)
    }
    guard let since = declared.since else { return .undated(asOf: asOf) }
    if since > asOf { return .later(since: since, asOf: asOf) }
    return since <= window.start
      ? .complete(since: since, window: window, asOf: asOf)
      : .partly(since: since, window: window, asOf: asOf)
  }
}
