public import Periods

/// What makes an edition the same edition.
public struct EditionKey: Sendable, Hashable, CustomStringConvertible {
  /// The report it is an edition of.
  public var report: ReportName
  /// What it covers.
  public var period: Period
  /// The language code it is written in.
  public var language: String

  /// Makes a key.
  public init(_ report: ReportName, period: Period, language: String) {
    self.report = report
    self.period = period
    self.language = language
  }

  /// The key as people name it: `russia-belarus/weekly/2024-W21/en`.
  public var description: String { "\(report)/\(period)/\(language)" }

  /// Where it stands below the output folder.
  public var folder: String { "\(report)/\(Self.folder(of: period))/\(language)" }

  /// A period as a folder's name; a range of days has a slash of its own.
  public static func folder(of period: Period) -> String {
    period.description.replacing("/", with: "_")
  }

  /// A key as people name it, or as its folder is; `nil` for anything else.
  public init?(_ text: String) {
    // A range of days has a slash of its own, so the period is what lies between.
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4, let language = parts.last, !language.isEmpty,
      let recordSet = DeskName(folder: parts[0]), let definition = DeskName(folder: parts[1]),
      let period = Period(
        iso: parts[2..<parts.count - 1].joined(separator: "/").replacing("_", with: "/"))
    else { return nil }
    self.init(
      ReportName(recordSet: recordSet, definition: definition), period: period,
      language: language)
  }
}
