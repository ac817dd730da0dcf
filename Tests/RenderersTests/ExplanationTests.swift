internal import Document
internal import Testing

@testable internal import Renderers

@Suite("Explanations of printed numbers")
struct ExplanationTests {
  func explanation() throws -> Explanation {
    let bytes = JSONRenderer().render(try SampleBriefing.make()).bytes
    return Explanation(of: try BriefingDocument(reading: bytes))
  }

  @Test("a stated number: whose, what, how, from which records and sources")
  func stated() throws {
    #expect(
      try explanation().text("n1") == """
        +4.2% (n1) is stated by Customs office.
          what      trade.turnover.growth, 2024-Q1, percent
          formula   growth.stated: growth as stated
          value     4.2, printed with 1 decimal
          interval  4.15 to 4.25 (rounding)
          disputed  other statements give another figure
          records   statement/s-12
          sources   [1] Customs office, Внешняя торговля, 15 May 2024, grade A, \
        https://example.org/customs/2024
          place     cover

        """)
  }

  @Test("an implied number says from whose words")
  func implied() throws {
    let text = try #require(explanation().text("n3"))
    #expect(text.hasPrefix("45.8 (n3) is implied by what Customs office stated.\n"))
    #expect(text.contains("[2] News agency"))
  }

  @Test("a number is found as printed, typed with a hyphen for the minus sign")
  func printedText() throws {
    var explanation = try explanation()
    explanation.document.numbers[0].text = "\u{2212}4.2\u{A0}%"
    #expect(explanation.text("-4.2 %")?.contains("(n1)") == true)
    #expect(explanation.text("12.08")?.hasPrefix("12.08 (n2) is computed.") == true)
  }

  @Test("what is not in the briefing has no explanation")
  func unknown() throws {
    #expect(try explanation().text("n99") == nil)
  }
}
