package import Delivery

/// One start of the program that works on a desk's schedules: takes the lock, tells the monitor, and
/// says what happens as it happens.
package struct RunSession {
  private let desk: RunningDesk
  private let options: RunOptions
  private let environment: Environment
  private let log: @Sendable (RunEvent) -> Void

  /// - Parameter log: Gets every step and every problem.
  package init(
    desk: RunningDesk, options: RunOptions, environment: Environment,
    log: @escaping @Sendable (RunEvent) -> Void
  ) {
    self.desk = desk
    self.options = options
    self.environment = environment
    self.log = log
  }

  /// Does a run that a monitor watches: it is called when the run has the ledger, and when it ends.
  ///
  /// - Throws: `DiagnosticError` where the ledger cannot be opened.
  package func watched(_ work: (ScheduledRun<DeskPress>) -> RunReport) throws -> RunReport {
    try perform { run in
      tellMonitor(desk.settings.heartbeat?.start)
      let report = work(run)
      tellMonitor(desk.settings.heartbeat?.end(exit: report.exitCode))
      return report
    }
  }

  /// Does a run.
  ///
  /// - Throws: `DiagnosticError` where the ledger cannot be opened.
  package func perform(_ work: (ScheduledRun<DeskPress>) -> RunReport) throws -> RunReport {
    let run = ScheduledRun(
      ledger: try desk.openLedger(environment), owner: environment.owner, settings: desk.settings,
      maker: DeskPress(desk: desk, environment: environment), options: options,
      clock: environment.now, log: log)
    return work(run)
  }

  /// Whatever the monitor does, the run goes on; the log alone tells of it.
  private func tellMonitor(_ address: String?) {
    guard let address, let reason = Heartbeat().call(address) else { return }
    log(RunEvent("heartbeat-failed", at: environment.now(), text: reason))
  }
}
