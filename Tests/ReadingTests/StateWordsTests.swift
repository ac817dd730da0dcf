internal import Foundation
internal import Records
internal import Testing

@testable import Reading

@Suite("States of the world")
struct StateWordsTests {
  @Test(
    "each language has the same states, each once, and all their codes are assigned",
    arguments: ["en", "ru", "be"])
  func complete(language: String) throws {
    let states = try #require(StateWords.states(for: language))
    #expect(Set(states.codes).count == states.codes.count)
    #expect(states.codes.count >= 195)
    #expect(states.codes.filter { !CountryCode.isCountry($0) } == [])
    let english = try #require(StateWords.states(for: "en"))
    #expect(Set(states.codes) == Set(english.codes))
  }

  @Test("the common name of a country is found in its own language", arguments: ["en", "ru", "be"])
  func names(language: String) throws {
    let states = try #require(StateWords.states(for: language))
    let locale = Locale(identifier: language)
    var missed: [String] = []
    for code in states.codes {
      guard let alpha2 = CountryCode.alpha2(code),
        let name = locale.localizedString(forRegionCode: alpha2)
      else { continue }
      let tokens = Tokenizer.tokens(of: name)
      let found = tokens.indices.contains { states.match(tokens, at: $0)?.code == code }
      if !found { missed.append("\(code) \(name)") }
    }
    // Where Unicode writes a name otherwise than the press does.
    #expect(missed.count <= 6, "\(missed)")
  }

  @Test("an adjective is no other country's name")
  func adjectives() {
    let finder = CountryFinder(language: "be", pair: Readings.pair)
    let tokens = Tokenizer.tokens(of: "з расійскім калегам і аўстрыйскім міністрам")
    #expect(finder.mentions(in: tokens).map(\.code) == ["RUS", "AUT"])
  }
}
