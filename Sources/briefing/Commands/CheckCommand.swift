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
        briefing check layouts/weekly.yaml --mail
        briefing check layouts/weekly.yaml --design

      --mail tells what the messages will meet at mail servers, without asking one: whether the \
      sender's addresses go together, which list headers there are, how large it is.

      --design tells what an editor would not print: pages that end early, pages of a few lines, \
      type that is too small. It exits with 1 if there is anything of that kind.
      """)

  @OptionGroup var options: EditionOptions

  @OptionGroup var languageOption: LanguageOption

  @Flag(help: "Tell what the messages will meet on their way, too.")
  var mail = false

  @Flag(help: "Tell what is wrong with the looks of the pages, too.")
  var design = false

  func run() throws {
    let environment = Environment.current()
    try reporting {
      let work = try Production(
        try options.request(), language: languageOption.language,
        environment: environment)
      _ = try work.renditions(formats: [.pdf])
      work.drawEveryChart()
      Printer.show(work.warnings + (try work.messageWarnings()))
      Printer.say("\(work.summary): no errors")
      let ownWords = work.preparation.ownWords
      if let summary = ownWords.summary { Printer.say(summary) }
      for line in ownWords.unsupported { Printer.say("  not on record: \(line)") }
      if design { try Self.tellDesign(of: work) }
      guard mail else { return }
      let preparation = work.preparation
      let forecast = try MailForecast(
        preparation, by: try preparation.mailSettings(), environment: environment)
      for line in forecast.lines { Printer.say(line) }
    }
  }

  private static func tellDesign(of work: Production) throws {
    let (findings, summary) = try work.designCheck()
    Printer.show(findings)
    Printer.say(summary)
    guard findings.isEmpty else { throw ExitCode(1) }
  }
}
