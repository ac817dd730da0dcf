internal import ArgumentParser
internal import Press
internal import Renderers

/// `briefing check`: everything that is wrong with a definition, its desk and its records.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tell everything that is wrong, with file, line and column; write nothing.",
    discussion: """
      Reads the definition, the desk and the records, and composes and typesets the edition without \
      writing it.

        briefing check layouts/weekly.yaml
        briefing check layouts/weekly.yaml --records data/demonstration --language be
      """)

  @OptionGroup var options: EditionOptions

  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    try reporting {
      let work = try Production(
        try options.request(), language: languageOption.language, environment: .current())
      _ = try work.renditions(formats: [.pdf])
      work.drawEveryChart()
      Printer.show(work.warnings)
      Printer.say("\(work.summary): no errors")
    }
  }
}
