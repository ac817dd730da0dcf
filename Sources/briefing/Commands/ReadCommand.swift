internal import ArgumentParser
internal import Diagnostics
internal import Foundation
internal import Periods
internal import Press
internal import Reading
internal import RecordFiles
internal import Records
internal import Texts

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
      let environment = Environment.current()
      let folder = environment.url(records)
      let set = try RecordFolder(folder: folder, desk: Self.desk(of: folder)).allRecords()
      let reader = TextReader(address: address, published: published.flatMap { Period(iso: $0) })
      let texts = try files.flatMap { file in
        let url = environment.url(file)
        guard let texts = try? reader.texts(at: url, named: file) else {
          throw Preparation.error(
            "missing-file", "there is no text at \(environment.shown(url))", area: .usage)
        }
        return texts
      }
      let readings = texts.map { TextReading($0, records: set) }
      switch format {
      case .text: for reading in readings { Printer.say(lines: reading.lines) }
      case .json:
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        Printer.say(json: String(decoding: try encoder.encode(readings), as: UTF8.self) + "\n")
      }
    }
  }

  /// The folder with the desk.yaml that a record set belongs to; its own parent where there is none.
  private static func desk(of folder: URL) -> URL {
    var place = folder.standardizedFileURL
    while place.pathComponents.count > 1 {
      let file = place.appendingPathComponent("desk.yaml")
      if FileManager.default.fileExists(atPath: file.path) { return place }
      place.deleteLastPathComponent()
    }
    return folder.deletingLastPathComponent()
  }
}
