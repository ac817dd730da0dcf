internal import ArgumentParser
internal import Foundation
internal import Periods
internal import Press

/// `briefing read`: what texts of news propose to enter.
struct ReadCommand: ParsableCommand {
  enum Form: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Propose contacts and figures that texts of news tell; write nothing.",
    discussion: """
      Reads text, Markdown, HTML, .eml and .mbox files, or folders of them, in English, Russian and \
      Belarusian. Each proposal comes with its words, how sure each field is, what the records have \
      on it, and the row it would add. Nothing is entered.

        briefing read news.txt --records data/russia-belarus
        briefing read inbox --records data/russia-belarus --format json
      """)

  @Argument(help: "Files or folders.")
  var files: [String]

  @Option(help: "The record set's folder: its people, its log, its statements.")
  var records: String

  @Option(help: "The address of the texts, where they do not say it.")
  var address: String?

  @Option(help: "When they were published, e.g. 2024-05-28, where they do not say it.")
  var published: String?

  @Option(help: "text or json.")
  var format: Form = .text

  func validate() throws {
    if let published, Period(iso: published) == nil {
      throw ValidationError("--published \(published) is no date; write it as 2024-05-28")
    }
  }

  func run() throws {
    try reporting {
      let readings = try TextReading.readings(
        of: files, records: records, address: address,
        published: published.flatMap { Period(iso: $0) }, environment: .current())
      switch format {
      case .text: for reading in readings { Printer.say(lines: reading.lines) }
      case .json:
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        Printer.say(json: String(decoding: try encoder.encode(readings), as: UTF8.self) + "\n")
      }
    }
  }
}
