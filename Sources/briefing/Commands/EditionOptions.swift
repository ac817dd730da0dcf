internal import ArgumentParser
internal import Definitions
internal import Periods
internal import Press

/// Which edition, of which records: the options that `render`, `check`, `statistics` and `chart`
/// share.
struct EditionOptions: ParsableArguments {
  @Argument(
    help: "The report definition, a YAML file below a folder with desk.yaml.",
    completion: .file(extensions: ["yaml"]))
  var layout: String

  @Option(
    help: ArgumentHelp(
      "The folder of the record set; default: the desk's first.", valueName: "folder"),
    completion: .directory)
  var records: String?

  @Option(
    help: ArgumentHelp(
      "The desk's record set on these two countries, e.g. BLR-RUS.", valueName: "pair"))
  var pair: String?

  @Option(
    help: ArgumentHelp(
      "What the edition covers, e.g. 2024-W21; default: the desk's, else the last complete one.",
      valueName: "period"))
  var edition: String?

  @Option(
    help: ArgumentHelp(
      "A theme of layouts/themes instead of the definition's, e.g. bulletin.", valueName: "name"))
  var theme: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Write it as of this day: what became known later is left out.", valueName: "day"))
  var asOf: String?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "The value of a parameter of the definition; may be repeated.", valueName: "name=value"))
  var set: [String] = []

  /// The edition asked for.
  func request() throws -> EditionRequest {
    let choice: EditionRequest.RecordChoice? =
      records.map { .folder($0) } ?? pair.map { .pair($0) }
    return EditionRequest(
      layout: layout, records: choice ?? .first, period: try edition.map(Self.period),
      asOf: try asOf.map(Self.day), theme: theme, settings: try set.map(Self.setting))
  }

  /// A period as it is written on the command line.
  static func period(_ text: String) throws -> Period {
    guard let period = Period(iso: text) else {
      throw ValidationError(
        "'\(text)' is no period; write a week as 2024-W21, a month as 2024-05, a quarter as 2024-Q1."
      )
    }
    return period
  }

  /// A day as it is written on the command line.
  static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("'\(text)' is no day; write it as 2024-05-28.")
    }
    return day
  }

  private static func setting(_ text: String) throws -> ParameterSetting {
    guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
      throw ValidationError("'\(text)' sets nothing; write --set name=value.")
    }
    return ParameterSetting(
      name: String(text[..<sign]), value: String(text[text.index(after: sign)...]))
  }

  mutating func validate() throws {
    _ = try request()
    if pair != nil && records != nil {
      throw ValidationError("Give either --pair or --records.")
    }
  }
}
