/// A formula and the values it was given: what can be computed again by whoever doubts a number.
public struct Calculation: Sendable, Hashable {
  /// One value; an operand that stands more than once is a list.
  public struct Given: Sendable, Hashable, Codable {
    public var operand: Formula.Operand
    public var value: Double

    private enum CodingKeys: String, CodingKey {
      case operand = "name"
      case value
    }

    public init(_ operand: Formula.Operand, _ value: Double) {
      self.operand = operand
      self.value = value
    }
  }

  public var formula: Formula
  /// In the order in which they were given; empty where the number is as the record has it, or where
  /// the formula is no plain arithmetic.
  public private(set) var given: [Given]

  /// A formula with values: none where one of them is not a number, because then nothing can be
  /// computed again from them.
  public init(_ formula: Formula, _ given: [Given]) {
    self.formula = formula
    self.given = given.allSatisfy(\.value.isFinite) ? given : []
  }

  /// A formula with values by their names; a name may stand more than once.
  public init(
    _ formula: Formula, _ given: KeyValuePairs<Formula.Operand, Double> = [:]
  ) {
    self.init(formula, given.map { Given($0.key, $0.value) })
  }

  /// As a record has it.
  public static let asRecorded = Calculation(.asRecorded)
  /// As somebody said it.
  public static let asStated = Calculation(.asStated)

  /// What the formula gives; `nil` where it is no plain arithmetic on one number.
  public var value: Double? {
    let operands = Dictionary(grouping: given, by: \.operand).mapValues { $0.map(\.value) }
    guard let values = formula.values(of: operands), values.count == 1, values[0].isFinite else {
      return nil
    }
    return values[0]
  }

  /// The same without its sign.
  package var magnitude: Calculation { Calculation(.magnitude(formula), given) }

  /// An end of the interval around what it gives, which no arithmetic gives.
  package var bound: Calculation { Calculation(.bound(formula)) }
}
