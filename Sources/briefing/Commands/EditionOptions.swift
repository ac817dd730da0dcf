internal import ArgumentParser
internal import Composer
internal import Definitions
internal import Periods

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

  /// The values of parameters asked for.
  func settings() throws -> [ParameterSetting] {
    try set.map { text in
      guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
        throw ValidationError("'\(text)' sets nothing; write --set name=value.")
      }
      return ParameterSetting(
        name: String(text[..<sign]), value: String(text[text.index(after: sign)...]))
    }
  }

  /// The period asked for, if one is.
  func period() throws -> Period? {
    guard let edition else { return nil }
    guard let period = Period(iso: edition) else {
      throw ValidationError(
        "'\(edition)' is no period; write a week as 2024-W21, a month as 2024-05, a quarter as 2024-Q1."
      )
    }
    return period
  }

  /// The day asked for, if one is.
  func day() throws -> Day? {
    guard let asOf else { return nil }
    guard let day = Day(iso: asOf) else {
      throw ValidationError("'\(asOf)' is no day; write it as 2024-05-28.")
    }
    return day
  }

  mutating func validate() throws {
    _ = try period()
    _ = try day()
    _ = try settings()
    if pair != nil && records != nil {
      throw ValidationError("Give either --pair or --records.")
    }
  }
}
