/// An address a reader may be led to: `http`, `https` or `mailto`, nothing a browser would run.
struct SafeAddress {
  /// The address as given.
  let text: String
  /// The address without scheme and closing slash, for print.
  let shown: String

  /// `nil` for any other scheme, and for text with spaces or control characters, which browsers
  /// drop before they read the scheme.
  init?(_ text: String) {
    let isClean = text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace
    }
    guard isClean,
      let prefix = ["https://", "http://", "mailto:"].first(where: text.lowercased().hasPrefix),
      text.count > prefix.count
    else { return nil }
    self.text = text
    let rest = text.dropFirst(prefix.count)
    shown = String(rest.last == "/" ? rest.dropLast() : rest)
  }
}
