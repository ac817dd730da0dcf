internal import Document
internal import Language
internal import Testing
internal import Values

@testable internal import Renderers

@Suite("Explanations of printed numbers")
struct ExplanationTests {
  func explanation() throws -> Explanation {
    let bytes = JSONRenderer().render(try SampleBriefing.make()).bytes
    return Explanation(
      of: try BriefingDocument(reading: bytes), formula: Wording.english.formula)
  }

  @Test("a stated number: whose, what, how, from which records and sources")
  func stated() throws {
    #expect(
      try explanation().text("n1") == """
        +4.2% (n1) is stated by Customs office.
          what      trade.turnover.growth, 2024-Q1, percent
          formula   growth.stated: as stated
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

  /// The lines of a number with this calculation that tell the formula and what it was given.
  func account(
    of calculation: Calculation, unit: Quantity.Unit, rounding: Rounding = .decimals(1)
  ) throws -> [Substring] {
    var explanation = try explanation()
    explanation.document.numbers[0].calculation = calculation
    explanation.document.numbers[0].unit = unit
    explanation.document.numbers[0].rounding = rounding
    let text = explanation.text(of: explanation.document.numbers[0])
    return text.split(separator: "\n").filter {
      $0.hasPrefix("  formula") || $0.hasPrefix("  with")
    }.map { $0.dropFirst(12) }
  }

  @Test("a formula is told with its values in it, amounts as they are printed")
  func values() throws {
    let base = Formula.operand(.level) / (1 + .operand(.growth) / 100)
    #expect(
      try account(
        of: Calculation(base, [.level: 48.7e9, .growth: -6.3]), unit: .money("USD"),
        rounding: .decimals(1, of: Rounding.Scale(factor: 1_000_000_000, currency: "USD")))
        == [
          "growth.stated: level / (1 + growth / 100)",
          "48.7 / (1 + (\u{2212}6.3) / 100), in 1000000000 USD",
        ])
    #expect(
      try account(
        of: Calculation(
          .total(.magnitude(.operand(.last) - .operand(.first))) / .operand(.number),
          [.first: 4, .last: 5.5, .first: 3, .last: 1, .number: 2]), unit: .ratio)
        == ["growth.stated: Σ |last − first| / n", "(|5.5 − 4| + |1 − 3|) / 2"])
  }

  @Test("a long list is told by its beginning, a mean with its count")
  func lists() throws {
    let gaps = (1...15).map { Calculation.Given(.gap, Double($0)) }
    #expect(
      try account(of: Calculation(.summary(.meanOfGaps), gaps), unit: .days)
        == [
          "growth.stated: mean of the gaps", "gap 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 3 more",
        ])
    #expect(
      try account(of: Calculation(.summary(.meanOfGaps), [.gap: 1, .gap: 4]), unit: .days)
        == ["growth.stated: mean of the gaps", "(1 + 4) / 2"])
    #expect(
      try account(of: Calculation(.summary(.medianOfGaps), [.gap: 1, .gap: 4]), unit: .days)
        == ["growth.stated: median of the gaps", "gap 1, 4"])
  }
}
