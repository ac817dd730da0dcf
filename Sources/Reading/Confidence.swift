/// How sure a field is, and why it is not quite.
public struct Confidence: Sendable, Hashable {
  /// What a person need not look at twice has at least this value.
  static let sure = 0.75

  /// From 0 to 1: a rank, not a probability.
  public var value: Double
  /// Why, in a few words.
  public var reason: String

  init(_ value: Double, _ reason: String) {
    self.value = value
    self.reason = reason
  }
}
