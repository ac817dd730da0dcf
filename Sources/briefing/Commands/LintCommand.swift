internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Periods
internal import Press

/// `briefing lint`: any text held against the records before it is sent anywhere.
struct LintCommand: ParsableCommand {
  enum Form: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract:
      "Hold the numbers, dates, names and words of direction of a text against the records.",
    discussion: """
      Reads text, Markdown, HTML, .eml and .mbox files in English, Russian and Belarusian. What \
      contradicts a record is told with file, line and words, and ends the program with 65; what no \
      record says anything of is listed.

        briefing lint note.md --records data/russia-belarus
        briefing lint speech.txt --records data/russia-belarus --as-of 2024-05-28
      """)

  @Argument(help: "Files.")
  var files: [String]

  @Option(help: "The record set's folder.")
  var records: String

  @Option(
    help: "What was known on this day counts, e.g. 2024-05-28; default the desk's day of the set.")
  var asOf: String?

  @Option(help: "The texts' language: en, ru or be; default each text's own.")
  var language: String?

  @Option(help: "text, or json with everything that was found.")
  var format: Form = .text

  func validate() throws {
    if let asOf, Day(iso: asOf) == nil {
      throw ValidationError("--as-of \(asOf) is no day; write it as 2024-05-28")
    }
  }

  func run() throws {
    try reporting {
      let lint = try TextLint(
        records: records, asOf: asOf.flatMap { Day(iso: $0) }, language: language,
        environment: .current())
      let report = try lint.report(on: files)
      switch format {
      case .text:
        for line in report.unsupported { Printer.say("not on record: \(line)") }
        if let summary = report.summary { Printer.say(summary) }
      case .json:
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        Printer.say(
          json: String(decoding: try encoder.encode(report.listing), as: UTF8.self) + "\n")
      }
      let contradictions = report.contradictions
      if !contradictions.isEmpty { throw DiagnosticError(contradictions) }
    }
  }
}
