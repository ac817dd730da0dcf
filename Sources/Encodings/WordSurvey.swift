/// Tells by the words of a text in which of the encodings of one byte a character it is written.
///
/// Cyrillic words are of high bytes alone, words with accents mix them with Latin letters: a single
/// high byte, `à` or `и`, says nothing. Central European has letters where Western European has
/// signs, such as 0xB3 for `ł` and `³`: between two letters it can only be a letter.
struct WordSurvey: Sendable {
  /// Letters beyond ASCII and other bytes beyond it, and ASCII letters, of the word so far.
  private var highLetters = 0
  private var otherHigh = 0
  private var latin = 0
  private var cyrillicWords = 0
  private var mixedWords = 0
  private var previousIsLetter = false
  /// A sign in Western European and a letter in Central European, after a letter.
  private var isWaiting = false
  private(set) var isCentralEuropean = false
  /// Whether there is a byte that Central and Western European read as different letters.
  private(set) var differs = false

  /// Whether most words with high bytes have nothing else.
  var isCyrillic: Bool {
    var whole = self
    whole.endWord()
    return whole.cyrillicWords > whole.mixedWords
  }

  /// Looks at the next byte.
  mutating func take(_ byte: UInt8) {
    let isLatin = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    let isLetter = isLatin || byte >= 0xC0
    if isWaiting, isLetter { isCentralEuropean = true }
    let isOneOrTheOther = Self.isCentralEuropeanOnly(byte)
    isWaiting = isOneOrTheOther && previousIsLetter
    previousIsLetter = isLetter
    if Self.differing.contains(byte) { differs = true }
    switch byte {
    case _ where isLatin: latin += 1
    case 0xC0...: highLetters += 1
    case 0x80...: otherHigh += 1
    default: endWord()
    }
  }

  private mutating func endWord() {
    if latin > 0, highLetters + otherHigh > 0 { mixedWords += 1 }
    if latin == 0, highLetters > 1 { cyrillicWords += 1 }
    (latin, highLetters, otherHigh) = (0, 0, 0)
  }

  /// Bytes such as 0xB3, `ł` or `³`, and those that Western European leaves free.
  private static func isCentralEuropeanOnly(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x8D, 0x8F, 0x9D, 0xA3, 0xA5, 0xAF, 0xB3, 0xB9, 0xBC, 0xBE, 0xBF: true
    default: false
    }
  }

  /// The bytes that Windows-1250 and Windows-1252 read as different characters.
  private static let differing: Set<UInt8> = {
    guard let central = TextEncoding.windows1250.characters,
      let western = TextEncoding.windows1252.characters
    else { return [] }
    return Set((0x80...0xFF).filter { central[Int($0)] != western[Int($0)] })
  }()
}
