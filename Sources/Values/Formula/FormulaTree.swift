/// A formula as a file has it, in the manner of MathJSON: a number, a name, or a list whose first
/// element says what is done with the others, e.g. `["Divide", "part", "whole"]`.
public indirect enum FormulaTree: Sendable, Hashable, Codable {
  case number(Double)
  case name(String)
  case list([FormulaTree])

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let name = try? container.decode(String.self) {
      self = .name(name)
    } else {
      self = .list(try container.decode([FormulaTree].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .name(let name): try container.encode(name)
    case .list(let elements): try container.encode(elements)
    }
  }
}

extension Formula {
  /// The first elements of lists beside those of `Arithmetic` and `Summary.Kind`.
  private enum Head: String {
    case power = "Power"
    case magnitude = "Abs"
    case total = "Sum"
    case count = "Count"
    case method = "Method"
    case withInterval = "WithInterval"
    case bound = "Bound"
    case asRecorded = "AsRecorded"
    case asStated = "AsStated"
  }

  /// The formula as a file has it.
  public var tree: FormulaTree {
    func list(_ head: String, _ rest: FormulaTree...) -> FormulaTree {
      .list([.name(head)] + rest)
    }
    return switch self {
    case .asRecorded: list(Head.asRecorded.rawValue)
    case .asStated: list(Head.asStated.rawValue)
    case .number(let value): .number(value)
    case .operand(let operand): .name(operand.rawValue)
    case .arithmetic(let kind, let left, let right): list(kind.rawValue, left.tree, right.tree)
    case .power(let base, let exponent): list(Head.power.rawValue, base.tree, exponent.tree)
    case .magnitude(let formula): list(Head.magnitude.rawValue, formula.tree)
    case .total(let formula): list(Head.total.rawValue, formula.tree)
    case .summary(let summary):
      list(summary.kind.rawValue, .name(summary.operand.rawValue))
    case .count(let counted): list(Head.count.rawValue, .name(counted.rawValue))
    case .method(let method): list(Head.method.rawValue, .name(method.rawValue))
    case .withInterval(let formula, let method):
      list(Head.withInterval.rawValue, formula.tree, .name(method.rawValue))
    case .bound(let formula): list(Head.bound.rawValue, formula.tree)
    }
  }

  /// The formula of a tree; `nil` for one that this program does not know.
  public init?(_ tree: FormulaTree) {
    self.init(tree, level: 0)
  }

  private init?(_ tree: FormulaTree, level: Int) {
    guard level < Self.deepest else { return nil }
    switch tree {
    case .number(let value): self = .number(value)
    case .name(let name):
      guard let operand = Operand(rawValue: name) else { return nil }
      self = .operand(operand)
    case .list(let elements):
      guard case .name(let head)? = elements.first,
        let formula = Self.formula(head, Array(elements.dropFirst()), level: level + 1)
      else { return nil }
      self = formula
    }
  }

  private static func formula(_ head: String, _ rest: [FormulaTree], level: Int) -> Formula? {
    func inner(_ index: Int) -> Formula? { Formula(rest[index], level: level) }
    func word(_ index: Int) -> String {
      if case .name(let name) = rest[index] { name } else { "" }
    }
    if let kind = Arithmetic(rawValue: head), rest.count == 2 {
      return inner(0).flatMap { left in inner(1).map { .arithmetic(kind, left, $0) } }
    }
    if let kind = Summary.Kind(rawValue: head), rest.count == 1 {
      return Summary.allCases.first { $0.kind == kind && $0.operand.rawValue == word(0) }
        .map { .summary($0) }
    }
    switch (Head(rawValue: head), rest.count) {
    case (.asRecorded, 0): return .asRecorded
    case (.asStated, 0): return .asStated
    case (.power, 2): return inner(0).flatMap { base in inner(1).map { .power(base, $0) } }
    case (.magnitude, 1): return inner(0).map { .magnitude($0) }
    case (.total, 1): return inner(0).map { .total($0) }
    case (.count, 1): return Counted(rawValue: word(0)).map { .count($0) }
    case (.method, 1): return Method(rawValue: word(0)).map { .method($0) }
    case (.withInterval, 2):
      return inner(0).flatMap { formula in
        IntervalMethod(rawValue: word(1)).map { .withInterval(formula, $0) }
      }
    case (.bound, 1): return inner(0).map { .bound($0) }
    default: return nil
    }
  }
}

extension Formula: Codable {
  public init(from decoder: any Decoder) throws {
    let tree = try FormulaTree(from: decoder)
    guard let formula = Formula(tree) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no formula of this program"))
    }
    self = formula
  }

  public func encode(to encoder: any Encoder) throws {
    try tree.encode(to: encoder)
  }
}
