/// What stands at the values of an axis: the same at each, what is listed for each, or what a closure
/// says of each.
enum AxisContent: Sendable {
  case same(AxisMarkContent)
  case listed([AxisMarkContent])
  case each(@Sendable (AxisValue) -> AxisMarkContent)

  /// What stands at one value.
  func callAsFunction(_ value: AxisValue) -> AxisMarkContent {
    switch self {
    case .same(let content): content
    case .listed(let contents):
      contents.indices.contains(value.index) ? contents[value.index] : AxisMarkContent()
    case .each(let content): content(value)
    }
  }
}

extension AxisContent: Codable {
  /// Reads one content for all values, or a list of them.
  init(from decoder: any Decoder) throws {
    if let contents = try? [AxisMarkContent](from: decoder) {
      self = .listed(contents)
    } else {
      self = .same(try AxisMarkContent(from: decoder))
    }
  }

  /// Writes what is the same at each value, or a list.
  ///
  /// - Throws: `EncodingError.invalidValue` for a closure, which cannot be stored.
  func encode(to encoder: any Encoder) throws {
    switch self {
    case .same(let content): try content.encode(to: encoder)
    case .listed(let contents): try contents.encode(to: encoder)
    case .each:
      throw EncodingError.invalidValue(
        self,
        EncodingError.Context(
          codingPath: encoder.codingPath,
          debugDescription: "an axis whose marks depend on their values cannot be stored"))
    }
  }
}
