internal import Diagnostics
internal import Foundation

/// How a cell of a matrix came out.
package enum MatrixOutcome: Sendable, Hashable {
  /// Its process told.
  case told(CellReport)
  /// Its process ended without a word, as one that crashed; with its exit code, 128 and the signal's
  /// number where a signal ended it, and what it wrote to standard error.
  case silent(status: Int32, errors: String)

  /// What the end of a process means.
  init(of child: ChildProgram.Outcome) {
    if let report = try? CellLine.read(CellReport.self, from: child.output) {
      self = .told(report)
    } else {
      self = .silent(status: child.status == 0 ? 70 : child.status, errors: child.errors)
    }
  }

  /// The exit code; 0 where the edition was made.
  package var exitStatus: Int32 {
    switch self {
    case .told(let report): report.exitStatus
    case .silent(let status, _): status
    }
  }

  /// How many warnings an edition was made with.
  package var warningCount: Int {
    guard case .told(.made(let warnings)) = self else { return 0 }
    return warnings.count { $0.severity == .warning }
  }

  /// What there is to say about it, in lines.
  package var lines: [String] {
    let text =
      switch self {
      case .told(.made(let warnings)): warnings.map(\.text).joined(separator: "\n")
      case .told(.failed(let diagnostics)): diagnostics.map(\.text).joined(separator: "\n")
      case .silent(_, let errors): errors
      }
    return text.split(separator: "\n").map(String.init)
  }
}
