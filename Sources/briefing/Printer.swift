internal import ArgumentParser
internal import Diagnostics
internal import Foundation

/// Prints for people: diagnostics to standard error, in the order of files and lines, answers to
/// standard output. Turns diagnostics into an exit code of sysexits.h.
///
/// Whatever is printed here has its hidden characters as escapes, wherever it comes from.
enum Printer {
  /// Prints each diagnostic once.
  static func show(_ diagnostics: [Diagnostic]) {
    var seen: Set<Diagnostic> = []
    for diagnostic in sorted(diagnostics) where seen.insert(diagnostic).inserted {
      write(lines: diagnostic.text)
    }
  }

  /// Prints a line to standard error.
  static func write(_ line: String) {
    write(lines: VisibleText.line(line))
  }

  /// Prints lines to standard error.
  static func write(lines: String) {
    FileHandle.standardError.write(Data((VisibleText.lines(lines) + "\n").utf8))
  }

  /// Prints a line to standard output.
  static func say(_ line: String) {
    print(VisibleText.line(line))
  }

  /// Prints lines, the last of which has its end, to standard output.
  static func say(lines: String) {
    print(VisibleText.lines(lines), terminator: "")
  }

  /// Prints a JSON document, which has its end, to standard output.
  static func say(json document: String) {
    print(VisibleText.json(document), terminator: "")
  }

  /// The exit code for what was found: the first area with an error, in the order definition,
  /// records, disk, software.
  static func exitCode(for diagnostics: [Diagnostic]) -> ExitCode {
    let areas = Set(diagnostics.filter { $0.severity == .error }.map(\.area))
    let codes: [(Diagnostic.Area, Int32)] = [
      (.usage, 64), (.definition, 78), (.records, 65), (.disk, 74), (.software, 70),
      (.later, 75),
    ]
    return ExitCode(codes.first { areas.contains($0.0) }?.1 ?? 0)
  }

  private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      switch (left.element.location, right.element.location) {
      case (let a?, let b?): (a, left.offset) < (b, right.offset)
      case (nil, .some): true
      case (.some, nil): false
      case (nil, nil): left.offset < right.offset
      }
    }.map(\.element)
  }
}
