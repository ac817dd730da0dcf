internal import Values

/// Numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension Calculation {
  /// A formula of up to four levels, with values for every operand.
  static func generated(using generator: inout SeededGenerator) -> Calculation {
    let formula = Formula.generated(4, using: &generator)
    let given = Formula.Operand.allCases.flatMap { operand in
      (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        Given(operand, Double.random(in: -1e10...1e10, using: &generator))
      }
    }
    return Calculation(formula, given)
  }
}

extension Formula {
  fileprivate static func generated(
    _ level: Int, using generator: inout SeededGenerator
  ) -> Formula {
    guard level > 0 else {
      return Bool.random(using: &generator)
        ? .number(Double(Int.random(in: -100...100, using: &generator)) / 8)
        : .operand(one(of: Operand.allCases, using: &generator))
    }
    var inner: Formula { .generated(level - 1, using: &generator) }
    return switch Int.random(in: 0..<12, using: &generator) {
    case 0...4: .total(.arithmetic(one(of: Arithmetic.allCases, using: &generator), inner, inner))
    case 5: .arithmetic(one(of: Arithmetic.allCases, using: &generator), inner, inner)
    case 6: .power(.magnitude(inner), .number(2))
    case 7: .summary(one(of: Summary.allCases, using: &generator))
    case 8: .withInterval(inner, one(of: IntervalMethod.allCases, using: &generator))
    case 9: .bound(inner)
    case 10: .count(one(of: Counted.allCases, using: &generator))
    default: .method(one(of: Method.allCases, using: &generator))
    }
  }

  private static func one<Element>(
    of elements: [Element], using generator: inout SeededGenerator
  ) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }
}
