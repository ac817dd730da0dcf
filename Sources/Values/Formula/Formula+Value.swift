internal import Foundation

extension Formula {
  /// The most formulas inside each other that are read from a file or computed.
  package static let deepest = 32

  /// The number that the formula gives, or the elements of a list; `nil` where it is no arithmetic,
  /// where an operand is missing, or where two lists have not the same length.
  func values(of operands: [Operand: [Double]], level: Int = 0) -> [Double]? {
    guard level < Self.deepest else { return nil }
    func inner(_ formula: Formula) -> [Double]? { formula.values(of: operands, level: level + 1) }
    switch self {
    case .number(let value): return [value]
    case .operand(let name): return operands[name]
    case .arithmetic(let kind, let left, let right):
      return Self.each(inner(left), inner(right), kind.value)
    case .power(let base, let exponent): return Self.each(inner(base), inner(exponent), pow)
    case .magnitude(let formula): return inner(formula)?.map(abs)
    case .total(let formula): return inner(formula).map { [exactSum($0)] }
    case .summary(let summary):
      return operands[summary.operand].flatMap(summary.value).map { [$0] }
    case .withInterval(let formula, _): return inner(formula)
    case .asRecorded, .asStated, .count, .method, .bound: return nil
    }
  }

  /// Two numbers, two lists of one length, or a list and a number for each of its elements.
  private static func each(
    _ left: [Double]?, _ right: [Double]?, _ body: (Double, Double) -> Double
  ) -> [Double]? {
    guard let left, let right else { return nil }
    if left.count == right.count { return zip(left, right).map(body) }
    if left.count == 1 { return right.map { body(left[0], $0) } }
    if right.count == 1 { return left.map { body($0, right[0]) } }
    return nil
  }
}

extension Formula.Arithmetic {
  func value(_ left: Double, _ right: Double) -> Double {
    switch self {
    case .sum: left + right
    case .difference: left - right
    case .product: left * right
    case .quotient: left / right
    }
  }
}
