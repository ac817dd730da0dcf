internal import Definitions
internal import Fields

/// Every name a definition may use, with its value for one record set and one edition. A value is
/// computed when it is first asked for, and once.
///
/// One composition owns one catalogue, so it is a class and not `Sendable`.
final class Catalogue {
  /// The statistics that names, tables and charts share.
  let statistics: EditionStatistics
  let language: BriefingLanguage
  /// The desk's name in the briefing's language.
  let deskName: String
  private let parameters: [Parameter]
  private var values: [String: CatalogueValue?] = [:]

  init(
    statistics: EditionStatistics, language: BriefingLanguage, deskName: String,
    parameters: [Parameter] = []
  ) {
    self.statistics = statistics
    self.language = language
    self.deskName = deskName
    self.parameters = parameters
  }

  /// The sentences on trade.
  var trade: TradeSummary { TradeSummary(statistics: statistics, language: language) }
  /// The sentences on contacts.
  var contacts: ContactSummary { ContactSummary(statistics: statistics, language: language) }
  /// The sentences on what was said.
  var claims: ClaimSummary { ClaimSummary(statistics: statistics, language: language) }

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
    parameters.first { Parameter.prefix + $0.name == name }?.value(language.notation)
  }

  /// The value of a name; `nil` where it is undefined or the name unknown.
  func value(named name: String) -> CatalogueValue? {
    if let known = values[name] { return known }
    let value = Self.entry(named: name)?.value(self) ?? parameter(named: name)
    values[name] = .some(value)
    return value
  }
}
