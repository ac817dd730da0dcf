internal import ArgumentParser
internal import CairoCanvas
internal import ChartRendering
internal import Composer
internal import Diagnostics
internal import Document
internal import Drawing
internal import Foundation
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
        options, language: languageOption.language, environment: environment)
      let figures = work.briefing.figures
      guard let figure = figures.first(where: { $0.id == id }) else {
        throw Preparation.error(
          "unknown-chart", "this edition has no chart \(id)",
          hint: "it has: \(figures.map(\.id).joined(separator: ", "))", area: .usage)
      }
      let bytes = try Self.bytes(of: figure, named: output, work: work)
      try EditionFolder.write(bytes, replacing: environment.url(output))
      Printer.show(work.warnings)
      Printer.say(output)
    }
  }

  private static func bytes(
    of figure: Figure, named file: String, work: Production
  ) throws -> [UInt8] {
    let frame = work.drawer.frame(of: figure, on: .picture)
    switch file.split(separator: ".").last?.lowercased() {
    case "svg":
      return Array(
        SVGWriter(
          id: figure.id, title: figure.title.plainText, description: figure.alternative,
          mode: .standalone, language: work.briefing.identity.language
        ).text(of: frame).utf8)
    case "png":
      return try PNGImage.encode(frame, typography: try Typography(fonts: work.fonts))
    case "pdf":
      return try work.document(of: figure)
    default:
      throw ValidationError("'\(file)' ends neither with .png nor .svg nor .pdf.")
    }
  }
}
