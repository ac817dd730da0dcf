public import Diagnostics

/// Collects everything a run finds, so that many errors are reported at once.
public final class Findings {
  /// What was found, in the order of finding; nothing is kept twice.
  public private(set) var diagnostics: [Diagnostic] = []
  private var known: Set<Diagnostic> = []

  /// Makes an empty collection.
  public init() {}

  /// Whether one of the diagnostics is an error.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// What was found, by file, line and column; what stands nowhere comes first.
  public var sorted: [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      switch (left.element.location, right.element.location) {
      case (let a?, let b?) where a < b: true
      case (let a?, let b?) where b < a: false
      case (nil, _?): true
      case (_?, nil): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }

  /// Adds a diagnostic, unless the very same one is there already.
  public func add(_ diagnostic: Diagnostic) {
    if known.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }

  /// Adds what a stage has thrown.
  public func add(_ error: DiagnosticError) {
    error.diagnostics.forEach(add)
  }

  /// Throws all that was found if one of it is an error.
  public func throwIfErrors() throws(DiagnosticError) {
    if hasErrors { throw DiagnosticError(sorted) }
  }
}
