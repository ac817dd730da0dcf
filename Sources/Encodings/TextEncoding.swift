internal import Foundation

/// How the characters of a text are bytes.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// Unicode as the web writes it.
  case utf8 = "utf-8"
  /// Unicode in units of two bytes, the lower one first: "Unicode text" of a spreadsheet.
  case utf16LittleEndian = "utf-16le"
  /// Unicode in units of two bytes, the higher one first.
  case utf16BigEndian = "utf-16be"
  /// Central European, as Windows wrote it before Unicode.
  case windows1250 = "windows-1250"
  /// Cyrillic, as Windows wrote it.
  case windows1251 = "windows-1251"
  /// Western European; of Latin-1 a superset where text is concerned.
  case windows1252 = "windows-1252"
  /// Cyrillic, as mail and the early web wrote it (RFC 1489).
  case koi8r = "koi8-r"

  /// The encoding that a page or a mail names, in whatever case; `nil` for one that is not read.
  public init?(named name: String) {
    switch name.lowercased() {
    case "cp1250": self = .windows1250
    case "cp1251": self = .windows1251
    case "cp1252", "iso-8859-1", "latin1", "us-ascii": self = .windows1252
    case "koi8-u": self = .koi8r
    case let name: self.init(rawValue: name)
    }
  }

  /// The bytes that a file may begin with to say so.
  public var mark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .windows1250, .windows1251, .windows1252, .koi8r: []
    }
  }

  /// For each byte its character as UTF-8, none where the encoding has none; `nil` where characters
  /// have several bytes.
  var characters: [[UInt8]]? {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
    case .windows1250: Self.characters(of: .windowsCP1250)
    case .windows1251: Self.characters(of: .windowsCP1251)
    case .windows1252: Self.characters(of: .windowsCP1252)
    case .koi8r: Self.koi8Characters
    }
  }

  private static func characters(of encoding: String.Encoding) -> [[UInt8]] {
    (0...255).map { byte in
      guard byte >= 0x80 else { return [UInt8(byte)] }
      return String(bytes: [UInt8(byte)], encoding: encoding).map { Array($0.utf8) } ?? []
    }
  }

  /// RFC 1489 without its lines and boxes: Foundation does not know it on every system.
  private static let koi8Characters: [[UInt8]] = {
    let row = "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
    var characters = (0...255).map { $0 < 0x80 ? [UInt8($0)] : [] }
    for (place, letter) in row.enumerated() { characters[0xC0 + place] = Array(letter.utf8) }
    for (byte, letter) in [(0xA3, "ё"), (0xB3, "Ё"), (0x9A, "\u{A0}")] {
      characters[byte] = Array(letter.utf8)
    }
    return characters
  }()
}

extension TextEncoding {
  /// The encoding that all bytes of a text speak for.
  ///
  /// - Parameter declared: What the text itself names, e.g. `windows-1251`; believed where the bytes
  ///   are not Unicode. Default `nil`: it names none.
  public init(of bytes: [UInt8], declared: String? = nil) {
    var survey = EncodingSurvey()
    survey.look(at: bytes)
    self = survey.unicode ?? declared.flatMap(Self.init(named:)) ?? survey.encoding
  }

  /// The characters of a whole text, without a mark; what no character stands for becomes U+FFFD.
  public func text(of bytes: [UInt8]) -> String {
    let bytes = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    switch self {
    case .utf8: return String(decoding: bytes, as: UTF8.self)
    case .utf16LittleEndian, .utf16BigEndian:
      let (high, low) = self == .utf16BigEndian ? (0, 1) : (1, 0)
      let places = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
      let units = places.map { UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + low]) }
      return String(decoding: units, as: UTF16.self)
    case .windows1250, .windows1251, .windows1252, .koi8r:
      let unknown = Array("\u{FFFD}".utf8)
      let characters = (characters ?? []).map { $0.isEmpty ? unknown : $0 }
      return String(decoding: bytes.flatMap { characters[Int($0)] }, as: UTF8.self)
    }
  }
}
