internal import ArgumentParser
internal import CairoCanvas
internal import ChartRendering
internal import Composer
internal import Diagnostics
internal import Foundation
internal import Renderers

/// `briefing chart`: one chart of an edition as a file of its own.
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart", abstract: "Write one chart of an edition as PNG, SVG or PDF.",
    discussion: "  briefing chart layouts/weekly.yaml turnover -o turnover.svg")

  @OptionGroup var options: EditionOptions

  @Argument(help: "The chart's id in the definition.")
  var id: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file; its ending says what it is.", valueName: "file"))
  var output: String

  func run() throws {
    let environment = Environment.current()
    try reporting {
      let work = try Production(options, environment: environment)
      let renderer = ChartFileRenderer(fonts: work.fonts, metadata: work.briefing.identity)
      let figures = work.briefing.figures
      guard let figure = figures.first(where: { $0.id == id }) else {
        throw Preparation.error(
          "unknown-chart", "this edition has no chart \(id)",
          hint: "it has: \(figures.map(\.id).joined(separator: ", "))", area: .usage)
      }
      let bytes = try renderer.bytes(of: figure, named: output)
      try EditionFolder.write(bytes, replacing: environment.url(output))
      Printer.show(work.warnings)
      print(output)
    }
  }
}
