internal import ArgumentParser
internal import Document
internal import Foundation
internal import Periods
internal import Press

/// `briefing survey`: which pairs of a table moved, and which of its figures look wrong.
struct SurveyCommand: ParsableCommand {
  enum Form: String, ExpressibleByArgument, CaseIterable { case table, csv, json }

  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract: "Tell which pairs of a table of trade moved, and which figures look wrong.",
    discussion: """
      Adds up every row of a table of trade, of any countries: turnover and growth on a year \
      before by pair, what each section added, how far the two sides' figures lie apart, and where \
      a flow goes up or down by a scale. The period is the last one of which the table has all \
      months. A record set, or its trade.csv, is taken as it is known today.

        briefing survey world.csv
        briefing survey world.csv --every year --top 50 --format csv
        briefing survey world.csv --column product=section --column value=value_usd
        briefing survey world.csv -o moved.svg
      """)

  @Argument(help: "The table, or a record set's folder.", completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      "What is told: pairs, or pairs and the sections growth came from.",
      valueName: "pair|pair,section"))
  var by = "pair,section"

  @Option(help: ArgumentHelp("How long the periods are.", valueName: "month|quarter|year"))
  var every = "quarter"

  @Option(help: "How many pairs are told, those that moved most.")
  var top = 20

  @Option(
    name: .customLong("column"),
    help: ArgumentHelp(
      "The column that holds a field, e.g. value=value_usd; may be repeated.",
      valueName: "field=name"))
  var columns: [String] = []

  @Option(help: "table, csv or json.")
  var format: Form = .table

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Draw the ranking, too: the ending says whether as PNG, SVG or PDF.", valueName: "file"))
  var output: String?

  func run() throws {
    let environment = Environment.current()
    let request = try request()
    let drawn = try output.map { name in
      guard let format = ChartFormat(fileName: name) else {
        throw ValidationError("'\(name)' ends neither with .png nor .svg nor .pdf.")
      }
      return (name, format)
    }
    try reporting {
      let listing = SurveyListing(try request.survey(environment), top: top)
      if let (name, format) = drawn {
        let bytes = try listing.drawing(as: format, environment)
        try EditionFolder.write(bytes, replacing: environment.url(name))
      }
      switch format {
      case .table: Printer.say(lines: listing.table)
      case .csv: print(listing.csv, terminator: "")
      case .json: Printer.say(json: try listing.json())
      }
    }
  }

  private func request() throws -> SurveyRequest {
    guard let rhythm = Rhythm(rawValue: every), rhythm != .week else {
      throw ValidationError("'\(every)' is neither month nor quarter nor year.")
    }
    guard ["pair", "pair,section"].contains(by) else {
      throw ValidationError("'\(by)' is neither pair nor pair,section.")
    }
    guard top > 0 else { throw ValidationError("--top is a number from 1.") }
    var names: [String: String] = [:]
    for column in columns {
      let parts = column.split(separator: "=", maxSplits: 1)
      let fields = ["period", "reporter", "partner", "flow", "product", "value"]
      guard parts.count == 2, fields.contains(String(parts[0])) else {
        throw ValidationError(
          "'\(column)' is no FIELD=NAME; fields are \(fields.joined(separator: ", ")).")
      }
      names[String(parts[0])] = String(parts[1])
    }
    return SurveyRequest(
      file: file, every: rhythm, bySection: by == "pair,section", columns: names)
  }
}
