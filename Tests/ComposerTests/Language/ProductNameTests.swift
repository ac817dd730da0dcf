internal import Language
internal import Records
internal import Testing

@testable import Composer

struct ProductNameTests {
  private static let names = [
    "27": ["en": "Fuels", "ru": "Топливо"], "V": ["en": "Mineral goods"],
    "84": ["be": "Машыны"],
  ]

  private func name(_ code: String, _ wording: Wording = .english) -> String {
    BriefingLanguage(wording, pair: Sample.pair, products: Self.names).productName(code)
  }

  @Test("the desk's own name of a product goes before the section's")
  func own() {
    #expect(name("V") == "Mineral goods")
    #expect(name("V", .russian) == Wording.russian.productSections["V"])
    #expect(name("27", .russian) == "Топливо")
  }

  @Test("a product without a name in the language has another of the desk's, else its code")
  func other() {
    #expect(name("27", .belarusian) == "Fuels")
    #expect(name("84") == "Машыны")
    #expect(name("85") == "85")
  }

  @Test("a valuation has a word in the note, an abbreviation stays as it is")
  func valuations() throws {
    var records = try Sample.monthly()
    for index in records.trade.indices {
      records.trade[index].valuation = records.trade[index].reporter == "XAA" ? .customs : .fob
    }
    let composer = try Sample.composer(records)
    #expect(
      composer.catalogue.trade.valuationNote
        == "Nominal values. Valuation: Aldoria exports customs value; Aldoria imports customs value; "
        + "Bravonia exports FOB; Bravonia imports FOB.")
  }
}
