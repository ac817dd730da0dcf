internal import ArgumentParser
internal import Diagnostics
internal import Encodings
internal import Formats
internal import Foundation
internal import Periods
internal import Press
internal import Records

/// `briefing import`: what somebody else's files hold, how that stands to a record set, and into it
/// with them.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read downloaded files, show what they hold, and take it into a record set.",
    discussion: """
      Recognises a file by what is in it, not by its name: XLSX, ODS, CSV or JSON; docs/imports.md \
      has the formats. Where rows may count the same trade twice, such as levels of products or \
      regions among countries, it shows each candidate with its sum and the option that decides, \
      and ends with 1. With a record set it tells what is new and what was revised, and ends with 3 \
      where nothing is; it writes with --apply only, all of a file or nothing. What was said of a \
      file is remembered in imports/NAME.yaml of the set, so that the next one needs no options.

        briefing import TradeData.csv
        briefing import TradeData.csv --into data/fra-deu --take products=total
        briefing import TradeData.csv --into data/fra-deu --take products=total --apply
      """)

  @Argument(help: "Files to read.", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The record set to read them for: what its countries report of each other and the world.",
      valueName: "folder"),
    completion: .directory)
  var into: String?

  @Flag(help: "Write what is new into the record set.")
  var apply = false

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "What the set remembers of such files: imports/NAME.yaml; by their format where left out.",
      valueName: "name"))
  var mapping: String?

  @Option(
    name: .customLong("take"),
    help: ArgumentHelp(
      "Which of the candidates are meant, e.g. products=total or periods=month; may be repeated.",
      valueName: "dimension=group"))
  var choices: [String] = []

  @Option(
    help: ArgumentHelp(
      "When the figures were published: a day, a month or a year.", valueName: "date"))
  var published: String?

  @Option(
    help: ArgumentHelp(
      "When the files were fetched; the day each was last changed where left out.",
      valueName: "day"))
  var downloaded: String?

  @Option(
    name: .customLong("column"),
    help: ArgumentHelp(
      "What a column of your own sheet of trade holds, e.g. exports=Sold; may be repeated.",
      valueName: "meaning=name"))
  var columns: [String] = []

  @OptionGroup(title: "What a file may leave open")
  var terms: TermOptions

  @Option(
    help: ArgumentHelp(
      "How a text's characters are bytes; found out where it is not given.",
      valueName: TextEncoding.allCases.map(\.rawValue).joined(separator: "|")))
  var encoding: String?

  func run() throws {
    let request = try request()
    let progress = ImportProgress()
    try reporting {
      defer { progress.end() }
      let run = try ImportRun(request, environment: .current(), progress: progress.show)
      progress.end()
      for line in run.outcomes.flatMap(\.lines) { Printer.say(line) }
      if !run.faults.isEmpty { throw DiagnosticError(run.faults) }
      if run.needsDecision { throw ExitCode(1) }
      if request.into != nil, run.isNothingNew { throw ExitCode(3) }
    }
  }

  private func request() throws -> ImportRequest {
    var request = ImportRequest(files: files, into: into)
    for text in choices where !request.choice.take(text) {
      throw ValidationError("'\(text)' is none of \(TotalsDimension.choices).")
    }
    for text in columns { try Self.take(text, into: &request.columns) }
    if apply, into == nil { throw ValidationError("--apply needs --into: which record set?") }
    if let mapping {
      guard Self.isName(mapping) else {
        throw ValidationError("'\(mapping)' is no name: use letters, digits and hyphens.")
      }
      request.mapping = mapping
    }
    request.applies = apply
    request.told = try terms.terms()
    request.published = try published.map { text in
      guard let period = Period(iso: text), [.day, .month, .year].contains(period.kind) else {
        throw ValidationError("'\(text)' is no day, month or year such as 2024-06-03.")
      }
      return period
    }
    request.downloaded = try downloaded.map { text in
      guard let day = Day(iso: text) else {
        throw ValidationError("'\(text)' is no day such as 2024-06-03.")
      }
      return day
    }
    request.encoding = try encoding.map { name in
      guard let encoding = TextEncoding(rawValue: name.lowercased()) else {
        let names = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("'\(name)' is no encoding that is read; there are \(names).")
      }
      return encoding
    }
    return request
  }

  /// Takes `MEANING=NAME`.
  private static func take(
    _ text: String, into columns: inout [SheetColumns.Meaning: String]
  ) throws {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let meaning = SheetColumns.Meaning(rawValue: parts[0]) else {
      let words = SheetColumns.Meaning.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(text)' is no MEANING=NAME with a meaning of \(words).")
    }
    columns[meaning] = parts[1]
  }

  /// Whether a text is the name of a mapping: it becomes a file's name and part of ids.
  private static func isName(_ text: String) -> Bool {
    (1...60).contains(text.utf8.count) && text.first?.isLetter == true
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}

