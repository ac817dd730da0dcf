/// Finds out how the characters of a text are bytes, by all of its bytes: a table may be ASCII for
/// a hundred thousand lines before the first name with an accent.
package struct EncodingSurvey {
  /// Bytes of the beginning in which text of two bytes a character is looked for.
  private static let beginning = 1_024

  private var start: [UInt8] = []
  private var validator = UTF8Validator()
  private var words = WordSurvey()

  /// A survey of nothing so far.
  package init() {}

  /// Looks at the next bytes of the file.
  package mutating func look(at bytes: [UInt8]) {
    if start.count < Self.beginning {
      start.append(contentsOf: bytes.prefix(Self.beginning - start.count))
    }
    for byte in bytes {
      validator.take(byte)
      words.take(byte)
    }
  }

  /// The encoding that the bytes speak for.
  package var encoding: TextEncoding {
    if let encoding = unicode { return encoding }
    if words.isCyrillic { return .windows1251 }
    return words.isCentralEuropean ? .windows1250 : .windows1252
  }

  /// The Unicode encoding the bytes are in, if they are in one. A few broken characters among many
  /// good ones are damage, not another encoding.
  package var unicode: TextEncoding? {
    let marked: [TextEncoding] = [.utf8, .utf16LittleEndian, .utf16BigEndian]
    if let encoding = marked.first(where: { start.starts(with: $0.mark) }) { return encoding }
    if let encoding = wide { return encoding }
    return !validator.isBroken || validator.characters > 10 * validator.faults ? .utf8 : nil
  }

  /// Whether the bytes may as well be Central European as Western European, with other letters.
  package var isOpen: Bool {
    unicode == nil && !words.isCyrillic && !words.isCentralEuropean && words.differs
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
