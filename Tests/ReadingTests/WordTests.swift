internal import Testing

@testable import Reading

@Suite("Words of a language")
struct WordTests {
  @Test("every line of every language is understood", arguments: ["en", "ru", "be"])
  func lines(language: String) throws {
    let words = try #require(ReadingWords.words(for: language))
    #expect(words.faults == [])
  }
}
