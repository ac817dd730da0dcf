internal import ArgumentParser
internal import Press
internal import Renderers

/// `briefing diff`: what one edition says and another does not.
struct DiffCommand: ParsableCommand {
  /// How the difference is told.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html, json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell what changed between two editions.",
    discussion: """
      Numbers printed differently, sentences, judgements, records, sources and files that are new (+), \
      gone (-) or changed (~). A number is compared with the one of the same name about the same period, \
      else with the one about the period before.

        briefing diff output/russia-belarus/weekly/2024-W20/en output/russia-belarus/weekly/2024-W21/en
      """)

  @Argument(help: "The older edition: its folder, its briefing.json, or its PDF.")
  var old: String

  @Argument(help: "The newer edition.")
  var new: String

  @Option(help: "text, html or json.")
  var format = Format.text

  func run() throws {
    try reporting {
      let environment = Environment.current()
      let difference = EditionDifference(
        from: try EditionFile(old, environment).document,
        to: try EditionFile(new, environment).document)
      switch format {
      case .text: Printer.say(lines: difference.text.joined(separator: "\n") + "\n")
      case .html: Printer.say(lines: difference.html)
      case .json: Printer.say(json: String(decoding: difference.json, as: UTF8.self))
      }
    }
  }
}
