package import Document

extension [Inline] {
  /// Neighbouring texts as one, and no full stop after the point of an abbreviation: what ends with
  /// «2024 г.» or "U.S." ends its sentence, too.
  package var joined: [Inline] {
    reduce(into: []) { joined, inline in
      guard case .text(var next) = inline, let last = joined.last else {
        joined.append(inline)
        return
      }
      if last.plainText.hasSuffix("."), next.hasPrefix("."), !next.hasPrefix("..") {
        next.removeFirst()
      }
      if next.isEmpty { return }
      if case .text(let text) = last {
        joined[joined.count - 1] = .text(text + next)
      } else {
        joined.append(.text(next))
      }
    }
  }
}
