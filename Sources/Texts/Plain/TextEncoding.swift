internal import Foundation

/// How the bytes of a text become characters.
///
/// A byte order mark decides, then UTF-8 where it is valid, then the encoding the file names, then
/// the Cyrillic encoding whose letters fall best, then Windows-1252.
enum TextEncoding: Equatable {
  case utf8, utf16LittleEndian, utf16BigEndian, windows1251, koi8r, windows1252

  /// The encoding of a text.
  ///
  /// - Parameter declared: what the file itself says, e.g. `windows-1251`; believed where the bytes
  ///   are no UTF-8.
  init(of bytes: [UInt8], declared: String? = nil) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else if String(validating: bytes, as: UTF8.self) != nil {
      self = .utf8
    } else {
      self = declared.flatMap(Self.named) ?? Self.guess(bytes)
    }
  }

  /// The characters, without a byte order mark; what no character stands for becomes U+FFFD.
  func decode(_ bytes: [UInt8]) -> String {
    switch self {
    case .utf8:
      let text = String(decoding: bytes, as: UTF8.self)
      return text.unicodeScalars.first == "\u{FEFF}"
        ? String(text.unicodeScalars.dropFirst()) : text
    case .utf16LittleEndian, .utf16BigEndian:
      var units: [UInt16] = []
      units.reserveCapacity(bytes.count / 2)
      for place in stride(from: 2, to: bytes.count - 1, by: 2) {
        let pair = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
        units.append(self == .utf16LittleEndian ? pair.1 << 8 | pair.0 : pair.0 << 8 | pair.1)
      }
      return String(decoding: units, as: UTF16.self)
    case .koi8r:
      return single(bytes) { Self.koi8Letters[$0] }
    case .windows1251, .windows1252:
      let encoding: String.Encoding = self == .windows1251 ? .windowsCP1251 : .windowsCP1252
      return single(bytes) { byte in
        String(bytes: [byte], encoding: encoding)?.unicodeScalars.first
      }
    }
  }

  private func single(_ bytes: [UInt8], _ letter: (UInt8) -> Unicode.Scalar?) -> String {
    let high = (128...255).map { letter(UInt8($0)) ?? "\u{FFFD}" }
    var scalars = String.UnicodeScalarView()
    scalars.append(
      contentsOf: bytes.map { $0 < 128 ? Unicode.Scalar($0) : high[Int($0) - 128] })
    return String(scalars)
  }

  private static func named(_ name: String) -> TextEncoding? {
    switch name.lowercased() {
    case "windows-1251", "cp1251": .windows1251
    case "koi8-r", "koi8-u": .koi8r
    case "windows-1252", "iso-8859-1", "latin1", "us-ascii": .windows1252
    default: nil
    }
  }

  /// Cyrillic where most high bytes are letters of it; small letters are the commoner ones, and
  /// Windows-1251 and KOI8-R have small and large letters the other way round.
  private static func guess(_ bytes: [UInt8]) -> TextEncoding {
    var lower = 0
    var upper = 0
    var letters = 0
    for byte in bytes.prefix(100_000) {
      if byte >= 0xE0 { lower += 1 } else if byte >= 0xC0 { upper += 1 }
      if byte < 128, Unicode.Scalar(byte).properties.isAlphabetic { letters += 1 }
    }
    guard lower + upper > letters / 2 else { return .windows1252 }
    return lower >= upper ? .windows1251 : .koi8r
  }

  /// RFC 1489.
  private static let koi8Letters: [UInt8: Unicode.Scalar] = {
    let row = "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
    var letters: [UInt8: Unicode.Scalar] = [0xA3: "ё", 0xB3: "Ё", 0x9A: "\u{A0}"]
    for (place, letter) in row.unicodeScalars.enumerated() {
      letters[UInt8(0xC0 + place)] = letter
    }
    return letters
  }()
}
