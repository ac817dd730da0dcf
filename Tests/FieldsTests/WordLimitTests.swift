internal import Diagnostics
internal import Testing

@testable import Fields

struct WordLimitTests {
  @Test("the first word that is too long is found with its place")
  func first() {
    let word = String(repeating: "x", count: WordLimit.longest + 1)
    let found = WordLimit.firstTooLong(in: "ab \(word) c")
    #expect(found?.offset == 3)
    #expect(found?.length == word.count)
    #expect(WordLimit.firstTooLong(in: "ab \(word.dropLast()) c") == nil)
  }

  @Test("semicolons end words, and Chinese is broken anywhere")
  func ends() {
    #expect(WordLimit.firstTooLong(in: String(repeating: "name;", count: 1_000)) == nil)
    #expect(WordLimit.firstTooLong(in: String(repeating: "漢", count: 9_000)) == nil)
  }

  @Test("such a word is refused where it stands in a value")
  func value() throws {
    let word = String(repeating: "x", count: 300_000)
    let report = try report(.text, "a \(word)")
    #expect(
      report.hasPrefix(
        "x.yaml:1:8: error[long-word]: `key`: `xxxxxxxxxxxxxxxxxxxx…` is a word of 300000 "
          + "characters, and one has at most 2000\n"))
    #expect(report.count < 500)
  }
}
