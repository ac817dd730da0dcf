internal import ArgumentParser
internal import Definitions
internal import Diagnostics
internal import Fields
internal import Foundation
internal import Press

/// `briefing matrix`: the editions of a desk's `matrix:`, in parallel.
struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Make one definition for many record sets and languages, on all cores.",
    discussion: """
      desk.yaml says what to make; left out, the record sets are all of the desk's and the language \
      is the definition's:

        matrix:
          - layout: layouts/weekly.yaml
            languages: [en, ru, be]

      Each edition is made by a process of its own, in its own folder: one that fails does not stop \
      the others. The last lines name what failed, and the exit code is 1 if anything did.

        briefing matrix
        briefing matrix mydesk --jobs 4 --format pdf
      """)

  @Argument(help: "The desk's folder.", completion: .directory)
  var desk: String = "."

  @Option(help: ArgumentHelp("How many at a time; default: one for each core.", valueName: "n"))
  var jobs: Int?

  @Option(help: ArgumentHelp("Formats, as for `briefing render`.", valueName: "list"))
  var format: String?

  @Option(help: ArgumentHelp("What the editions cover, e.g. 2024-W21.", valueName: "period"))
  var edition: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Write them as of this day.", valueName: "day"))
  var asOf: String?

  @Option(
    help: ArgumentHelp("Write here instead of the desk's output folder.", valueName: "folder"),
    completion: .directory)
  var output: String?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is a number from 1.") }
    _ = try format.map(EditionFormats.init(list:))
    _ = try edition.map(EditionOptions.period)
    _ = try asOf.map(EditionOptions.day)
  }

  func run() throws {
    let environment = Environment.current()
    try reporting {
      let folder = environment.url(desk)
      let enclosed = EnclosedFolder(folder)
      let desk = try Desk.read(try enclosed.textFile("desk.yaml", area: .definition))
      let cells = try MatrixCell.all(of: desk, in: folder)
      let base = output.map(environment.url) ?? folder.appendingPathComponent("output")
      let settings = MatrixRun.Settings(
        period: try edition.map(EditionOptions.period), asOf: try asOf.map(EditionOptions.day),
        formats: try format.map(EditionFormats.init(list:)) ?? .usual, output: base)
      let run = MatrixRun(
        cells, of: folder, settings: settings,
        jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, environment: environment)
      let outcomes = run.outcomes(finished: MatrixProgress(of: cells.count).show)
      try Archive(base: base).write()
      try Self.summarize(cells, outcomes)
    }
  }

  /// What was made and what was not; ends with 1 if anything failed.
  private static func summarize(
    _ cells: [MatrixCell], _ outcomes: [MatrixOutcome]
  ) throws {
    let failed = zip(cells, outcomes).filter { $0.1.exitStatus != 0 }
    Printer.say("\(cells.count - failed.count) of \(cells.count) editions were made")
    guard !failed.isEmpty else { return }
    for (cell, outcome) in failed {
      Printer.write("failed: \(cell.name) (exit code \(outcome.exitStatus))")
      for line in outcome.lines { Printer.write("  \(line)") }
    }
    throw ExitCode(1)
  }
}
