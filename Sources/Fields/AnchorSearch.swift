/// Looks for anchors with aliases before YAML is composed: a dozen lines of aliases of aliases make a tree of any
/// size, and comparing its keys takes as long.
struct AnchorSearch {
  private static let flowSigns = Set(",[]{}:?".utf8)
  private let bytes: [UInt8]

  /// Searches a whole file.
  init(_ file: TextFile) {
    bytes = file.bytes
  }

  /// The place in bytes of the first that can be an anchor, `&name`, of what can be an alias, `*name`.
  ///
  /// A text with both an `&name` and a `*name` is taken for one, too.
  func firstAnchor() -> Int? {
    let anchors = names(after: UInt8(ascii: "&"))
    guard !anchors.isEmpty else { return nil }
    let aliases = Set(names(after: UInt8(ascii: "*")).map(\.name))
    return anchors.first { aliases.contains($0.name) }?.place
  }

  /// The names behind a sign where a value may begin.
  private func names(after sign: UInt8) -> [(place: Int, name: ArraySlice<UInt8>)] {
    bytes.indices.compactMap { index in
      guard bytes[index] == sign, index == 0 || Self.endsName(bytes[index - 1]) else { return nil }
      let name = bytes[(index + 1)...].prefix { !Self.endsName($0) }
      return name.isEmpty ? nil : (index, name)
    }
  }

  /// White space and the signs between values; no name is taken to go on behind them.
  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || Self.flowSigns.contains(byte)
  }
}
