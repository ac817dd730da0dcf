internal import ArgumentParser
internal import Delivery
internal import Diagnostics

/// One start of the program that works on a desk's schedules: takes the lock, tells the monitor,
/// writes the log, ends with the run's exit code.
struct RunSession {
  let desk: RunningDesk
  let options: RunOptions
  let form: LogForm
  let environment: Environment

  /// Does a run that a monitor watches: it is called when the run has the ledger, and when it ends.
  func watched(_ work: (ScheduledRun<DeskPress>) -> RunReport) throws {
    try perform { run in
      tellMonitor(desk.settings.heartbeat?.start)
      let report = work(run)
      tellMonitor(desk.settings.heartbeat?.end(exit: report.exitCode))
      return report
    }
  }

  /// Does a run.
  func perform(_ work: (ScheduledRun<DeskPress>) -> RunReport) throws {
    let ledger: Ledger
    do {
      ledger = try desk.openLedger()
    } catch let error as DiagnosticError {
      let exit = Printer.exitCode(for: error.diagnostics)
      for diagnostic in error.diagnostics {
        log(
          RunEvent(
            "problem", at: environment.now(), exit: exit.rawValue, text: diagnostic.message))
      }
      throw exit
    }
    let run = ScheduledRun(
      ledger: ledger, settings: desk.settings,
      maker: DeskPress(desk: desk, environment: environment), options: options,
      clock: environment.now, log: { [form] in Self.write($0, form) })
    let report = work(run)
    if report.exitCode != 0 { throw ExitCode(report.exitCode) }
  }

  private func log(_ event: RunEvent) { Self.write(event, form) }

  private static func write(_ event: RunEvent, _ form: LogForm) {
    if let line = event.line(as: form) { Printer.write(line) }
  }

  /// Whatever the monitor does, the run goes on; the log alone tells of it.
  private func tellMonitor(_ address: String?) {
    guard let address, let reason = Heartbeat().call(address) else { return }
    log(RunEvent("heartbeat-failed", at: environment.now(), text: reason))
  }
}
