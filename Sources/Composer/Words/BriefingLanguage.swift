internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// The language a briefing is written in: its words, its notation, and what the pair's countries,
/// people and measures are called in it.
///
/// A class, since every block, figure and printer holds it: a value would copy some hundred words
/// each time.
final class BriefingLanguage: Sendable {
  let wording: Wording
  /// How numbers, days and periods are written.
  let notation: Notation
  private let pair: Pair
  /// Names that the desk gives to products: by code, then by language.
  private let products: [String: [String: String]]
  /// Who published a source: by its id.
  private let publishers: [String: String]

  init(
    _ wording: Wording, pair: Pair, products: [String: [String: String]] = [:],
    publishers: [String: String] = [:]
  ) {
    self.products = products
    self.publishers = publishers
    self.wording = wording
    self.notation = Notation(wording)
    self.pair = pair
  }

  /// What is called how: what sentences are given beside their assertions.
  var names: Names {
    Names(
      notation: notation, person: personName, country: countryInSentence, measure: measureName,
      product: productName,
      publisher: { self.personName(self.publishers[$0] ?? $0) }, contact: describe)
  }

  /// The language's code, BCP 47.
  var code: String { wording.language }

  // MARK: Countries and people

  /// A country's name: the pair's own, else the common one, else what the pair calls it in its own
  /// language, else the code.
  func countryName(_ code: String) -> String {
    let names = pair.country(code)?.names ?? [:]
    return names[self.code] ?? wording.countryName(code) ?? pair.text(names, in: self.code) ?? code
  }

  /// A country's name as it stands inside a sentence; a name that only the pair has has one form.
  func countryInSentence(_ code: String) -> String {
    let own = pair.country(code)?.names[self.code]
    if let own, own != wording.countryName(code) { return own }
    return wording.countryInSentence(code) ?? countryName(code)
  }

  /// The pair's title, e.g. "Belarus–Russia".
  var pairTitle: String {
    pair.titles[code] ?? pair.countries.map { countryName($0.code) }.joined(separator: "–")
  }

  /// Somebody's name where the pair knows it in this language, else as the record has it.
  func personName(_ name: String) -> String {
    let person = pair.people.first {
      pair.canonicalName(of: $0) == name || $0.aliases.contains(name)
    }
    return person?.names[code] ?? name
  }

  /// Whose figure it is: the speaker, else the reporting country's name.
  func owner(of provenance: Provenance) -> String {
    provenance.speaker.map(personName) ?? provenance.reporter.map(countryInSentence) ?? ""
  }

  /// Whose figure it is: the speaker, else the reporting country's name.
  func owner(of rival: Rival) -> String {
    rival.speaker.map(personName) ?? countryInSentence(rival.reporter)
  }

  /// One of the pair's texts, in this language or another the pair has it in.
  func text(_ texts: [String: String]) -> String? { pair.text(texts, in: code) }

  // MARK: Measures, periods and amounts

  /// A measure's name with a capital.
  func name(of measure: TradeMeasure) -> String {
    wording.kinds.trade.measures[measure] ?? measure.rawValue
  }

  /// The name of any measure of statements, as it stands in a sentence.
  func measureName(_ code: String) -> String {
    if let names = pair.measures[code] { return text(names) ?? code }
    return wording.records.measures[code] ?? code
  }

  /// A product's name: the desk's own, else the short name of a section of the Harmonized System,
  /// else the desk's name in another language, else the code.
  func productName(_ code: String) -> String {
    if code == ProductCode.rest { return wording.kinds.trade.rest }
    let names = products[code] ?? [:]
    return names[self.code] ?? wording.productSections[code] ?? pair.text(names, in: self.code)
      ?? code
  }

  /// A period by its name, or that none was said.
  func periodName(_ period: Period?) -> String {
    period.map(notation.period) ?? wording.kinds.trade.notGiven
  }

  /// The periods from the first to the last.
  func span(_ periods: [Period]) -> String {
    guard let first = periods.first, let last = periods.last else { return "" }
    // Sums of twelve months are named by the month they end with.
    guard first.kind == .range || last.kind == .range else {
      return notation.span(from: first, to: last)
    }
    return notation.months(from: first.end, to: last.end)
  }

  /// The scale that fits the largest of some amounts in the pair's currency.
  func moneyUnit(_ amounts: [Quantity]) -> MoneyUnit {
    let largest = amounts.compactMap(\.value).map(abs).max() ?? 0
    let scale = MoneyScale.fitting(largest)
    return MoneyUnit(
      style: NumberStyle(.money(scale)), text: notation.unit(scale, currency: pair.currency),
      largest: largest / scale.rawValue)
  }
}
