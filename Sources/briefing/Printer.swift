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
    for diagnostic in diagnostics.inReadingOrder { write(lines: diagnostic.text) }
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

  /// The exit code for what was found, as the argument parser takes it.
  static func exitCode(for diagnostics: [Diagnostic]) -> ExitCode {
    ExitCode(diagnostics.exitStatus)
  }
}
