internal import ArgumentParser
internal import Definitions
internal import Foundation
internal import Press

/// `briefing render`: makes an edition and writes it.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Make an edition: PDF, HTML, JSON and charts.",
    discussion: """
      Writes output/<record set>/<definition>/<edition>/<language>/ in the desk, all of it or \
      nothing. The same input gives the same bytes.

      index.html in the output folder lists all editions made.

      With several languages each has its folder; nothing is written unless all of them can be.

        briefing render layouts/weekly.yaml
        briefing render layouts/weekly.yaml --edition 2022-W51 --as-of 2022-12-27
        briefing render layouts/weekly.yaml --records data/demonstration --format pdf
        briefing render layouts/weekly.yaml --language en,ru,be
      """)

  @OptionGroup var options: EditionOptions

  @Option(
    help: ArgumentHelp(
      "Languages, with commas: \(Definition.languages.joined(separator: ", ")); default: the definition's.",
      valueName: "list"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "Formats, with commas: pdf, html, json, png, txt, eml; default: pdf,html,json,png.",
      valueName: "list"))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "Write here instead of the desk's output folder.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Flag(
    help: "Tell the processor time of each stage, in tenths of a millisecond, on standard error.")
  var timings = false

  func validate() throws {
    _ = try format.map(EditionFormats.init(list:))
    _ = try languages()
  }

  func run() throws {
    let environment = Environment.current()
    try reporting {
      let clock = timings ? StageClock() : nil
      try job(environment).run(in: environment, watch: clock) { edition in
        Printer.show(edition.warnings)
        for file in edition.files {
          Printer.say(environment.shown(edition.folder.appendingPathComponent(file)))
        }
      }
      if let clock { Printer.write(lines: clock.report) }
    }
  }

  private func job(_ environment: Environment) throws -> PrintJob {
    PrintJob(
      try options.request(), languages: try languages(),
      formats: try format.map(EditionFormats.init(list:)) ?? .usual,
      output: output.map(environment.url))
  }

  /// The languages asked for, each once; none for the definition's own.
  private func languages() throws -> [String] {
    guard let language else { return [] }
    var languages: [String] = []
    for part in language.split(separator: ",") {
      let word = part.trimmingCharacters(in: .whitespaces)
      guard Definition.languages.contains(word) else {
        let known = Definition.languages.joined(separator: ", ")
        throw ValidationError("'\(word)' is no language of briefings; there are \(known).")
      }
      if !languages.contains(word) { languages.append(word) }
    }
    return languages
  }
}
