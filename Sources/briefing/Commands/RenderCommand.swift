internal import ArgumentParser
internal import Definitions
internal import Document
internal import Foundation
internal import Press
internal import Renderers

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

  /// For the processes of `briefing matrix`, which writes the list once when all are done.
  @Flag(help: .hidden)
  var noArchive = false

  func validate() throws {
    _ = try formats()
    _ = try languages()
  }

  func run() throws {
    let environment = Environment.current()
    try reporting {
      let clock = timings ? StageClock() : nil
      let watch: (any StageWatch)? = clock
      let preparation = try watch.measure(.records) {
        try Preparation(options.request(), environment: environment)
      }
      let base =
        output.map(environment.url) ?? preparation.folder.appendingPathComponent("output")
      let formats = try formats()
      let editions = try languages().map { language in
        let work = try Production(
          preparation, language: language, environment: environment, watch: watch)
        var renditions = try work.renditions(formats: formats.files)
        if formats.hasMessage {
          renditions.append(
            try EditionMail.rendition(
              of: work, by: try preparation.mailSettings(), environment: environment))
        }
        return (work: work, renditions: renditions)
      }
      for (work, renditions) in editions {
        let folder = EditionFolder(url: base.appendingPathComponent(work.editionFolder))
        try watch.measure(.writing) { try folder.write(renditions) }
        Printer.show(work.warnings)
        for rendition in renditions {
          Printer.say(environment.shown(folder.url.appendingPathComponent(rendition.name)))
        }
      }
      if !noArchive { try Archive(base: base).write() }
      if let clock { Printer.write(lines: clock.report) }
    }
  }

  /// The languages asked for, each once; `nil` stands for the definition's own.
  private func languages() throws -> [String?] {
    guard let language else { return [nil] }
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

  /// The files asked for, and whether the message is.
  private func formats() throws -> (files: [OutputFormat], hasMessage: Bool) {
    guard let format else { return ([.pdf, .html, .json, .png], false) }
    let words = format.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    let files = try words.filter { $0 != Self.message }.map { word in
      guard let found = OutputFormat(rawValue: word) else {
        let known = (OutputFormat.allCases.map(\.rawValue) + [Self.message])
          .joined(separator: ", ")
        throw ValidationError("'\(word)' is no format; there are \(known).")
      }
      return found
    }
    return (files, words.contains(Self.message))
  }

  /// The e-mail message is made by the mailing, as it needs the desk's sender.
  private static let message = "eml"
}