/// What is said of values that a file leaves open.
struct TermOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The currency of all values, e.g. USD.", valueName: "code"))
  var currency: String?

  @Option(
    help: ArgumentHelp(
      "The power of ten of all values: 3 for thousands, 6 for millions, 9 for billions.",
      valueName: "0|3|6|9"))
  var scale: Int?

  @Option(
    help: ArgumentHelp(
      "How goods are valued.",
      valueName: TradeFlow.Valuation.allCases.map(\.rawValue).joined(separator: "|")))
  var valuation: String?

  @Option(help: ArgumentHelp("Who reports, e.g. CHN.", valueName: "country"))
  var reporter: String?

  @Option(help: ArgumentHelp("With whom the trade is, e.g. WLD.", valueName: "country"))
  var partner: String?

  @Option(
    help: ArgumentHelp(
      "The zone in which a calendar's moments of UTC are days, e.g. Europe/Minsk.",
      valueName: "zone"))
  var zone: String?

  @Option(
    help: ArgumentHelp(
      "How people meet where a calendar's entry does not say.",
      valueName: Contact.Channel.allCases.map(\.rawValue).joined(separator: "|")))
  var channel: String?

  @Option(
    help: ArgumentHelp(
      "What became of a sheet's contacts where a row does not say.",
      valueName: Contact.Status.allCases.map(\.rawValue).joined(separator: "|")))
  var status: String?

  @Option(
    help: ArgumentHelp(
      "What stands before the decimals of a sheet whose numbers do not tell.",
      valueName: StatedTerms.DecimalMark.allCases.map(\.rawValue).joined(separator: "|")))
  var decimal: String?

  func terms() throws -> StatedTerms {
    if let scale, ![0, 3, 6, 9].contains(scale) {
      throw ValidationError("--scale is 0, 3, 6 or 9.")
    }
    if let currency, !Self.isCode(currency) {
      throw ValidationError("'\(currency)' is no currency such as USD.")
    }
    for code in [reporter, partner].compactMap({ $0 })
    where code != CountryCode.world && !CountryCode.isCountry(code) {
      throw ValidationError("'\(code)' is no country's code such as CHN.")
    }
    if let zone, TimeZone(identifier: zone) == nil {
      throw ValidationError("'\(zone)' is no time zone such as Europe/Minsk.")
    }
    return try StatedTerms(
      currency: currency, scale: scale, valuation: Self.word("valuation", valuation),
      reporter: reporter, partner: partner, zone: zone, channel: Self.word("channel", channel),
      status: Self.word("status", status), decimal: Self.word("decimal", decimal))
  }

  /// One of the words of an enumeration.
  private static func word<Value: CaseIterable & RawRepresentable>(
    _ option: String, _ text: String?
  ) throws -> Value? where Value.RawValue == String {
    guard let text else { return nil }
    guard let value = Value(rawValue: text) else {
      let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(text)' is no \(option); there are \(words).")
    }
    return value
  }

  private static func isCode(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
