internal import Foundation
internal import Glibc
internal import Press
internal import Synchronization

/// How far a matrix is: a bar on a terminal, elsewhere a line for each edition, in the order of the
/// matrix whatever the order of finishing.
final class MatrixProgress: Sendable {
  private let cells: [MatrixCell]
  private let isTerminal: Bool
  private let printed = Mutex(0)

  init(_ cells: [MatrixCell], isTerminal: Bool = isatty(STDERR_FILENO) == 1) {
    self.cells = cells
    self.isTerminal = isTerminal
  }

  /// Shows what is new since it was called last.
  func show(_ outcomes: [ChildProgram.Outcome?]) {
    if isTerminal {
      let done = outcomes.compactMap { $0 }
      let bar = Self.bar(done: done.count, failed: done.count { $0.status != 0 }, of: cells.count)
      FileHandle.standardError.write(Data(("\r" + bar).utf8))
      if done.count == cells.count { FileHandle.standardError.write(Data("\n".utf8)) }
      return
    }
    printed.withLock { printed in
      while printed < outcomes.count, let outcome = outcomes[printed] {
        Printer.say(Self.line(cells[printed], outcome, number: printed + 1, of: cells.count))
        printed += 1
      }
      fflush(nil)
    }
  }

  /// `[##########          ]  50/100, 1 failed`.
  static func bar(done: Int, failed: Int, of count: Int) -> String {
    let width = 40
    let filled = count > 0 ? done * width / count : width
    let bar =
      String(repeating: "#", count: filled) + String(repeating: " ", count: width - filled)
    return "[\(bar)] \(done)/\(count)" + (failed > 0 ? ", \(failed) failed" : "")
  }

  static func line(
    _ cell: MatrixCell, _ outcome: ChildProgram.Outcome, number: Int, of count: Int
  ) -> String {
    let warnings = outcome.errors.split(separator: "\n").count { $0.contains(" warning[") }
    let result =
      outcome.status != 0
      ? "FAILED" : warnings == 0 ? "made" : "made, \(warnings) warning\(warnings == 1 ? "" : "s")"
    return "\(number)/\(count) \(cell.name): \(result)"
  }
}
