internal import Dispatch
package import Foundation
package import Periods
internal import Records
internal import Synchronization

/// Makes the cells of a matrix, several at a time, each in a process of its own: what goes wrong in
/// one, a crash included, stays in it.
package struct MatrixRun: Sendable {
  /// What all editions of a matrix have in common.
  package struct Settings: Sendable {
    /// What they cover; `nil` for the desk's default.
    package var period: Period?
    /// The day they are written as of; `nil` for the desk's default.
    package var asOf: Day?
    /// Their files.
    package var formats: EditionFormats
    /// The folder they are written into.
    package var output: URL

    /// Settings for all cells.
    package init(period: Period?, asOf: Day?, formats: EditionFormats, output: URL) {
      self.period = period
      self.asOf = asOf
      self.formats = formats
      self.output = output
    }
  }

  private let cells: [MatrixCell]
  private let desk: URL
  private let settings: Settings
  private let jobs: Int
  private let environment: Environment

  /// - Parameters:
  ///   - desk: The desk's folder.
  ///   - jobs: How many at a time.
  package init(
    _ cells: [MatrixCell], of desk: URL, settings: Settings, jobs: Int, environment: Environment
  ) {
    self.cells = cells
    self.desk = desk
    self.settings = settings
    self.jobs = jobs
    self.environment = environment
  }

  /// The name of the command that a cell's process is started with; it does the job it reads.
  package static let command = "cell"

  /// How the cells came out, in their order.
  ///
  /// - Parameter finished: Is told of each cell when it ends, one at a time.
  package func outcomes(
    finished: @escaping @Sendable (MatrixEvent) -> Void
  ) -> [MatrixOutcome] {
    let board = Board(count: cells.count)
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefing-matrix-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let program = ChildProgram(
      program: environment.program, variables: environment.variables, scratch: scratch)
    let worker: @Sendable () -> Void = {
      while let index = board.next() {
        let outcome = outcome(of: cells[index], by: program, name: "\(index)")
        board.finish(index, outcome) {
          finished(MatrixEvent(index: index, cell: cells[index], outcome: outcome))
        }
      }
    }
    let queue = DispatchQueue(label: "matrix", attributes: .concurrent)
    let group = DispatchGroup()
    for _ in 0..<max(1, min(jobs, cells.count)) { queue.async(group: group, execute: worker) }
    group.wait()
    return board.outcomes
  }

  private func outcome(
    of cell: MatrixCell, by program: ChildProgram, name: String
  ) -> MatrixOutcome {
    do {
      let line = try CellLine.write(job(for: cell))
      return MatrixOutcome(of: program.run([Self.command], input: line, name: name))
    } catch {
      return .silent(status: 70, errors: "\(error)\n")
    }
  }

  private func job(for cell: MatrixCell) -> PrintJob {
    PrintJob(
      EditionRequest(
        layout: desk.appendingPathComponent(cell.layout).path,
        records: .folder(desk.appendingPathComponent(cell.records).path),
        period: settings.period, asOf: settings.asOf),
      languages: cell.language.map { [$0] } ?? [], formats: settings.formats,
      output: settings.output, listsEditions: false)
  }

  /// Which cell is next, and how the finished ones came out.
  private final class Board: Sendable {
    private struct State {
      var started = 0
      var outcomes: [MatrixOutcome?]
    }

    private let state: Mutex<State>

    init(count: Int) {
      state = Mutex(State(outcomes: Array(repeating: nil, count: count)))
    }

    func next() -> Int? {
      state.withLock { state in
        guard state.started < state.outcomes.count else { return nil }
        state.started += 1
        return state.started - 1
      }
    }

    /// Keeps an outcome and tells of it; one at a time, so that lines do not mix.
    func finish(_ index: Int, _ outcome: MatrixOutcome, _ tell: () -> Void) {
      state.withLock { state in
        state.outcomes[index] = outcome
        tell()
      }
    }

    var outcomes: [MatrixOutcome] {
      state.withLock { $0.outcomes.compactMap { $0 } }
    }
  }
}
