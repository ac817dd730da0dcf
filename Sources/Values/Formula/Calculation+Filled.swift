extension Calculation {
  /// The most values that are written out; longer lists are told, not shown.
  public static let mostWrittenOut = 12

  /// The formula with the values in the places of the operands, lists written out as sums.
  ///
  /// - Parameter scale: what amounts are divided by, so that they read like the number printed.
  /// - Returns: `nil` where the formula is no arithmetic, lacks a value, or has too many.
  public func filled(amountsIn scale: Double = 1) -> Formula? {
    guard value != nil, given.count <= Self.mostWrittenOut else { return nil }
    var values: [Formula.Operand: [Double]] = [:]
    for one in given {
      values[one.operand, default: []].append(one.operand.isAmount ? one.value / scale : one.value)
    }
    return formula.filled(values, element: 0)
  }
}

extension Formula {
  /// The formula with one element of each list.
  fileprivate func filled(_ values: [Operand: [Double]], element: Int) -> Formula? {
    func inner(_ formula: Formula) -> Formula? { formula.filled(values, element: element) }
    func pair(_ left: Formula, _ right: Formula, _ make: (Formula, Formula) -> Formula) -> Formula?
    {
      inner(left).flatMap { left in inner(right).map { make(left, $0) } }
    }
    switch self {
    case .number: return self
    case .operand(let name):
      guard let list = values[name] else { return nil }
      return list.count == 1 ? .number(list[0]) : list.dropFirst(element).first.map { .number($0) }
    case .arithmetic(let kind, let left, let right):
      return pair(left, right) { .arithmetic(kind, $0, $1) }
    case .power(let base, let exponent): return pair(base, exponent) { .power($0, $1) }
    case .magnitude(let formula): return inner(formula).map { .magnitude($0) }
    case .total(let formula):
      let count = formula.operands.compactMap { values[$0]?.count }.max() ?? 0
      return Self.sum((0..<count).map { formula.filled(values, element: $0) })
    case .summary(let summary):
      guard summary.kind == .mean, let list = values[summary.operand] else { return nil }
      return Self.sum(list.map { .number($0) }).map { $0 / .number(Double(list.count)) }
    case .withInterval(let formula, _): return inner(formula)
    case .asRecorded, .asStated, .count, .method, .bound: return nil
    }
  }

  private static func sum(_ terms: [Formula?]) -> Formula? {
    let known = terms.compactMap { $0 }
    guard let first = known.first, known.count == terms.count else { return nil }
    return known.dropFirst().reduce(first, +)
  }

  /// The operands that stand in the formula.
  private var operands: Set<Operand> {
    switch self {
    case .operand(let name): [name]
    case .summary(let summary): [summary.operand]
    case .arithmetic(_, let left, let right), .power(let left, let right):
      left.operands.union(right.operands)
    case .magnitude(let formula), .total(let formula), .withInterval(let formula, _),
      .bound(let formula):
      formula.operands
    case .number, .asRecorded, .asStated, .count, .method: []
    }
  }
}
