internal import ArgumentParser
internal import Diagnostics

/// The program: one command, several verbs.
@main
struct Command: ParsableCommand {
  /// Printed by `--version` and named in every document.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "briefing",
    abstract: "Makes briefings on two countries that people can sign.",
    discussion: """
      Reads a folder of records and a definition, and writes a PDF, an HTML page, JSON with every \
      printed number and where it comes from, and the charts as pictures.

        briefing new mydesk                      a small desk that renders at once
        briefing render layouts/weekly.yaml      the default edition of the desk's first pair
        briefing check layouts/weekly.yaml       everything that is wrong, with file, line and column
        briefing explain output/.../en 12.08     how a printed number came about
        briefing verify output/.../briefing.pdf  whether its numbers follow from its attached data
        briefing diff output/.../W20/en output/.../W21/en   what changed
        briefing send layouts/weekly.yaml        the edition by e-mail, to each recipient once
        briefing import TradeData.csv            what somebody else's file holds
        briefing export layouts/weekly.yaml -o x.xlsx  its tables for a spreadsheet
        briefing run mydesk                      what is due of the desk's schedules, by cron
        briefing status mydesk                   how they stand

      Exit codes follow sysexits.h: 64 usage, 65 records, 70 a fault of the program, 74 files, \
      75 try again later, 78 definition or desk; 1 where a message was rejected or is held, or a \
      file needs a decision.
      """,
    version: version,
    subcommands: [
      RenderCommand.self, CheckCommand.self, ExplainCommand.self, StatisticsCommand.self,
      ChartCommand.self, NewCommand.self, VerifyCommand.self, SendCommand.self, OutboxCommand.self,
      SchemaCommand.self, DiffCommand.self, ImportCommand.self, ExportCommand.self,
      ReadCommand.self, LintCommand.self,
      MatrixCommand.self, CellCommand.self, PreviewCommand.self, ManualCommand.self,
      RunCommand.self, ApproveCommand.self, StatusCommand.self, ScheduleCommand.self,
      BackupCommand.self, RestoreCommand.self, SurveyCommand.self,
    ])
}

/// Runs a command's work and prints what it throws; the exit code follows from what was wrong.
func reporting(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch let error as DiagnosticError {
    Printer.show(error.diagnostics)
    throw Printer.exitCode(for: error.diagnostics)
  }
}
