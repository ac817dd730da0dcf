internal import Periods
internal import Records

@testable import Reading

/// Texts of our own about two countries of the world, read for a pair with a few people.
enum Readings {
  /// Armenia and Georgia, with people who do not exist.
  static let pair = Pair(
    first: Country(
      code: "ARM", names: ["en": "Armenia", "ru": "Армения", "be": "Арменія"]),
    second: Country(code: "GEO", names: ["en": "Georgia", "ru": "Грузия", "be": "Грузія"]),
    offices: [
      Office(id: "president", level: .leader, names: ["en": "President"]),
      Office(id: "prime-minister", level: .primeMinister, names: ["en": "Prime Minister"]),
    ],
    people: [
      Person(
        names: ["en": "Armen Petrosov", "ru": "Армен Петросов", "be": "Армен Петросаў"],
        country: "ARM", office: "president"),
      Person(
        names: ["en": "Georgi Tavadze", "ru": "Георгий Тавадзе", "be": "Георгій Тавадзэ"],
        country: "GEO", office: "president"),
      Person(
        names: ["en": "Alexei Maisky", "ru": "Алексей Майский", "be": "Аляксей Майскі"],
        country: "ARM", office: "prime-minister"),
    ])

  static func contacts(
    _ text: String, _ language: String, published: String? = "2024-05-24"
  ) -> [ContactCandidate] {
    ContactReader.contacts(
      in: NewsText(text, language: language, published: published.flatMap { Period(iso: $0) }),
      pair: pair)
  }

  static func figures(
    _ text: String, _ language: String, published: String? = "2024-05-24"
  ) -> [FigureCandidate] {
    FigureReader.figures(
      in: NewsText(text, language: language, published: published.flatMap { Period(iso: $0) }),
      pair: pair)
  }
}
