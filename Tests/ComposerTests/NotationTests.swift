internal import Periods
internal import Statistics
internal import Testing

@testable import Composer
@testable import Language
@testable import Values

struct NotationTests {
  private let english = Notation(.english)

  @Test(
    "numbers have a true minus, groups from ten thousand, and halves away from zero",
    arguments: [
      (1234.5, 0, false, "1235"), (12345.0, 0, false, "12,345"), (-2.3, 1, true, "\u{2212}2.3"),
      (4.25, 1, true, "+4.3"), (-0.04, 1, true, "0.0"), (0, 0, true, "0"), (2.5, 0, false, "3"),
    ])
  func numbers(value: Double, decimals: Int, signed: Bool, expected: String) {
    #expect(english.number(value, decimals: decimals, signed: signed) == expected)
  }

  @Test("Russian has a decimal comma and a space before the percent sign")
  func russianNumbers() {
    var wording = Wording.english
    wording.locale = "ru_RU"
    wording.units.percentSpace = "\u{A0}"
    #expect(Notation(wording).percent(-4.25, decimals: 2) == "\u{2212}4,25\u{A0}%")
  }

  @Test(
    "words beside numbers take the form their language needs",
    arguments: [
      (1.0, 0, PluralCategory.one, PluralCategory.one), (2, 0, .other, .few),
      (5, 0, .other, .many), (11, 0, .other, .many), (12, 0, .other, .many),
      (21, 0, .other, .one), (22, 0, .other, .few), (111, 0, .other, .many),
      (0, 0, .other, .many), (1, 1, .other, .other), (1.5, 1, .other, .other),
    ])
  func plurals(
    value: Double, decimals: Int, english: PluralCategory, slavic: PluralCategory
  ) {
    #expect(PluralRule.english.category(of: value, decimals: decimals) == english)
    #expect(PluralRule.eastSlavic.category(of: value, decimals: decimals) == slavic)
  }

  @Test(
    "periods are written by their kind",
    arguments: [
      ("2024-W21", "week 21 of 2024", "20–26\u{A0}May 2024"),
      ("2024-Q1", "Q1\u{A0}2024", "1\u{A0}January – 31\u{A0}March 2024"),
      ("2023", "2023", "1\u{A0}January – 31\u{A0}December 2023"),
      ("2024-05", "May 2024", "1–31\u{A0}May 2024"),
      ("2024-H1", "first half of 2024", "1\u{A0}January – 30\u{A0}June 2024"),
      ("2023-01/2023-10", "January–October 2023", "1\u{A0}January – 31\u{A0}October 2023"),
      ("2020/2023", "2020–2023", "1\u{A0}January 2020 – 31\u{A0}December 2023"),
      ("2024-05-23", "23\u{A0}May 2024", "23\u{A0}May 2024"),
      ("2024-W01", "week 1 of 2024", "1–7\u{A0}January 2024"),
      ("2025-W01", "week 1 of 2025", "30\u{A0}December 2024 – 5\u{A0}January 2025"),
    ])
  func periods(iso: String, period: String, days: String) throws {
    let value = try #require(Period(iso: iso))
    #expect(english.period(value) == period)
    #expect(english.days(value) == days)
  }

  @Test("an amount has as many digits as were stated, two at most")
  func statedDigits() {
    let stated = Sample.quantity(12.08e9, step: 0.01e9)
    #expect(english.write(stated, as: .money).text == "12.08\u{A0}bn\u{A0}USD")
    let fine = Sample.quantity(38.6076e9, step: 0.0001e9)
    #expect(english.write(fine, as: .money).text == "38.61\u{A0}bn\u{A0}USD")
    let coarse = Sample.quantity(40e9, step: 1e9)
    #expect(english.write(coarse, as: .money).text == "40\u{A0}bn\u{A0}USD")
  }

  @Test(
    "an implied amount has as many digits as its interval bears",
    arguments: [
      (45.8137, 45.75, 45.88, "45.8\u{A0}bn\u{A0}USD"),
      (11.593, 11.583, 11.603, "11.59\u{A0}bn\u{A0}USD"),
      (20.13, 19.96, 20.31, "20.1\u{A0}bn\u{A0}USD"),
      (45.8, 44, 47, "46\u{A0}bn\u{A0}USD"),
    ])
  func impliedDigits(value: Double, lower: Double, upper: Double, expected: String) {
    let implied = Sample.quantity(
      value * 1e9, interval: Interval(lower: lower * 1e9, upper: upper * 1e9, kind: .rounding),
      nature: .implied)
    #expect(english.write(implied, as: .money).text == expected)
  }

  @Test(
    "a computed amount has three digits",
    arguments: [
      (4_371_000_000.0, "4.37\u{A0}bn\u{A0}USD"), (12_140_000_000, "12.1\u{A0}bn\u{A0}USD"),
      (483_200_000, "483\u{A0}mn\u{A0}USD"), (-950.0, "\u{2212}950\u{A0}USD"),
    ])
  func computedDigits(value: Double, expected: String) {
    #expect(english.write(Sample.quantity(value), as: .money).text == expected)
  }

  @Test("an undefined quantity is n/a")
  func undefined() {
    #expect(english.write(Sample.quantity(nil), as: .money).text == "n/a")
  }

  @Test("counts have their noun, in words up to ten")
  func counts() throws {
    let noun = try #require(Wording.english.nouns["contact"])
    #expect(english.count(1, noun) == "1\u{A0}contact")
    #expect(english.count(3, noun) == "3\u{A0}contacts")
    #expect(english.words(3) == "three")
    #expect(english.words(11) == "11")
  }
}
