internal import ArgumentParser
internal import Delivery
internal import Diagnostics
internal import Press

/// What a run writes to standard error about itself, in one form; what ends it before it began is a
/// line like any other, as nobody may be watching.
struct RunLog {
  let form: LogForm
  let environment: Environment

  /// Writes a step or a problem, if the form has it.
  @Sendable func write(_ event: RunEvent) {
    if let line = event.line(as: form) { Printer.write(line) }
  }

  /// Does what comes before a run, and says what it throws on one line for each problem.
  func reporting(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as DiagnosticError {
      throw told(error) { $0.headline }
    }
  }

  /// Does a run and ends the program with its exit code.
  func run(_ work: () throws -> RunReport) throws {
    let report: RunReport
    do {
      report = try work()
    } catch let error as DiagnosticError {
      throw told(error) { $0.location == nil ? $0.message : $0.headline }
    }
    if report.exitCode != 0 { throw ExitCode(report.exitCode) }
  }

  private func told(_ error: DiagnosticError, _ words: (Diagnostic) -> String) -> ExitCode {
    let exit = Printer.exitCode(for: error.diagnostics)
    for diagnostic in error.diagnostics where diagnostic.severity == .error {
      write(
        RunEvent("problem", at: environment.now(), exit: exit.rawValue, text: words(diagnostic)))
    }
    return exit
  }
}
