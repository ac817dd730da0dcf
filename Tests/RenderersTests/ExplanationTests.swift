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

  @Test(
    "a number is found as a reader types it",
    arguments: [
      ("49,2", "49.2"), ("49.2 bn USD", "49.2"), ("49.2 billion USD", "49.2"), ("1234", "1,234"),
      ("1,234", "1,234"), ("1 234", "1\u{202F}234"), ("12.4 %", "+12.4%"), ("+12,4%", "+12.4%"),
      ("12.4", "about 12.4%"), ("-3", "\u{2212}3"), ("3", "\u{2212}3"),
      ("2 contacts", "2\u{A0}contacts"),
    ])
  func typed(query: String, text: String) throws {
    let explanation = try printed(text)
    #expect(explanation.numbers(matching: query).map(\.text) == [text])
  }

  @Test(
    "another number, sign or unit is not found",
    arguments: [
      ("49.3", "49.2"), ("492", "49.2"), ("-12.4", "+12.4%"), ("49.2 %", "49.2"),
      ("49.2 t", "49.2"),
      ("1.234", "1,234.5"), ("49 2 3 and 4", "49.2"), ("words", "49.2"),
    ])
  func notTyped(query: String, text: String) throws {
    #expect(try printed(text).numbers(matching: query).isEmpty)
  }

  /// One number, printed like this, in bn USD unless it is in percent.
  private func printed(_ text: String) throws -> Explanation {
    var explanation = try explanation()
    var number = explanation.document.numbers[0]
    number.text = text
    number.unit = text.contains("%") ? .percent : .money("USD")
    number.rounding = .decimals(
      1, of: text.contains("%") ? nil : Rounding.Scale(factor: 1_000_000_000, currency: "USD"))
    explanation.document.numbers = [number]
    return explanation
  }

  @Test("a number printed in several places has one account, with all of them")
  func places() throws {
    var explanation = try explanation()
    var again = explanation.document.numbers[0]
    (again.id, again.place) = ("n90", "trade")
    explanation.document.numbers.append(again)
    let text = try #require(explanation.text("+4.2%"))
    #expect(text.hasPrefix("+4.2% (n1, n90) is stated by Customs office.\n"))
    #expect(text.contains("place     cover, trade\n"))
    again.period = nil
    explanation.document.numbers.append(again)
    #expect(explanation.text("+4.2%")?.matches(of: /is stated/).count == 2)
  }

  @Test("rows that follow one another are named as a run, in the order of rows")
  func runs() {
    #expect(
      RecordRuns.names(of: [
        "t.csv:10", "t.csv:2", "t.csv:3", "s-1", "t.csv:11", "u.csv:4", "t.csv:3",
      ])
        == ["t.csv:2-3", "t.csv:10-11", "s-1", "u.csv:4"])
    #expect(RecordRuns.names(of: ["a:b", "statement/x"]) == ["a:b", "statement/x"])
    #expect(RecordRuns.names(of: []).isEmpty)
  }

  @Test("value and interval are told in the unit printed, without a binary remainder")
  func scaled() throws {
    var explanation = try printed("28.8")
    explanation.document.numbers[0].value = 28_845_419_430
    explanation.document.numbers[0].interval = Interval(
      lower: 28.75e9, upper: 28.85e9, kind: .rounding)
    let text = explanation.text(of: explanation.document.numbers[0])
    #expect(text.contains("  value     28.84541943, printed with 1 decimal, in bn USD\n"))
    #expect(text.contains("  interval  28.75 to 28.85 (rounding)\n"))
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
          "48.7 / (1 + (\u{2212}6.3) / 100), in bn USD",
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
