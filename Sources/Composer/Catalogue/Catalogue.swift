internal import Definitions
internal import Fields
internal import Language
internal import Records
internal import Values

/// Every name a definition may use, with its value for one record set and one edition. A value is
/// computed when it is first asked for, and once.
///
/// One composition owns one catalogue, so it is a class and not `Sendable`.
final class Catalogue {
  let records: KnownRecords
  let edition: Edition
  let deskName: String
  let wording: Wording
  /// The statistics that names, tables and charts share.
  let statistics: EditionStatistics
  private let parameters: [Parameter]
  private var values: [String: CatalogueValue?] = [:]

  init(
    records: KnownRecords, edition: Edition, deskName: String, wording: Wording,
    parameters: [Parameter] = [], countingUnit: CountingUnit = .visit
  ) {
    self.parameters = parameters
    self.records = records
    self.edition = edition
    self.deskName = deskName
    self.wording = wording
    statistics = EditionStatistics(records: records, edition: edition, countingUnit: countingUnit)
  }

  var pair: Pair { records.pair }
  var language: String { wording.language }

  /// Every entry, in the order of the manual.
  static let entries: [CatalogueEntry] =
    generalEntries + tradeEntries + contactsEntries + claimsEntries

  /// The entry of a name; `nil` for an unknown one.
  static func entry(named name: String) -> CatalogueEntry? {
    entriesByName[name]
  }

  private static let entriesByName = Dictionary(
    entries.map { ($0.name.text, $0) }, uniquingKeysWith: { first, _ in first })

  private func parameter(named name: String) -> CatalogueValue? {
    parameters.first { Parameter.prefix + $0.name == name }?.value(notation)
  }

  /// The value of a name; `nil` where it is undefined or the name unknown.
  func value(named name: String) -> CatalogueValue? {
    if let known = values[name] { return known }
    let value = Self.entry(named: name)?.value(self) ?? parameter(named: name)
    values[name] = .some(value)
    return value
  }
}
