public import Diagnostics

/// Collects everything a run finds, so that many errors are reported at once.
///
/// One mistake is told once, with the lines it stands in. Of one file the first twenty mistakes are
/// told and the rest is counted: whoever has ten thousand wrong rows has one mistake, and a report of
/// any size helps nobody.
public final class Findings {
  /// The most diagnostics that are told of a file.
  public static let limit = 20

  /// What is told once.
  private struct Mistake: Hashable {
    var file: String?
    var code: String
    var severity: Diagnostic.Severity
    /// What is wrong, where a code alone does not say it.
    var subject: String
  }

  /// What was found in a file.
  private struct Tally {
    var kept: [Diagnostic.Severity: Int] = [:]
    /// How many were not kept.
    var further: [Diagnostic.Severity: Int] = [:]
    /// The first that was not kept: where the rest is told.
    var first: Diagnostic?
  }

  /// The number of diagnostics found, kept or only counted.
  public private(set) var count = 0
  private var kept: [Diagnostic] = []
  /// Where in `kept` a mistake is told.
  private var places: [Mistake: Int] = [:]
  private var tallies: [String: Tally] = [:]
  /// The files with more than is kept, in the order of finding.
  private var full: [String] = []
  /// The hashes of what is counted only.
  private var counted: Set<Int> = []

  /// Makes an empty collection.
  public init() {}

  /// What was found, in the order of finding, each mistake once; of a file at most twenty, errors
  /// before warnings; then, for each file of which there is more, the number of the rest.
  public var diagnostics: [Diagnostic] {
    var told: [Diagnostic] = []
    var warnings: [String: Int] = [:]
    var left = tallies.mapValues { Self.limit - ($0.kept[.error] ?? 0) }
    for diagnostic in kept {
      guard diagnostic.severity == .warning, let file = diagnostic.location?.file else {
        told.append(diagnostic)
        continue
      }
      if left[file, default: 1] > 0 {
        told.append(diagnostic)
        left[file, default: 1] -= 1
      } else {
        warnings[file, default: 0] += 1
      }
    }
    let crowded = warnings.keys.filter { !full.contains($0) }.sorted()
    return told + (full + crowded).compactMap { rest(of: $0, warnings: warnings[$0] ?? 0) }
  }

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
  public func add(_ diagnostic: Diagnostic) { add(diagnostic, about: nil) }

  /// Adds a diagnostic of a mistake: what it is about, the sentence and its hint where left out.
  private func add(_ diagnostic: Diagnostic, about subject: String?) {
    let mistake = Mistake(
      file: diagnostic.location?.file, code: diagnostic.code, severity: diagnostic.severity,
      subject: subject ?? "\(diagnostic.message)\n\(diagnostic.hint ?? "")")
    if let place = places[mistake] {
      addLine(of: diagnostic, at: place)
    } else if let file = mistake.file {
      add(diagnostic, mistake, in: file)
    } else {
      keep(diagnostic, mistake)
    }
  }

  /// Adds what is wrong in a file; neither place nor sentence is made of a mistake that is told
  /// already, and of none where the file has more than is told.
  ///
  /// - Parameters:
  ///   - subject: What is wrong; found out by making the sentence where left out.
  ///   - line: The line it is wrong in.
  public func add(
    _ code: String, in file: TextFile, severity: Diagnostic.Severity = .error,
    about subject: String? = nil, line: Int? = nil, _ diagnostic: (_ code: String) -> Diagnostic
  ) {
    if let subject, let line {
      let mistake = Mistake(file: file.path, code: code, severity: severity, subject: subject)
      if let place = places[mistake], kept[place].location?.line != line {
        kept[place].further = adding(line, to: kept[place].further)
        count += 1
        return
      }
    }
    let isFull = tallies[file.path]?.kept[severity] ?? 0 >= Self.limit
    guard isFull, tallies[file.path]?.first != nil else {
      return add(diagnostic(code), about: subject)
    }
    tallies[file.path]?.further[severity, default: 0] += 1
    count += 1
  }

  /// Adds all that another collection has found, with what it only counted.
  public func add(_ other: Findings) {
    for diagnostic in other.kept {
      var first = diagnostic
      first.further = nil
      add(first)
      for line in diagnostic.further?.lines ?? [] {
        var again = first
        again.location?.line = line
        add(again)
      }
      count += diagnostic.further?.rest ?? 0
    }
    for file in other.full {
      guard let tally = other.tallies[file] else { continue }
      if tallies[file]?.first == nil { full.append(file) }
      tallies[file, default: Tally()].first = tallies[file]?.first ?? tally.first
      for (severity, number) in tally.further {
        tallies[file]?.further[severity, default: 0] += number
        count += number
      }
    }
  }

  /// Adds what a stage has thrown.
  public func add(_ error: DiagnosticError) {
    for diagnostic in error.diagnostics { add(diagnostic) }
  }

  /// Throws all that was found if one of it is an error.
  public func throwIfErrors() throws(DiagnosticError) {
    if hasErrors { throw DiagnosticError(sorted) }
  }

  /// Adds the first of a mistake in a file, while the file has room for it.
  private func add(_ diagnostic: Diagnostic, _ mistake: Mistake, in file: String) {
    if tallies[file]?.kept[mistake.severity] ?? 0 < Self.limit {
      tallies[file, default: Tally()].kept[mistake.severity, default: 0] += 1
      return keep(diagnostic, mistake)
    }
    guard counted.insert(diagnostic.hashValue).inserted else { return }
    count += 1
    tallies[file]?.further[mistake.severity, default: 0] += 1
    guard tallies[file]?.first == nil else { return }
    tallies[file]?.first = diagnostic
    full.append(file)
  }

  private func keep(_ diagnostic: Diagnostic, _ mistake: Mistake) {
    places[mistake] = kept.count
    kept.append(diagnostic)
    count += 1
    if diagnostic.severity == .error { hasErrors = true }
  }

  /// Adds another line to a mistake that is told already.
  private func addLine(of diagnostic: Diagnostic, at place: Int) {
    guard let line = diagnostic.location?.line, line != kept[place].location?.line else { return }
    guard kept[place].further?.lines.contains(line) != true else { return }
    kept[place].further = adding(line, to: kept[place].further)
    count += 1
  }

  private func adding(_ line: Int, to lines: FurtherLines?) -> FurtherLines {
    var lines = lines ?? FurtherLines()
    lines.add(line)
    return lines
  }

  /// Says how many more there are in a file, where the first of them stands.
  private func rest(of file: String, warnings: Int) -> Diagnostic? {
    let tally = tallies[file]
    let errors = tally?.further[.error] ?? 0
    let warnings = warnings + (tally?.further[.warning] ?? 0)
    let numbers = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
      .map { "\($0.0) more \($0.1)\($0.0 == 1 ? "" : "s")" }
    guard !numbers.isEmpty else { return nil }
    return Diagnostic(
      errors > 0 ? .error : .warning, area: tally?.first?.area ?? .records, code: "more-findings",
      message: "and \(numbers.joined(separator: " and ")) in this file",
      location: tally?.first?.location ?? SourceLocation(file: file), excerpt: tally?.first?.excerpt
    )
  }
}
