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
    let ledger: any RunLedger
    do {
      ledger = try desk.openLedger()
    } catch let error as DiagnosticError {
      throw Self.told(error, as: form, environment) {
        $0.location == nil ? $0.message : $0.headline
      }
    }
    let run = ScheduledRun(
      ledger: ledger, owner: environment.owner, settings: desk.settings,
      maker: DeskPress(desk: desk, environment: environment), options: options,
      clock: environment.now, log: { [form] in Self.write($0, form) })
    let report = work(run)
    if report.exitCode != 0 { throw ExitCode(report.exitCode) }
  }

  /// Does what comes before a run, and says what it throws on one line for each problem, as nobody
  /// may be watching.
  static func reporting(
    as form: LogForm, _ environment: Environment, _ work: () throws -> Void
  ) throws {
    do {
      try work()
    } catch let error as DiagnosticError {
      throw told(error, as: form, environment) { $0.headline }
    }
  }

  private static func told(
    _ error: DiagnosticError, as form: LogForm, _ environment: Environment,
    _ words: (Diagnostic) -> String
  ) -> ExitCode {
    let exit = Printer.exitCode(for: error.diagnostics)
    for diagnostic in error.diagnostics where diagnostic.severity == .error {
      write(
        RunEvent("problem", at: environment.now(), exit: exit.rawValue, text: words(diagnostic)),
        form)
    }
    return exit
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
