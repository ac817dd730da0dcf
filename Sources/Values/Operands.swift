/// The values that a formula was given, by the names they have there, in order.
///
/// A name that stands more than once is a list: `Σ exports` has an `exports` for each part.
public struct Operands: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// One value.
  public struct Operand: Sendable, Hashable {
    public var name: String
    public var value: Double

    public init(name: String, value: Double) {
      self.name = name
      self.value = value
    }
  }

  public private(set) var all: [Operand]

  /// Takes operands as they are; none where one of them is not a number, because then nothing can be
  /// computed again from them.
  public init(_ all: [Operand]) {
    self.all = all.allSatisfy(\.value.isFinite) ? all : []
  }

  public init(dictionaryLiteral elements: (String, Double)...) {
    self.init(elements.map { Operand(name: $0.0, value: $0.1) })
  }
}
