internal import Testing

@testable import Reading

@Suite("Tokens and sentences")
struct SentenceTests {
  private static func sentences(_ text: String, _ language: String) throws -> [String] {
    let words = try #require(ReadingWords.words(for: language))
    let tokens = Tokenizer.tokens(of: text)
    return SentenceFinder(tokens: tokens, words: words).sentences(of: text).map { sentence in
      let start = tokens[sentence.tokens.lowerBound].span.lowerBound
      let end = tokens[sentence.tokens.upperBound - 1].span.upperBound
      return String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
    }
  }

  @Test("abbreviations and initials end no sentence")
  func abbreviations() throws {
    #expect(
      try Self.sentences("Mr. A. Petrosov paid $1.5 bn in cash. He left.", "en")
        == ["Mr. A. Petrosov paid $1.5 bn in cash.", "He left."])
    #expect(
      try Self.sentences("В 2023 г. А. Петросов отдал 5 млн. рублей. Он ушёл.", "ru").count == 2)
  }

  @Test("tokens keep their places, and an English genitive is a token of its own")
  func tokens() {
    let text = "Armenia’s «прэм’ер» 2,400"
    let tokens = Tokenizer.tokens(of: text)
    #expect(tokens.map(\.text) == ["Armenia", "’s", "«", "прэм’ер", "»", "2,400"])
    for token in tokens {
      #expect(String(decoding: Array(text.utf8)[token.span], as: UTF8.self) == token.text)
    }
  }

  @Test("what somebody is quoted with is marked, a quoted word is not")
  func quotations() throws {
    let text = "He said: “We met them all on Monday in the town.” It was a “good” talk."
    let words = try #require(ReadingWords.words(for: "en"))
    let tokens = Tokenizer.tokens(of: text)
    let found = SentenceFinder(tokens: tokens, words: words).sentences(of: text)
    let met = try #require(tokens.firstIndex { $0.text == "met" })
    let good = try #require(tokens.firstIndex { $0.text == "good" })
    #expect(found.contains { $0.isQuoted(met) })
    #expect(!found.contains { $0.isQuoted(good) })
  }

  @Test("hostile texts are read in bounds, and the same twice")
  func hostile() {
    let word = String(repeating: "a", count: 1 << 18)
    let quotes = String(repeating: "“", count: 5_000)
    let names = String(repeating: "Armen Petrosov met Georgi Tavadze. ", count: 200)
    for text in [word, quotes, names, "", "\u{0}\u{FFFD}"] {
      #expect(Readings.contacts(text, "en") == Readings.contacts(text, "en"))
      #expect(Readings.figures(text, "en") == Readings.figures(text, "en"))
    }
  }
}
