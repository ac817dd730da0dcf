internal import Testing

@testable import Typesetting

@Suite struct HyphenatorTests {
  private let hyphenator = Hyphenator(
    folder: House.hyphenation, patterns: House.patterns)

  private func parts(_ word: String, _ language: String) -> String {
    var result = Array(word).map(String.init)
    for place in hyphenator.breaks(in: word, language: language).reversed() {
      result.insert("-", at: place)
    }
    return result.joined()
  }

  @Test("English, Russian and Belarusian words break by their dictionaries")
  func languages() {
    #expect(parts("supplementary", "en") == "sup-ple-men-tary")
    #expect(parts("«договорённость»,", "ru") == "«догово-рён-ность»,")
    #expect(parts("пагадненне", "be") == "па-гад-не-нне")
  }

  @Test("at least two letters stay before a break and three go after it")
  func ends() {
    for word in ["ability", "education", "already", "into", "ideology", "Russia"] {
      for place in hyphenator.breaks(in: word, language: "en") {
        #expect(place >= 2 && word.count - place >= 3)
      }
    }
  }

  @Test("words with digits or capitals inside, and languages without a dictionary, stay whole")
  func whole() {
    #expect(parts("COMECON", "en") == "COMECON")
    #expect(parts("supple4mentary", "en") == "supple4mentary")
    #expect(parts("supplementary", "xx") == "supplementary")
  }
}
