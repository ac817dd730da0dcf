internal import Values

extension FormulaWords {
  /// The formula in signs and in the words of the language, with as few brackets as it can have.
  func text(of formula: Formula) -> String { written(formula).text }

  /// How closely the parts of a text hold together: a part stands in brackets in what holds closer.
  private enum Strength: Int, Comparable {
    case remark, negative, sum, product, sign, word

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  private func written(_ formula: Formula) -> (text: String, strength: Strength) {
    switch formula {
    case .asRecorded: (asRecorded, .word)
    case .asStated: (asStated, .word)
    case .number(let value): (number(value), value < 0 ? .negative : .word)
    case .operand(let name): (operand(name), .word)
    case .arithmetic(let kind, let left, let right): arithmetic(kind, left, right)
    case .power(let base, let exponent):
      (part(base, atLeast: .word) + self.exponent(exponent), .sign)
    case .magnitude(let inner): ("|\(text(of: inner))|", .word)
    case .total(.operand(let name)): ("Σ \(summed(name))", .sign)
    case .total(let inner): ("Σ \(part(inner, atLeast: .word))", .sign)
    case .summary(let kind): (summary(kind), .word)
    case .count(let counted): (count(counted), .word)
    case .method(let method): (self.method(method), .word)
    case .withInterval(let inner, let kind): ("\(text(of: inner)), \(interval(kind))", .remark)
    // The formula gives the value between the bounds.
    case .bound(let inner): written(inner)
    }
  }

  private func arithmetic(
    _ kind: Formula.Arithmetic, _ left: Formula, _ right: Formula
  ) -> (text: String, strength: Strength) {
    let (sign, own, atLeft, atRight): (String, Strength, Strength, Strength) =
      switch kind {
      case .sum: ("+", .sum, .negative, .sum)
      case .difference: ("\u{2212}", .sum, .negative, .product)
      case .product: ("×", .product, .product, .sign)
      case .quotient: ("/", .product, .product, .sign)
      }
    return ("\(part(left, atLeast: atLeft)) \(sign) \(part(right, atLeast: atRight))", own)
  }

  private func part(_ formula: Formula, atLeast strength: Strength) -> String {
    let part = written(formula)
    return part.strength >= strength ? part.text : "(\(part.text))"
  }

  private func exponent(_ formula: Formula) -> String {
    formula == .operand(.number) ? "ⁿ" : "^" + part(formula, atLeast: .word)
  }

  private func number(_ value: Double) -> String {
    let size = abs(value)
    let digits =
      Int(exactly: size).map(String.init)
      ?? "\(size)".split(separator: ".").joined(separator: decimalMark)
    return (value < 0 ? "\u{2212}" : "") + digits
  }
}
