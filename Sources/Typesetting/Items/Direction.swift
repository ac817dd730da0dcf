/// Which way text runs (Unicode Standard Annex #9), as far as runs of one style need it: inside a run
/// the shaper orders the letters.
enum Direction {
  case leftToRight, rightToLeft

  /// The direction of all letters of a text; `nil` where it has none, or both.
  init?(of text: String) {
    var found: Direction?
    for scalar in text.unicodeScalars {
      let direction: Direction
      if Self.isRightToLeft(scalar) {
        direction = .rightToLeft
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        direction = .leftToRight
      } else {
        continue
      }
      if let found, found != direction { return nil }
      found = direction
    }
    guard let found else { return nil }
    self = found
  }

  /// Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours, with the presentation forms.
  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// U+200F: neutral characters beside it, such as spaces, run with the text from right to left.
  static let mark = "\u{200F}"

  /// The stretches of neighbours that run from right to left as a whole and change places; a stretch
  /// begins and ends with one that has such letters.
  static func reversed(_ texts: [String]) -> [Range<Int>] {
    let directions = texts.map(Direction.init(of:))
    var stretches: [Range<Int>] = []
    var index = 0
    while index < texts.count {
      guard directions[index] == .rightToLeft else {
        index += 1
        continue
      }
      var end = index + 1
      var next = end
      while next < texts.count {
        let isNeutral = !texts[next].contains { $0.isLetter || $0.isNumber }
        guard directions[next] == .rightToLeft || isNeutral else { break }
        next += 1
        if directions[next - 1] == .rightToLeft { end = next }
      }
      if end - index > 1 { stretches.append(index..<end) }
      index = end
    }
    return stretches
  }
}
