internal import Foundation
internal import Statistics
internal import Testing
internal import Values

@testable import Composer
@testable import Document
@testable import Language

@Suite("Formulas in words and signs")
struct FormulaWordsTests {
  @Test(
    "a formula has as few brackets as it can have",
    arguments: [
      (.growth, "100 × (current / year before − 1)"),
      (.contribution, "100 × (part − part a year before) / whole a year before"),
      (.growthOfParts, "100 × (Σ current / Σ (current / (1 + growth / 100)) − 1)"),
      (.relativeRevision, "100 × Σ |last − first| / Σ |last|"),
      (.silenceProbability, "(T / (T + days since last))ⁿ"),
      (.ratePer30Days, "30 × contacts / days, Garwood interval"),
      (.normalisedBalance, "(exports − imports) / (exports + imports)"),
      (.lastTwelveMonths, "year + first months − first months of that year"),
      (.complementarity, "100 − 100 × Σ |m − x| / 2"), (.sumOfPart, "Σ of the part"),
      (
        .mirrorDiscrepancy(factor: 1.06),
        "100 × (import / 1.06 − export) / ((import / 1.06 + export) / 2)"
      ),
      (.magnitude(.differenceOfSides), "|this side − the other|"),
      (.bound(.change), "current − year before"), (2 - (3 - .operand(.level)), "2 − (3 − level)"),
      (.power(2, 1 / .operand(.year)), "2^(1 / year)"), (3 + .number(-0.5), "3 + (\u{2212}0.5)"),
    ] as [(Formula, String)])
  func english(formula: Formula, text: String) {
    #expect(Wording.english.formula(formula) == text)
  }

  @Test("other languages have their own forms and their own decimal mark")
  func others() {
    #expect(
      Wording.russian.formula(.growthOfParts)
        == "100 × (Σ текущих / Σ (текущий / (1 + прирост / 100)) − 1)")
    #expect(Wording.russian.formula(.differenceOfSides) == "эта сторона − другая")
    #expect(
      Wording.belarusian.formula(.mirrorDiscrepancy(factor: 1.06)).hasPrefix("100 × (імпарт / 1,06")
    )
  }

  /// Every word a formula can hold.
  static let all: [Formula] =
    Formula.Operand.allCases.flatMap { [.operand($0), .total(of: $0)] }
    + Formula.Summary.allCases.map { .summary($0) } + Formula.Counted.allCases.map { .count($0) }
    + Formula.Method.allCases.map { .method($0) }
    + Formula.IntervalMethod.allCases.map { .withInterval(1, $0) } + [.asRecorded, .asStated]

  @Test("every part of a formula has words of the language")
  func complete() {
    let symbols: Set<String> = ["T", "n", "m", "x", "Σ T", "Σ n", "Σ m", "Σ x"]
    for (words, letters) in [
      (Wording.english, /[A-Za-z]/), (.russian, /[а-яё]/), (.belarusian, /[а-яіўё]/),
    ] {
      let texts = Self.all.map(words.formula).filter { !symbols.contains($0) }
      #expect(texts.count == Self.all.count - symbols.count)
      #expect(texts.filter { !$0.contains(letters) } == [])
    }
  }
}
