internal import Foundation
internal import Glibc
internal import Press
internal import Synchronization

/// How far a matrix is: a bar on a terminal, elsewhere a line for each edition, in the order of the
/// matrix whatever the order of finishing.
final class MatrixProgress: Sendable {
  private struct State {
    /// The cells that have ended, by their place in the matrix.
    var outcomes: [Int: MatrixEvent] = [:]
    /// How many have their line.
    var printed = 0
  }

  private let count: Int
  private let isTerminal: Bool
  private let state = Mutex(State())

  /// - Parameter count: How many cells there are.
  init(of count: Int, isTerminal: Bool = isatty(STDERR_FILENO) == 1) {
    self.count = count
    self.isTerminal = isTerminal
  }

  /// Shows what is new since a cell has ended.
  @Sendable func show(_ event: MatrixEvent) {
    state.withLock { state in
      state.outcomes[event.index] = event
      if isTerminal { showBar(state) } else { printLines(&state) }
    }
  }

  private func showBar(_ state: State) {
    let done = state.outcomes.count
    let failed = state.outcomes.values.count { $0.outcome.exitStatus != 0 }
    let bar = Self.bar(done: done, failed: failed, of: count)
    FileHandle.standardError.write(Data(("\r" + bar + (done == count ? "\n" : "")).utf8))
  }

  private func printLines(_ state: inout State) {
    while let event = state.outcomes[state.printed] {
      Printer.say(Self.line(event, of: count))
      state.printed += 1
    }
    fflush(nil)
  }

  /// `[##########          ]  50/100, 1 failed`.
  static func bar(done: Int, failed: Int, of count: Int) -> String {
    let width = 40
    let filled = count > 0 ? done * width / count : width
    let bar =
      String(repeating: "#", count: filled) + String(repeating: " ", count: width - filled)
    return "[\(bar)] \(done)/\(count)" + (failed > 0 ? ", \(failed) failed" : "")
  }

  static func line(_ event: MatrixEvent, of count: Int) -> String {
    let warnings = event.outcome.warningCount
    let result =
      event.outcome.exitStatus != 0
      ? "FAILED" : warnings == 0 ? "made" : "made, \(warnings) warning\(warnings == 1 ? "" : "s")"
    return "\(event.index + 1)/\(count) \(event.cell.name): \(result)"
  }
}
