package import Definitions
package import Periods

/// Which edition is wanted, of which records: what a command, a schedule or a matrix asks for.
package struct EditionRequest: Sendable, Hashable, Codable {
  /// Which record set of the desk.
  package enum RecordChoice: Sendable, Hashable, Codable {
    /// The desk's first.
    case first
    /// The one in a folder, whose path is seen from the working folder.
    case folder(String)
    /// The one on two countries, e.g. `BLR-RUS`.
    case pair(String)
  }

  /// The definition's file, seen from the working folder.
  package var layout: String
  /// The records it is made from.
  package var records: RecordChoice
  /// What it covers; `nil` for the desk's default, else the last complete period.
  package var period: Period?
  /// The day it is written as of; `nil` for the desk's default.
  package var asOf: Day?
  /// A theme instead of the definition's.
  package var theme: String?
  /// Values of the definition's parameters.
  package var settings: [ParameterSetting]

  /// Asks for an edition; the desk's defaults hold for what is left out.
  package init(
    layout: String, records: RecordChoice = .first, period: Period? = nil, asOf: Day? = nil,
    theme: String? = nil, settings: [ParameterSetting] = []
  ) {
    self.layout = layout
    self.records = records
    self.period = period
    self.asOf = asOf
    self.theme = theme
    self.settings = settings
  }
}
