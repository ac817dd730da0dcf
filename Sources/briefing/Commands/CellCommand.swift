internal import ArgumentParser
internal import Foundation
internal import Press

/// `briefing cell`: the process of one cell, which `briefing matrix` starts; not for people.
struct CellCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: MatrixRun.command,
    abstract: "Do the job on standard input and tell how it came out on standard output.",
    shouldDisplay: false)

  func run() throws {
    let line = FileHandle.standardInput.readDataToEndOfFile()
    let report = try CellReport(
      doing: try CellLine.read(PrintJob.self, from: line), in: .current())
    FileHandle.standardOutput.write(try CellLine.write(report))
    if report.exitStatus != 0 { throw ExitCode(report.exitStatus) }
  }
}
