internal import Document
internal import Testing
internal import Values

@testable internal import Renderers

@Suite("A printed number held against its value")
struct NumberCheckTests {
  func number(
    _ text: String, _ value: Double?, _ rounding: String, lower: Double? = nil,
    upper: Double? = nil
  ) -> PrintedNumber {
    PrintedNumber(
      id: "n1", text: text, value: value,
      interval: lower == nil && upper == nil
        ? nil : Interval(lower: lower, upper: upper, kind: .rounding),
      unit: .money("USD"), name: "a", statistic: "a", calculation: .asStated,
      formulaText: "as stated", nature: .stated, isDisputed: false,
      rounding: Rounding(name: rounding) ?? .noValue,
      evidence: Evidence(records: []),
      sources: [],
      place: "p")
  }

  @Test(
    "digits are those of the value in every language's marks",
    arguments: [
      ("12.08 bn USD", 12.08e9, "2 decimals, in 1000000000 USD"),
      ("12,08 млрд USD", 12.08e9, "2 decimals, in 1000000000 USD"),
      ("−2.3%", -2.34, "1 decimal"), ("+4.2%", 4.15, "1 decimal"),
      ("12\u{A0}345", 12_345.4, "0 decimals"), ("1.2 per 30 days", 1.21, "1 decimal"),
      ("two contacts", 2, "in words"), ("0.0%", -0.04, "1 decimal"),
    ])
  func printed(text: String, value: Double, rounding: String) {
    #expect(NumberCheck(number(text, value, rounding)).problems == [])
  }

  @Test(
    "another digit, sign or scale is a problem",
    arguments: [
      ("12.09 bn USD", 12.08e9, "2 decimals, in 1000000000 USD"), ("2.3%", -2.34, "1 decimal"),
      ("12.08 mn USD", 12.08e9, "2 decimals, in 1000000 USD"), ("n/a", 3, "1 decimal"),
      ("3 contacts", 3, "in words"),
    ])
  func misprinted(text: String, value: Double, rounding: String) {
    #expect(NumberCheck(number(text, value, rounding)).problems.count == 1)
  }

  @Test("an undefined number has no digits")
  func undefined() {
    #expect(NumberCheck(number("n/a", nil, "")).problems == [])
    #expect(NumberCheck(number("3", nil, "")).problems.count == 1)
  }

  @Test("a value lies inside its interval")
  func interval() {
    #expect(NumberCheck(number("3", 3, "0 decimals", lower: 2, upper: 4)).problems == [])
    #expect(
      NumberCheck(number("5", 5, "0 decimals", lower: 2, upper: 4)).problems
        == ["lies outside its interval"])
  }
}
