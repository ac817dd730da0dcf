internal import Testing

@testable import Composer
@testable import Language
@testable import Records

struct CountryNameTests {
  @Test("every country of ISO 3166-1 has a name in every language, and no invented code has one")
  func all() {
    for wording in Languages.shipped.wordings {
      let names = CountryCode.assigned.compactMap(wording.countryName)
      #expect(names.count == CountryCode.assigned.count)
      #expect(Set(names).count == names.count, "\(wording.language)")
      #expect(names.allSatisfy { $0.count > 2 && $0 != $0.uppercased() || $0.count <= 4 })
      #expect(wording.countryName("XAA") == nil)
      #expect(Set(wording.countries.keys).isSubset(of: CountryCode.assigned))
    }
  }

  @Test("names are the common ones; a sentence takes the table's form, else the nominative")
  func forms() {
    let names = Languages.shipped.wordings.map { $0.countryName("USA") }
    #expect(names == ["United States", "США", "ЗША"])
    #expect(Wording.english.countryInSentence("USA") == "the United States")
    #expect(Wording.english.countryInSentence("KAZ") == "Kazakhstan")
    #expect(Wording.russian.countryInSentence("UZB") == "Узбекистан")
  }

  @Test("a name that the pair gives wins, a missing one is the common one")
  func pair() throws {
    var records = Sample.records()
    records.pair.first = Country(code: "USA")
    records.pair.second = Country(code: "CIV", names: ["en": "Ivory Coast"])
    let language = try Sample.composer(records).catalogue.language
    #expect(language.pairTitle == "United States–Ivory Coast")
    #expect(language.countryInSentence("USA") == "the United States")
    #expect(language.countryInSentence("CIV") == "Ivory Coast")
    #expect(language.countryName("XBB") == "XBB")
  }
}
