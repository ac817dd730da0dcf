/// Finds out how the characters of a text are bytes, by all of its bytes: a table may be ASCII for
/// a hundred thousand lines before the first name with an accent.
public struct EncodingSurvey: Sendable {
  /// How many bytes at the beginning are looked at for units of two bytes.
  private static let startLength = 1_024

  private var start: [UInt8] = []
  private var validator = UTF8Validator()
  private var words = WordSurvey()
  private var cyrillic = CyrillicSurvey()

  /// A survey that has seen nothing.
  public init() {}

  /// Looks at the next bytes of the file.
  public mutating func look(at bytes: [UInt8]) {
    if start.count < Self.startLength {
      start.append(contentsOf: bytes.prefix(Self.startLength - start.count))
    }
    for byte in bytes {
      validator.take(byte)
      words.take(byte)
      cyrillic.take(byte)
    }
  }

  /// The encoding that the bytes speak for.
  public var encoding: TextEncoding {
    if let unicode { return unicode }
    if words.isCyrillic { return cyrillic.encoding }
    return words.isCentralEuropean ? .windows1250 : .windows1252
  }

  /// Whether the bytes may as well be Central European as Western European, with other letters.
  package var isOpen: Bool {
    unicode == nil && !words.isCyrillic && !words.isCentralEuropean && words.differs
  }

  /// The form of Unicode that the bytes are; `nil` where they are none.
  package var unicode: TextEncoding? {
    let marked: [TextEncoding] = [.utf8, .utf16LittleEndian, .utf16BigEndian]
    if let encoding = marked.first(where: { start.starts(with: $0.mark) }) { return encoding }
    if let encoding = wide { return encoding }
    // A few broken characters among many good ones are damage, not another encoding.
    let isUTF8 = !validator.isBroken || validator.characters > 10 * validator.faults
    return isUTF8 ? .utf8 : nil
  }

  /// Two bytes a character without a mark: every second byte of digits and Latin letters is zero.
  private var wide: TextEncoding? {
    guard start.count >= 4 else { return nil }
    var zeros = [0, 0]
    for (position, byte) in start.enumerated() where byte == 0 { zeros[position % 2] += 1 }
    let many = start.count / 4
    if zeros[1] > many, zeros[0] == 0 { return .utf16LittleEndian }
    return zeros[0] > many && zeros[1] == 0 ? .utf16BigEndian : nil
  }
}

/// Counts the commonest Cyrillic letters by two encodings.
private struct CyrillicSurvey: Sendable {
  private var windows = 0
  private var koi8 = 0
  private var high = 0
  private var low = 0

  mutating func take(_ byte: UInt8) {
    guard byte >= 0xC0 else { return }
    if byte >= 0xE0 { high += 1 } else { low += 1 }
    // In both, small and large letters differ by 0x20.
    let letter = byte & 0x1F
    if Self.inWindows & 1 << letter != 0 { windows += 1 }
    if Self.inKOI8 & 1 << letter != 0 { koi8 += 1 }
  }

  /// The encoding with more common letters; where both have as many, the one with more small ones.
  var encoding: TextEncoding {
    if windows != koi8 { return windows > koi8 ? .windows1251 : .koi8r }
    return high >= low ? .windows1251 : .koi8r
  }

  /// о е а и н т с р в л, which are two thirds of a Russian text, in Windows-1251.
  private static let inWindows = bits([14, 5, 0, 8, 13, 18, 17, 16, 2, 11])
  /// The same letters in KOI8-R.
  private static let inKOI8 = bits([15, 5, 1, 9, 14, 20, 19, 18, 23, 12])

  private static func bits(_ places: [UInt32]) -> UInt32 {
    places.reduce(0) { bits, place in bits | 1 << place }
  }
}
