internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Renderers

/// `briefing render`: makes an edition and writes it.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Make an edition: PDF, HTML, JSON and charts.",
    discussion: """
      Writes output/<record set>/<definition>/<edition>/<language>/ in the desk, all of it or \
      nothing. The same input gives the same bytes.

        briefing render layouts/weekly.yaml
        briefing render layouts/weekly.yaml --edition 2022-W51 --as-of 2022-12-27
        briefing render layouts/weekly.yaml --records data/demonstration --format pdf
      """)

  @OptionGroup var options: EditionOptions

  @Option(
    help: ArgumentHelp(
      "Formats, with commas: pdf, html, json, png, txt; default: pdf,html,json,png.",
      valueName: "list"))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "Write here instead of the desk's output folder.", valueName: "folder"))
  var output: String?

  func validate() throws { _ = try formats() }

  func run() throws {
    let environment = Environment.current()
    try reporting {
      let work = try Production(options, environment: environment)
      let renditions = try work.renditions(formats: try formats())
      let base =
        output.map(environment.url)
        ?? work.preparation.folder.appendingPathComponent("output")
      let folder = EditionFolder(url: base.appendingPathComponent(work.editionPath))
      try folder.write(renditions)
      Printer.show(work.warnings)
      for rendition in renditions {
        print(environment.shown(folder.url.appendingPathComponent(rendition.name)))
      }
    }
  }

  private func formats() throws -> [OutputFormat] {
    guard let format else { return [.pdf, .html, .json, .png] }
    return try format.split(separator: ",").map { word in
      guard let found = OutputFormat(rawValue: word.trimmingCharacters(in: .whitespaces)) else {
        let known = OutputFormat.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("'\(word)' is no format; there are \(known).")
      }
      return found
    }
  }
}
