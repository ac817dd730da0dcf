public import Periods

/// What makes an edition the same edition: its messages go to each recipient once.
public struct EditionKey: Sendable, Hashable, CustomStringConvertible {
  /// The report definition's name, e.g. `weekly`.
  public var definition: String
  /// The record set's name, e.g. `russia-belarus`.
  public var recordSet: String
  /// What it covers.
  public var period: Period
  /// The language code it is written in.
  public var language: String

  /// Makes a key.
  public init(definition: String, recordSet: String, period: Period, language: String) {
    self.definition = definition
    self.recordSet = recordSet
    self.period = period
    self.language = language
  }

  /// The key as people name it: `russia-belarus/weekly/2024-W21/en`, as the output folder is.
  public var description: String { "\(recordSet)/\(definition)/\(period)/\(language)" }

  /// A key as people name it; `nil` for anything else.
  public init?(_ text: String) {
    // A range of days has a slash of its own, so the period is what lies between.
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4, parts.allSatisfy({ !$0.isEmpty }), let language = parts.last,
      let period = Period(iso: parts[2..<parts.count - 1].joined(separator: "/"))
    else { return nil }
    self.init(definition: parts[1], recordSet: parts[0], period: period, language: language)
  }
}
