internal import ArgumentParser
internal import Diagnostics
internal import Document
internal import Foundation
internal import Press
internal import Renderers

/// `briefing explain`: how a printed number came about.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell how a printed number or sentence came about, down to records and sources.",
    discussion: """
        briefing explain output/russia-belarus/weekly/2024-W21/en 12.08
        briefing explain output/russia-belarus/weekly/2024-W21/en n7
        briefing explain output/russia-belarus/weekly/2024-W21/en "more contacts were between"
      """)

  @Argument(help: "The edition's folder, its briefing.json, or its PDF.")
  var edition: String

  @Argument(
    help: """
      The number as printed or typed, e.g. +4.2% or 4,2 %, part of a sentence, or an id; left out, \
      all numbers.
      """)
  var number: String?

  func run() throws {
    try reporting {
      let environment = Environment.current()
      let file = try EditionFile(edition, environment)
      let document = file.document
      let explanation = Explanation(inEnglish: document)
      guard let number else {
        for entry in document.numbers { Printer.say("\(entry.id)\t\(entry.text)\t\(entry.name)") }
        return
      }
      guard let text = explanation.text(number) else {
        throw Preparation.error(
          "unknown-number", "no number or generated sentence of this edition has \(number)",
          hint: "without a number, all of them are listed", area: .usage)
      }
      Printer.say(lines: text)
      let records = explanation.numbers(matching: number).flatMap(\.records)
      let origins = ImportedOrigins(ofSet: document.identity.recordSet, below: file.url)
      for (index, line) in origins.lines(of: records).enumerated() {
        Printer.say("  \(index == 0 ? "imported  " : "          ")\(line)")
      }
    }
  }
}
