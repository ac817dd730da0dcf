/// The encodings that hyphenation dictionaries are written in, as far as lower-case letters go.
enum WordEncoding {
  case utf8, latin1, koi8r, cp1251

  /// From the first line of a dictionary.
  init?(name: String) {
    switch name.uppercased() {
    case "UTF-8": self = .utf8
    case "ISO8859-1", "ISO-8859-1": self = .latin1
    case "KOI8-R": self = .koi8r
    case "MICROSOFT-CP1251", "CP1251", "WINDOWS-1251": self = .cp1251
    default: return nil
    }
  }

  /// The word's bytes; `nil` if a letter is not in the encoding.
  func bytes(of word: String) -> [UInt8]? {
    if self == .utf8 { return Array(word.utf8) }
    var bytes: [UInt8] = []
    for scalar in word.unicodeScalars {
      guard let byte = byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII { return UInt8(scalar.value) }
    switch self {
    case .utf8: return nil
    case .latin1: return UInt8(exactly: scalar.value)
    case .koi8r:
      // Debian's Russian patterns are written without ё, which breaks as е does.
      if scalar == "ё" { return 0xC5 }
      // KOI8-R orders the Cyrillic letters by their Latin likenesses.
      let letters = "юабцдефгхийклмнопярстужвьызшэщчъ".unicodeScalars
      guard let place = letters.firstIndex(of: scalar) else { return nil }
      return UInt8(0xC0 + letters.distance(from: letters.startIndex, to: place))
    case .cp1251:
      if scalar == "ё" { return 0xB8 }
      guard (0x0430...0x044F).contains(scalar.value) else { return nil }
      return UInt8(0xE0 + scalar.value - 0x0430)
    }
  }
}
