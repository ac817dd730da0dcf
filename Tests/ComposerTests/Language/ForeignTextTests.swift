internal import Periods
internal import Records
internal import Testing

@testable import Composer
@testable import Document
@testable import Language

/// Text has the language that its record or definition says, whatever its letters.
struct ForeignTextTests {
  @Test("a contact's words are marked with the record's language, and only in another one")
  func contacts() throws {
    let day = try #require(Day(iso: "2024-05-23"))
    let composer = try Sample.composer()
    for (language, place) in [("fr", "Paris"), ("ru", "Минск"), ("sr", "Beograd")] {
      let contact = Contact(
        id: "c", start: day, end: day, precision: .exact, channel: .visit, level: .leader,
        participants: [], place: place, status: .held, language: language, sources: [])
      #expect(
        composer.catalogue.language.placeWords(of: contact) == [.language(language, [.text(place)])]
      )
    }
    let own = Contact(
      id: "c", start: day, end: day, precision: .exact, channel: .visit, level: .leader,
      participants: [], place: "Минск", status: .held, language: "en", sources: [])
    #expect(composer.catalogue.language.placeWords(of: own) == [.text("Минск")])
  }

  @Test("a text of a definition that is not given in the briefing's language is marked")
  func definitions() throws {
    let briefing = try Sample.compose(
      """
      sections:
        - id: a
          title: {ru: Торговля}
          blocks:
            - text: {ru: "Первый абзац.\\n\\n- пункт"}
            - text: Plain.
      """
    ).briefing
    let section = try #require(briefing.sections.first)
    #expect(section.heading.text == [.language("ru", [.text("Торговля")])])
    #expect(briefing.allInlines.flatMap(\.foreign).map(\.1).contains("Первый абзац."))
    #expect(briefing.allInlines.flatMap(\.foreign).map(\.1).contains("пункт"))
    #expect(!briefing.allInlines.flatMap(\.foreign).map(\.1).contains("Plain."))
  }

  @Test("the decimal mark that columns are aligned on is the one that numbers are written with")
  func decimalMark() {
    for wording in Languages.shipped.wordings {
      let number = Notation(wording).number(1.5, decimals: 1)
      #expect(number == "1\(wording.words.decimalMark)5")
    }
  }

  @Test("a briefing hyphenates texts in every language there is")
  func patterns() {
    for wording in Languages.shipped.wordings {
      let patterns = Languages.shipped.wording(for: wording.language).words.patterns
      #expect(Set(patterns.keys) == Set(Languages.shipped.codes))
    }
  }
}
