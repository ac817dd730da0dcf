/// Finds out how the characters of a text are bytes, by all of its bytes: a table may be ASCII for
/// a hundred thousand lines before the first name with an accent.
public struct EncodingSurvey: Sendable {
  /// How many bytes at the beginning are looked at for units of two bytes.
  private static let startLength = 1_024

  private var start: [UInt8] = []
  private var validator = UTF8Validator()
  private var high = 0
  private var pairs = 0
  private var centralEuropean = 0
  private var cyrillic = CyrillicSurvey()
  private var previous: UInt8 = 0
  /// A symbol in Western European and a letter in Central European, that waits for what follows it.
  private var isWaiting = false

  /// A survey that has seen nothing.
  public init() {}

  /// Looks at the next bytes of the file.
  public mutating func look(at bytes: [UInt8]) {
    if start.count < Self.startLength {
      start.append(contentsOf: bytes.prefix(Self.startLength - start.count))
    }
    for byte in bytes {
      validator.take(byte)
      if byte >= 0x80 {
        high += 1
        if previous >= 0x80 { pairs += 1 }
        cyrillic.take(byte)
      }
      let isLetter = byte >= 0xC0 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      if isWaiting, isLetter { centralEuropean += 1 }
      isWaiting = Self.isCentralEuropeanOnly(byte)
      previous = byte
    }
  }

  /// The encoding that the bytes speak for.
  public var encoding: TextEncoding {
    if let unicode { return unicode }
    // Cyrillic words are of high bytes alone; elsewhere a letter with an accent stands by itself.
    if pairs * 2 >= high { return cyrillic.encoding }
    return centralEuropean > 0 ? .windows1250 : .windows1252
  }

  /// The form of Unicode that the bytes are; `nil` where they are none.
  var unicode: TextEncoding? {
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

  /// Bytes such as 0xB3, `ł` or `³`, and those that Western European leaves free.
  private static func isCentralEuropeanOnly(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x8D, 0x8F, 0x9D, 0xA3, 0xA5, 0xAF, 0xB3, 0xB9, 0xBC, 0xBE, 0xBF: true
    default: false
    }
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

/// Counts characters of several bytes, and bytes that are no UTF-8 (RFC 3629).
private struct UTF8Validator: Sendable {
  private(set) var characters = 0
  private(set) var faults = 0
  private var expected = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether something was no UTF-8; a character cut off at the end counts.
  var isBroken: Bool { faults > 0 || expected > 0 }

  mutating func take(_ byte: UInt8) {
    if expected > 0 {
      if allowed.contains(byte) {
        expected -= 1
        allowed = 0x80...0xBF
        if expected == 0 { characters += 1 }
        return
      }
      faults += 1
      expected = 0
      allowed = 0x80...0xBF
    }
    switch byte {
    case 0..<0x80: break
    case 0xC2...0xDF: expected = 1
    case 0xE0: (expected, allowed) = (2, 0xA0...0xBF)
    case 0xED: (expected, allowed) = (2, 0x80...0x9F)
    case 0xE1...0xEF: expected = 2
    case 0xF0: (expected, allowed) = (3, 0x90...0xBF)
    case 0xF4: (expected, allowed) = (3, 0x80...0x8F)
    case 0xF1...0xF3: expected = 3
    default: faults += 1
    }
  }
}
