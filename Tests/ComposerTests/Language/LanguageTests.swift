internal import Foundation
internal import Records
internal import Testing

@testable import Composer

/// Every shipped layout in every language that is not English, with both record sets.
struct LanguageTests {
  private static let languages = Definition.languages.filter { $0 != "en" }

  private static let cases: [(String, String, String)] = LayoutTests.cases.flatMap { pair in
    languages.map { (pair.0, pair.1, $0) }
  }

  @Test("every layout composes in every language, with the sections it has in English")
  func sections() throws {
    for (layout, folder, language) in Self.cases {
      let briefing = try LayoutTests.compose(layout, folder, language: language).briefing
      let english = try LayoutTests.compose(layout, folder).briefing
      #expect(briefing.identity.language == language)
      #expect(briefing.sections.map(\.heading.id) == english.sections.map(\.heading.id))
      #expect(briefing.numbers.map(\.value) == english.numbers.map(\.value))
    }
  }

  @Test("no Latin word stands there that no record, source or code list brought in")
  func latinWords() throws {
    for (layout, folder, language) in Self.cases {
      let (composition, records) = try LayoutTests.composeWithRecords(
        layout, folder, language: language)
      var text = composition.briefing.ownTexts.joined(separator: "\n")
      for known in records.freeTexts { text = text.replacing(known, with: "") }
      let words = text.matches(of: /[A-Za-z]{2,}/).map { String($0.output) }
      #expect(Set(words).subtracting(Self.codes).sorted() == [], "\(layout) \(folder) \(language)")
    }
  }

  /// Roman numerals of quarters, currencies, valuations.
  private static let codes: Set<String> = [
    "II", "III", "IV", "USD", "RUB", "BYN", "FOB", "CIF", "RUS", "BLR", "XAA", "XBB",
  ]

  @Test("what is only in Latin letters in a contact is marked as English")
  func marked() throws {
    let briefing = try LayoutTests.compose("weekly.yaml", "data/demonstration", language: "ru")
      .briefing
    let marked = briefing.allInlines.flatMap(\.foreign)
    #expect(
      marked.contains { $0.0 == "en" && $0.1 == "Ministers sign the programme for the power line" })
    #expect(
      !marked.contains {
        $0.0 == "ru" && !$0.1.contains { ("а"..."я").contains($0) } && $0.1.contains { $0.isLetter }
      })
  }

  @Test("no full stop follows the point of an abbreviation")
  func stops() throws {
    for (layout, folder, language) in Self.cases {
      let briefing = try LayoutTests.compose(layout, folder, language: language).briefing
      let doubled = briefing.outline.split(separator: "\n").filter { $0.contains("г..") }
      #expect(doubled.isEmpty, "\(doubled.prefix(3))")
    }
  }

  @Test("the formula of every printed number has words")
  func formulas() throws {
    for (layout, folder, language) in Self.cases {
      let briefing = try LayoutTests.compose(layout, folder, language: language).briefing
      let missing = briefing.numbers.map(\.formulaText)
        .filter { !$0.isEmpty && briefing.words.formula($0).isEmpty }
      #expect(Set(missing).sorted() == [])
    }
  }

  @Test("the example says in Russian what it says in English")
  func russian() throws {
    let briefing = try LayoutTests.compose(
      "weekly.yaml", "data/russia-belarus", language: "ru"
    ).briefing
    let text = briefing.outline
    for figure in [
      "около\u{A0}48,7\u{A0}млрд долл.\u{A0}США", "+6,3\u{A0}%", "\u{2212}2,3\u{A0}%",
      "20–26\u{A0}мая 2024\u{A0}г.", "I\u{A0}квартал 2024\u{A0}г.", "Владимир Путин",
    ] {
      #expect(text.contains(figure), "\(figure) is not printed")
    }
    #expect(briefing.words.pageOf(1, 12) == "с.\u{A0}1 из\u{A0}12")
  }
}

extension RecordSet {
  /// What the records say in their own words and a briefing repeats, longest first.
  fileprivate var freeTexts: [String] {
    let people = contacts.flatMap { $0.participants.map(\.name) }
    let places = contacts.flatMap { [$0.place, $0.summary].compactMap { $0 } }
    let said = statements.flatMap { [$0.speaker, $0.unit] }
    let published = sources.values.flatMap { [$0.publisher, $0.title] }
    return Set(people + places + said + published).filter { !$0.isEmpty }
      .sorted { ($1.count, $0) < ($0.count, $1) }
  }
}
