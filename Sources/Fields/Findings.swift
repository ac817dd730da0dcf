public import Diagnostics

/// Collects everything a run finds, so that many errors are reported at once.
///
/// Of one kind in one file the first twenty are kept and the rest is counted: whoever has ten thousand
/// wrong rows has one mistake, and a report of any size helps nobody.
public final class Findings {
  /// The most diagnostics of a kind that are kept of a file.
  public static let limit = 20

  /// What is counted together.
  private struct Kind: Hashable {
    var file: String
    var code: String
    var severity: Diagnostic.Severity
  }

  /// What was found of a kind.
  private struct Tally {
    var kept = 0
    /// The first that was not kept: where the rest is told.
    var first: Diagnostic?
    var further = 0
  }

  /// The number of diagnostics found, kept or only counted.
  public private(set) var count = 0
  private var kept: [Diagnostic] = []
  private var known: Set<Diagnostic> = []
  private var tallies: [Kind: Tally] = [:]
  /// The kinds with more than is kept, in the order of finding.
  private var full: [Kind] = []
  /// The hashes of what is counted only.
  private var counted: Set<Int> = []

  /// Makes an empty collection.
  public init() {}

  /// What was found, in the order of finding, nothing twice; then, for each kind of which there is
  /// more, the number of the rest.
  public var diagnostics: [Diagnostic] { kept + full.compactMap(rest) }

  /// Whether one of the diagnostics is an error.
  public private(set) var hasErrors = false

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
    guard let file = diagnostic.location?.file else { return keep(diagnostic) }
    let kind = Kind(file: file, code: diagnostic.code, severity: diagnostic.severity)
    let tally = tallies[kind, default: Tally()]
    guard tally.kept >= Self.limit else {
      let before = kept.count
      keep(diagnostic)
      tallies[kind, default: Tally()].kept += kept.count - before
      return
    }
    guard !known.contains(diagnostic), counted.insert(diagnostic.hashValue).inserted else { return }
    countFurther(kind, diagnostic)
  }

  /// Adds what is wrong in a file; beyond the limit of its kind neither place nor sentence is made.
  public func add(
    _ code: String, in file: TextFile, severity: Diagnostic.Severity = .error,
    _ diagnostic: (_ code: String) -> Diagnostic
  ) {
    let kind = Kind(file: file.path, code: code, severity: severity)
    guard tallies[kind]?.first != nil else { return add(diagnostic(code)) }
    tallies[kind]?.further += 1
    count += 1
  }

  /// Adds all that another collection has found, with what it only counted.
  public func add(_ other: Findings) {
    other.kept.forEach(add)
    for kind in other.full {
      guard let tally = other.tallies[kind] else { continue }
      if tallies[kind]?.first == nil { full.append(kind) }
      tallies[kind, default: Tally()].first = tallies[kind]?.first ?? tally.first
      tallies[kind]?.further += tally.further
      count += tally.further
    }
  }

  /// Adds what a stage has thrown.
  public func add(_ error: DiagnosticError) {
    error.diagnostics.forEach(add)
  }

  /// Throws all that was found if one of it is an error.
  public func throwIfErrors() throws(DiagnosticError) {
    if hasErrors { throw DiagnosticError(sorted) }
  }

  private func keep(_ diagnostic: Diagnostic) {
    guard known.insert(diagnostic).inserted else { return }
    kept.append(diagnostic)
    count += 1
    if diagnostic.severity == .error { hasErrors = true }
  }

  private func countFurther(_ kind: Kind, _ diagnostic: Diagnostic) {
    count += 1
    tallies[kind]?.further += 1
    guard tallies[kind]?.first == nil else { return }
    tallies[kind]?.first = diagnostic
    full.append(kind)
  }

  /// Says how many more there are of a kind, where the first of them stands.
  private func rest(of kind: Kind) -> Diagnostic? {
    guard let tally = tallies[kind], let first = tally.first else { return nil }
    if tally.further == 1 { return first }
    return Diagnostic(
      kind.severity, area: first.area, code: kind.code,
      message: "and \(tally.further) more of this kind from here on", location: first.location,
      excerpt: first.excerpt)
  }
}
