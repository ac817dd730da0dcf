/// What stands at the values of an axis: the same at each, or what a closure says of each.
enum AxisContent: Sendable {
  case same(AxisMarkContent)
  case each(@Sendable (AxisValue) -> AxisMarkContent)

  /// What stands at one value.
  func callAsFunction(_ value: AxisValue) -> AxisMarkContent {
    switch self {
    case .same(let content): content
    case .each(let content): content(value)
    }
  }
}

extension AxisContent: Codable {
  /// Reads what is the same at each value.
  init(from decoder: any Decoder) throws {
    self = .same(try AxisMarkContent(from: decoder))
  }

  /// Writes what is the same at each value.
  ///
  /// - Throws: `EncodingError.invalidValue` for a closure, which cannot be stored.
  func encode(to encoder: any Encoder) throws {
    guard case .same(let content) = self else {
      throw EncodingError.invalidValue(
        self,
        EncodingError.Context(
          codingPath: encoder.codingPath,
          debugDescription: "an axis whose marks depend on their values cannot be stored"))
    }
    try content.encode(to: encoder)
  }
}
