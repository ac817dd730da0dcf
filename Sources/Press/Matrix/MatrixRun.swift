internal import Dispatch
package import Foundation
internal import Records
internal import Synchronization

/// Makes the cells of a matrix, several at a time, each in a process of its own.
package struct MatrixRun {
  package let cells: [MatrixCell]
  /// How many at a time.
  package let jobs: Int
  /// What is passed on to each: formats, edition, output folder.
  package let options: [String]
  package let desk: URL
  package let variables: [String: String]
  package let progress: @Sendable ([ChildProgram.Outcome?]) -> Void

  package init(
    cells: [MatrixCell], jobs: Int, options: [String], desk: URL, variables: [String: String],
    progress: @escaping @Sendable ([ChildProgram.Outcome?]) -> Void
  ) {
    self.cells = cells
    self.jobs = jobs
    self.options = options
    self.desk = desk
    self.variables = variables
    self.progress = progress
  }

  /// How the cells came out, in their order.
  package func outcomes() -> [ChildProgram.Outcome] {
    let board = Board(count: cells.count)
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefing-matrix-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let worker: @Sendable (Int) -> Void = { [self] _ in
      while let index = board.next() {
        let outcome = ChildProgram.run(
          arguments(for: cells[index]), environment: variables,
          log: scratch.appendingPathComponent("\(index)"))
        board.finish(index, outcome) { progress($0) }
      }
    }
    let queue = DispatchQueue(label: "matrix", attributes: .concurrent)
    let group = DispatchGroup()
    for number in 0..<max(1, min(jobs, cells.count)) {
      queue.async(group: group) { worker(number) }
    }
    group.wait()
    return board.outcomes
  }

  private func arguments(for cell: MatrixCell) -> [String] {
    let language = cell.language.map { ["--language", $0] } ?? []
    return [
      "render", desk.appendingPathComponent(cell.layout).path, "--records",
      desk.appendingPathComponent(cell.records).path, "--no-archive",
    ] + language + options
  }

  /// Which cell is next, and what the finished ones gave.
  private final class Board: Sendable {
    private struct State {
      var started = 0
      var outcomes: [ChildProgram.Outcome?]
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

    /// Keeps an outcome and shows all so far; one at a time, so that lines do not mix.
    func finish(
      _ index: Int, _ outcome: ChildProgram.Outcome,
      _ show: ([ChildProgram.Outcome?]) -> Void
    ) {
      state.withLock { state in
        state.outcomes[index] = outcome
        show(state.outcomes)
      }
    }

    var outcomes: [ChildProgram.Outcome] {
      state.withLock { $0.outcomes.compactMap { $0 } }
    }
  }
}
