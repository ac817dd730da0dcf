package import Diagnostics

/// What the process of a cell tells whoever started it: whether the edition was made, and all there is
/// to say about it.
package enum CellReport: Sendable, Hashable, Codable {
  /// The files are in place.
  case made(warnings: [Diagnostic])
  /// Nothing was written, and why.
  case failed([Diagnostic])

  /// Does a job and tells how it came out.
  ///
  /// - Throws: What is no diagnostic: a fault of the program.
  package init(doing job: PrintJob, in environment: Environment) throws {
    do {
      var warnings: [Diagnostic] = []
      try job.run(in: environment) { warnings += $0.warnings }
      self = .made(warnings: warnings.inReadingOrder)
    } catch let error as DiagnosticError {
      self = .failed(error.diagnostics.inReadingOrder)
    }
  }

  /// The exit code it leads to.
  package var exitStatus: Int32 {
    switch self {
    case .made: 0
    case .failed(let diagnostics): diagnostics.exitStatus
    }
  }
}
