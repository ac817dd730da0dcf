internal import Testing

@testable internal import Values

@Suite("Formulas computed")
struct FormulaTests {
  static let examples: [(Calculation, Double)] = [
    (Calculation(.operand(.exports) - .operand(.imports), [.exports: 5, .imports: 7]), -2),
    (
      Calculation(
        100 * (.operand(.current) / .operand(.yearBefore) - 1), [.current: 12, .yearBefore: 10]),
      20
    ),
    (Calculation(.total(of: .exports), [.exports: 1.5, .exports: 2.5]), 4),
    (
      Calculation(
        .total(of: .current) / .total(.operand(.current) / (1 + .operand(.growth) / 100)),
        [.current: 110, .current: 60, .growth: 10, .growth: 20]), 170 / 150
    ),
    (
      Calculation(
        .power(.operand(.allGaps) / (.operand(.allGaps) + .operand(.days)), .operand(.number)),
        [.allGaps: 30, .days: 10, .number: 2]), 0.5625
    ),
    (Calculation(.power(8, 1 / 3)), 2),
    (Calculation(.magnitude(.operand(.this) - .operand(.other)), [.this: 2, .other: 5]), 3),
    (
      Calculation(
        .withInterval(30 * .operand(.contacts) / .operand(.days), .garwood),
        [.contacts: 4, .days: 60]), 2
    ),
    (Calculation(.summary(.meanOfGaps), [.gap: 1, .gap: 2, .gap: 6]), 3),
    (Calculation(.summary(.medianOfGaps), [.gap: 1, .gap: 2, .gap: 6]), 2),
    (Calculation(.summary(.longestGap), [.gap: 1, .gap: 2, .gap: 6]), 6),
  ]

  @Test("a formula is arithmetic on what it was given", arguments: examples)
  func value(calculation: Calculation, value: Double) throws {
    let computed = try #require(calculation.value)
    #expect(abs(computed - value) < 1e-9)
    #expect(Formula(calculation.formula.tree) == calculation.formula)
  }

  @Test(
    "what is no arithmetic on these values has no value",
    arguments: [
      .asStated, .asRecorded, Calculation(.count(.statements)),
      Calculation(.method(.binomialTail)), Calculation(.summary(.meanOfGaps)),
      Calculation(.operand(.exports) + .operand(.imports), [.exports: 1]),
      Calculation(.bound(.operand(.exports)), [.exports: 1]),
      Calculation(.operand(.exports) / 0, [.exports: 1]),
      Calculation(.operand(.exports), [.exports: .infinity]),
    ])
  func none(calculation: Calculation) {
    #expect(calculation.value == nil)
  }

  @Test("a list that nothing sums up is no value, nor are lists of two lengths")
  func lists() {
    #expect(Calculation(2 * .operand(.exports), [.exports: 1, .exports: 2]).value == nil)
    #expect(
      Calculation(
        .total(.operand(.exports) * .operand(.imports)),
        [.exports: 1, .exports: 2, .imports: 1, .imports: 2, .imports: 3]
      ).value == nil)
  }

  @Test("a formula inside formulas without end is none, read or computed")
  func depth() {
    func nested(_ levels: Int) -> Formula {
      (0..<levels).reduce(1) { inner, _ in .magnitude(inner) }
    }
    #expect(Calculation(nested(Formula.deepest - 1)).value == 1)
    #expect(Calculation(nested(Formula.deepest)).value == nil)
    #expect(Formula(nested(Formula.deepest - 1).tree) != nil)
    #expect(Formula(nested(Formula.deepest).tree) == nil)
  }

  @Test("a sum does not depend on the order of its parts in any digit that is printed")
  func order() {
    let parts = [1e16, 1, -1e16, 3, 1e-3]
    let sums = [parts, parts.reversed(), parts.sorted()].map { parts in
      Calculation(.total(of: .part), parts.map { Calculation.Given(.part, $0) }).value
    }
    #expect(sums.allSatisfy { abs(($0 ?? 0) - 4.001) < 1e-12 })
  }
}
