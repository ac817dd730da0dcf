internal import Foundation
internal import Records
internal import Testing

@testable import Composer
@testable import Definitions
@testable import Document
@testable import Language

/// Every shipped layout in every language that is not English, with both record sets.
struct LanguageTests {
  private static let languages = Definition.languages.filter { $0 != "en" }

  /// One layout with one record set in one language.
  private struct Case: Sendable {
    var name: String
    var briefing: Briefing
    var english: Briefing
    var records: KnownRecords
  }

  /// Composed once for all tests.
  /// The reference briefing is written in English alone.
  private static let cases = LayoutTests.cases.filter { $0.0 != "reference.yaml" }

  private static let composed = Result<[Case], any Error> {
    try cases.flatMap { layout, folder in
      let english = try LayoutTests.compose(layout, folder).briefing
      return try languages.map { language in
        let (composition, records) = try LayoutTests.composeWithRecords(
          layout, folder, language: language)
        return Case(
          name: "\(layout) \(folder) \(language)", briefing: composition.briefing,
          english: english, records: records)
      }
    }
  }

  @Test("every layout composes in every language, with the sections and numbers of English")
  func sections() throws {
    let cases = try Self.composed.get()
    #expect(cases.count == Self.cases.count * 2)
    for item in cases {
      let (briefing, english) = (item.briefing, item.english)
      #expect(item.name.hasSuffix(briefing.identity.language))
      #expect(briefing.sections.map(\.heading.id) == english.sections.map(\.heading.id))
      #expect(briefing.numbers.map(\.value) == english.numbers.map(\.value))
    }
  }

  @Test("no Latin word stands there that no record, source or code list brought in")
  func latinWords() throws {
    for item in try Self.composed.get() {
      let words = Self.latinWords(item.briefing, item.records)
      #expect(words.subtracting(Self.codes).sorted() == [], "\(item.name)")
      // The same look at the English briefing finds its words.
      #expect(Self.latinWords(item.english, item.records).count > 60)
    }
  }

  @Test("the name of a measure has no capital behind an \"and\"")
  func capitals() throws {
    for item in try Self.composed.get() {
      let wording = try #require(Languages.shipped[item.briefing.identity.language])
      let words = wording.kinds.trade.measures.values.flatMap { name in
        [" and ", " и ", " і "].map { $0 + name }
      }
      for text in item.briefing.ownTexts {
        #expect(words.filter(text.contains) == [], "\(item.name): \(text)")
      }
    }
  }

  private static func latinWords(_ briefing: Briefing, _ records: KnownRecords) -> Set<String> {
    var text = briefing.ownTexts.joined(separator: "\n")
    for known in records.freeTexts { text = text.replacing(known, with: "") }
    return Set(text.matches(of: /[A-Za-z]{2,}/).map { String($0.output) })
  }

  /// Roman numerals of quarters, currencies, valuations.
  private static let codes: Set<String> = ["II", "III", "IV", "USD", "RUB", "FOB", "CIF", "STL"]

  @Test("a contact's free text is marked as English, the words around it are not")
  func marked() throws {
    let briefing = try LayoutTests.compose("weekly.yaml", "data/demonstration", language: "ru")
      .briefing
    let marked = briefing.allInlines.flatMap(\.foreign)
    let summary = "Ministers sign the programme for the power line"
    #expect(marked.contains { $0.0 == "en" && $0.1 == summary })
    #expect(!marked.contains { $0.0 == "en" && $0.1.contains("Альдория") })
  }

  @Test("no full stop follows the point of an abbreviation")
  func stops() throws {
    for item in try Self.composed.get() {
      let doubled = item.briefing.outline.split(separator: "\n").filter { $0.contains("г..") }
      #expect(doubled.isEmpty, "\(item.name): \(doubled.prefix(3))")
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

extension KnownRecords {
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
