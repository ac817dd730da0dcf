internal import ArgumentParser
internal import Foundation
internal import Press

/// `briefing export`: tables for other people's spreadsheets.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the tables of an edition, or all records, for a spreadsheet.",
    discussion: """
      A definition gives the tables of its edition and the values of its charts: numbers as numbers, \
      and behind each row the sources it rests on. The folder of a record set gives its records, a \
      table for each kind. What is written follows from the output's name: a workbook (.xlsx), one \
      table as a text (.csv), or a folder with a text for each table. Texts have the decimal mark of \
      the language, and semicolons where that is a comma.

        briefing export layouts/weekly.yaml -o weekly.xlsx
        briefing export layouts/weekly.yaml --language ru --table turnover -o turnover.csv
        briefing export --all-records data/russia-belarus -o records.xlsx
      """)

  @OptionGroup var options: EditionOptions

  @OptionGroup var languageOption: LanguageOption

  @Flag(
    help: "Write the records of the folder that is named in the place of a definition.")
  var allRecords = false

  @Option(
    name: .customLong("table"),
    help: ArgumentHelp("Only the table of this id; may be repeated.", valueName: "id"))
  var tables: [String] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The file or folder; its ending says what it is: .xlsx, .csv, or none.", valueName: "name"))
  var output: String

  func run() throws {
    guard let target = ExportTarget(name: output) else {
      throw ValidationError("'\(output)' ends neither with .xlsx nor .csv, and is no folder.")
    }
    let environment = Environment.current()
    try reporting {
      let export: Export
      if allRecords {
        export = try Export(
          recordsIn: options.layout, language: languageOption.language, environment: environment)
      } else {
        let work = try Production(
          try options.request(), language: languageOption.language, environment: environment)
        Printer.show(work.warnings)
        export = Export(edition: work)
      }
      let names = try export.write(tables, to: output, as: target, environment: environment)
      for name in names { Printer.say(name) }
    }
  }
}
