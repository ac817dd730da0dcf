internal import Document
internal import Testing

@testable internal import Renderers

@Suite("Formulas computed again")
struct FormulaTests {
  func operands(_ pairs: [(String, Double)]) -> [PrintedNumber.Operand] {
    pairs.map { PrintedNumber.Operand(name: $0.0, value: $0.1) }
  }

  /// A formula, what it is given, and its value.
  struct Example: Sendable {
    var formula: String
    var given: [(String, Double)]
    var value: Double

    init(_ formula: String, _ given: [(String, Double)], _ value: Double) {
      self.formula = formula
      self.given = given
      self.value = value
    }
  }

  static let examples: [Example] = [
    Example("exports − imports", [("exports", 5), ("imports", 7)], -2),
    Example("100 × (now / year before − 1)", [("now", 12), ("year before", 10)], 20),
    Example("level / (1 + growth / 100)", [("level", 110), ("growth", 10)], 100),
    Example(
      "year + months − months of that year",
      [("year", 9), ("months", 4), ("months of that year", 3)], 10),
    Example("Σ exports", [("exports", 1.5), ("exports", 2.5)], 4),
    Example(
      "Σ now / Σ (now / (1 + growth / 100))",
      [("now", 110), ("now", 60), ("growth", 10), ("growth", 20)], 170 / 150),
    Example("(T / (T + days))ⁿ", [("T", 30), ("days", 10), ("n", 2)], 0.5625),
    Example("|this − the other|", [("this", 2), ("the other", 5)], 3),
    Example("30 × contacts / days, Garwood interval", [("contacts", 4), ("days", 60)], 2),
  ]

  @Test("a formula of any depth, or with a power of any height, is none")
  func bounds() {
    func nested(_ levels: Int) -> String {
      String(repeating: "(", count: levels) + "a" + String(repeating: ")", count: levels)
    }
    let a = operands([("a", 2), ("n", 1e15)])
    #expect(Formula.value(of: nested(Formula.deepest - 1), with: a) == 2)
    #expect(Formula.value(of: nested(Formula.deepest), with: a) == nil)
    #expect(Formula.value(of: nested(200_000), with: a) == nil)
    #expect(Formula.value(of: String(repeating: "Σ ", count: 200_000) + "a", with: a) == nil)
    #expect(Formula.value(of: "(a)ⁿ", with: a) == nil)
  }

  @Test("a formula is arithmetic on the names it was given", arguments: examples)
  func value(example: Example) throws {
    let value = try #require(
      Formula.value(of: example.formula, with: operands(example.given)))
    #expect(abs(value - example.value) < 1e-9)
  }

  @Test(
    "what is no plain arithmetic on these names has no value",
    arguments: ["as stated", "median of the gaps", "exports +", "(exports", "exports imports", ""])
  func none(formula: String) {
    #expect(Formula.value(of: formula, with: operands([("exports", 1)])) == nil)
  }

  @Test("a list that nothing sums up is no value")
  func list() {
    let given = operands([("exports", 1), ("exports", 2)])
    #expect(Formula.value(of: "2 × exports", with: given) == nil)
  }
}
