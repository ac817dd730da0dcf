internal import ArgumentParser
internal import Diagnostics
internal import Encodings
internal import Formats
internal import Press

/// `briefing import`: what somebody else's files hold, and what is to be decided before it can be
/// records.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Tell what a downloaded file of trade holds; write nothing.",
    discussion: """
      Recognises a file by what is in it, not by its name: XLSX, ODS, CSV or JSON; docs/imports.md \
      has the formats. Where rows may count the same trade twice, such as levels of products or \
      regions among countries, it shows each candidate with its sum and the option that decides, \
      and ends with 1. With a record set it tells what is new and what was revised, and ends with 3 \
      where nothing is.

        briefing import TradeData.csv
        briefing import TradeData.csv --into data/fra-deu --take products=total
      """)

  @Argument(help: "Files to read.", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The record set to read them for: what its countries report of each other and the world.",
      valueName: "folder"),
    completion: .directory)
  var into: String?

  @Option(
    name: .customLong("take"),
    help: ArgumentHelp(
      "Which of the candidates are meant, e.g. products=total or periods=month; may be repeated.",
      valueName: "dimension=group"))
  var choices: [String] = []

  @Option(
    help: ArgumentHelp(
      "How a text's characters are bytes; found out where it is not given.",
      valueName: TextEncoding.allCases.map(\.rawValue).joined(separator: "|")))
  var encoding: String?

  func run() throws {
    var choice = TotalsChoice()
    for text in choices where !choice.take(text) {
      throw ValidationError("'\(text)' is none of \(TotalsDimension.choices).")
    }
    let encoding = try encoding.map { name in
      guard let encoding = TextEncoding(rawValue: name.lowercased()) else {
        let names = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("'\(name)' is no encoding that is read; there are \(names).")
      }
      return encoding
    }
    try reporting {
      let preview = try ImportPreview(
        files, into: into, choice: choice, encoding: encoding, environment: .current())
      for line in preview.surveys.flatMap(\.lines) { Printer.say(line) }
      if let into, let comparison = preview.comparison {
        for line in comparison.lines { Printer.say("\(into): \(line)") }
      }
      if !preview.faults.isEmpty { throw DiagnosticError(preview.faults) }
      if preview.needsDecision { throw ExitCode(1) }
      if preview.comparison?.isNothingNew == true { throw ExitCode(3) }
    }
  }
}
