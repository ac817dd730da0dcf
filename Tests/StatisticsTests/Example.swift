internal import Foundation
internal import Periods
internal import Records
internal import Values

/// Small record sets for tests, written as literals. The trade figures are those that officials of
/// Belarus and Russia gave; their sources stand in shared/data/figures.csv.
enum Example {
  static let pair = Pair(
    first: Country(code: "BLR", names: ["en": "Belarus"]),
    second: Country(code: "RUS", names: ["en": "Russia"]),
    preferences: ["turnover": ["BELTA", "Belstat", "BLR"]])

  static func day(_ text: String) -> Day { Day(iso: text) ?? Day(ordinal: 0) }

  static func period(_ text: String) -> Period {
    Period(iso: text) ?? Period(day: day("1970-01-01"))
  }

  /// A number with the step of its last printed digit.
  static func number(_ text: String?) -> StatedNumber? {
    guard let text, let value = Double(text) else { return nil }
    let digits = text.split(separator: ".").dropFirst().first?.count ?? 0
    return StatedNumber(value: value, step: pow(10, -Double(digits)), text: text)
  }

  /// A statement; an amount is a number with its unit, in `USD bn` where it has none.
  static func statement(
    _ id: String, _ measure: String = "turnover", by reporter: String, _ amount: String?,
    converted: String? = nil, _ period: String?, growth: String? = nil, base: String? = nil,
    speaker: String, said: String? = nil, _ qualifier: Qualifier = .exact,
    source: String? = nil
  ) -> Statement {
    let (value, unit) = split(amount)
    let (convertedValue, convertedUnit) = split(converted)
    return Statement(
      id: id, measure: measure, reporter: reporter, partner: reporter == "BLR" ? "RUS" : "BLR",
      value: number(value), unit: unit, converted: number(convertedValue),
      convertedUnit: converted.map { _ in convertedUnit }, period: period.map(self.period),
      growth: number(growth), base: base.map(self.period), speaker: speaker,
      said: said.map(day), qualifier: qualifier, sources: [source ?? id],
      seen: day("2024-05-28"))
  }

  private static func split(_ amount: String?) -> (value: String?, unit: String) {
    let words = amount?.split(separator: " ", maxSplits: 1).map(String.init) ?? []
    return (words.first, words.count > 1 ? words[1] : amount == nil ? "" : "USD bn")
  }

  /// What was said about 2021 to the first quarter of 2024.
  static let statements: [Statement] = [
    statement(
      "belta-2023", by: "BLR", "48.7", "2023", growth: "6.3", speaker: "BELTA", .about, source: "sb"
    ),
    statement(
      "belta-2024q1", by: "BLR", "12.08", "2024-Q1", growth: "4.2", speaker: "BELTA", source: "sb"),
    statement(
      "belta-share", "trade-share", by: "BLR", "60 percent", "2024-Q1", speaker: "BELTA",
      source: "sb"),
    statement(
      "kremlin-2023", by: "RUS", "46.5", "2023", growth: "5.4", speaker: "Kremlin", .over,
      source: "tass"),
    statement(
      "kremlin-2023-x", "exports", by: "RUS", "22.6", "2023", growth: "2.3", speaker: "Kremlin",
      source: "tass"),
    statement(
      "kremlin-2023-m", "imports", by: "RUS", "23.9", "2023", growth: "8.1", speaker: "Kremlin",
      source: "tass"),
    statement(
      "kremlin-2024q1", by: "RUS", "10.4", "2024-Q1", growth: "-2.3", speaker: "Kremlin", .about,
      source: "tass"),
    statement(
      "kremlin-2024q1-x", "exports", by: "RUS", "6.7", "2024-Q1", growth: "-2.1",
      speaker: "Kremlin", source: "tass"),
    statement(
      "kremlin-2024q1-m", "imports", by: "RUS", "5.7", "2024-Q1", growth: "-2.5",
      speaker: "Kremlin", source: "tass"),
    statement(
      "kremlin-2024q1-b", "balance", by: "RUS", "1.0", "2024-Q1", speaker: "Kremlin", source: "tass"
    ),
    statement("rogozhnik-2023", by: "BLR", "49", "2023", speaker: "Rogozhnik", .under),
    statement(
      "mishustin-2023", by: "RUS", "4.2 RUB tn", converted: "45.2 USD bn", "2023",
      speaker: "Mishustin", said: "2024-04-16"),
    statement(
      "reshetnikov-2023", by: "RUS", "3.9 RUB tn", "2023", growth: "5", speaker: "Reshetnikov"),
    statement(
      "golovchenko-2023q1", by: "BLR", nil, "2023-Q1", growth: "22", speaker: "Golovchenko",
      said: "2023-05-12"),
    statement("gryzlov-2022", by: "RUS", "45.8", "2022", growth: "14.3", speaker: "Gryzlov"),
    statement(
      "government-2022", by: "RUS", "43.4", "2022", growth: "13", speaker: "Government",
      said: "2023-03-27"),
    statement(
      "belstat-2021", by: "BLR", "40", "2021", growth: "34.9", speaker: "Belstat",
      said: "2022-09-30"),
    statement(
      "lukashenko-since-2021", by: "BLR", nil, "2022", growth: "30", base: "2021",
      speaker: "Lukashenko", .about),
    statement(
      "golovchenko-2022-hope", by: "BLR", "45", "2022", speaker: "Golovchenko", said: "2022-09-30"),
  ]

  static let records = RecordSet(name: "example", pair: pair, statements: statements)
  static let asOf = day("2024-05-28")

  static func records(_ statements: [Statement]) -> RecordSet {
    RecordSet(name: "example", pair: pair, statements: statements)
  }
}
