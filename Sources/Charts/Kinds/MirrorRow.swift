/// What two sides report of the same thing.
public struct MirrorRow: Sendable, Hashable {
  public var name: String
  /// A second line in grey under the name: the period, the unit.
  public var detail: String
  /// What one side reports; its value is `nil` where it has no figure.
  public var first: Figure
  public var second: Figure
  /// How far they lie apart, as it is written; `nil` for the difference of the numbers.
  public var gap: String?

  /// A figure as a side reports it.
  public struct Figure: Sendable, Hashable {
    public var value: Double?
    /// As it was said, with "about" and "over"; `nil` for the number.
    public var text: String?

    public init(_ value: Double?, text: String? = nil) {
      self.value = value
      self.text = text
    }
  }

  public init(
    _ name: String, detail: String = "", first: Figure, second: Figure, gap: String? = nil
  ) {
    self.gap = gap
    self.name = name
    self.detail = detail
    self.first = first
    self.second = second
  }

  public init(_ name: String, detail: String = "", first: Double?, second: Double?) {
    self.init(name, detail: detail, first: Figure(first), second: Figure(second))
  }
}

/// A side that reports, with its ink.
public struct MirrorSide: Sendable, Hashable {
  public var name: String
  public var ink: Ink

  public init(_ name: String, ink: Ink) {
    self.name = name
    self.ink = ink
  }
}
