internal import ArgumentParser
internal import Document
internal import Foundation
internal import Press
internal import Renderers

/// `briefing statistics`: every number of an edition with its provenance, for other programs.
struct StatisticsCommand: ParsableCommand {
  enum Form: String, ExpressibleByArgument, CaseIterable { case table, csv, json }

  static let configuration = CommandConfiguration(
    commandName: "statistics",
    abstract: "Print what an edition computed, with sources: a table, CSV or JSON.",
    discussion: """
        briefing statistics layouts/weekly.yaml
        briefing statistics layouts/weekly.yaml --language ru --format csv > numbers.csv
      """)

  @OptionGroup var options: EditionOptions

  @OptionGroup var languageOption: LanguageOption

  @Option(help: "table, csv or json.")
  var format: Form = .table

  func run() throws {
    try reporting {
      let work = try Production(
        try options.request(), language: languageOption.language, environment: .current())
      Printer.show(work.warnings)
      switch format {
      case .json:
        for rendition in try work.renditions(formats: [.json]) {
          FileHandle.standardOutput.write(Data(rendition.bytes))
        }
      case .csv: print(NumberListing(work.briefing.numbers).csv, terminator: "")
      case .table: Printer.say(lines: NumberListing(work.briefing.numbers).table)
      }
    }
  }
}
