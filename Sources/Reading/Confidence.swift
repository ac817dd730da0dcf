/// How sure a field is, and why it is not quite.
public struct Confidence: Sendable, Hashable {
  /// From 0 to 1: a rank, not a probability.
  public var value: Double
  /// Why, in a few words.
  public var reason: String

  init(_ value: Double, _ reason: String) {
    self.value = value
    self.reason = reason
  }
}
