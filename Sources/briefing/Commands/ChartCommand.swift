internal import ArgumentParser
internal import Diagnostics
internal import Document
internal import Foundation
internal import Press
internal import Renderers

/// `briefing chart`: one chart of an edition as a file of its own.
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart", abstract: "Write one chart of an edition as PNG, SVG or PDF.",
    discussion: "  briefing chart layouts/weekly.yaml turnover -o turnover.svg")

  @OptionGroup var options: EditionOptions

  @OptionGroup var languageOption: LanguageOption

  @Argument(help: "The chart's id in the definition.")
  var id: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file; its ending says what it is.", valueName: "file"))
  var output: String

  func run() throws {
    let environment = Environment.current()
    try reporting {
      let work = try Production(
        try options.request(), language: languageOption.language, environment: environment)
      let figures = work.briefing.figures
      guard let figure = figures.first(where: { $0.id == id }) else {
        throw Preparation.error(
          "unknown-chart", "this edition has no chart \(id)",
          hint: "it has: \(figures.map(\.id).joined(separator: ", "))", area: .usage)
      }
      guard let format = ChartFormat(fileName: output) else {
        throw ValidationError("'\(output)' ends neither with .png nor .svg nor .pdf.")
      }
      let bytes = try work.file(of: figure, as: format)
      try EditionFolder.write(bytes, replacing: environment.url(output))
      Printer.show(work.warnings)
      Printer.say(output)
    }
  }
}
