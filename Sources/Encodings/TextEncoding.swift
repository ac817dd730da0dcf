internal import Foundation

/// How the characters of a text are bytes.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// Unicode as the web writes it.
  case utf8 = "utf-8"
  /// Unicode in units of two bytes, the lower one first: "Unicode text" of a spreadsheet.
  case utf16LittleEndian = "utf-16le"
  /// Unicode in units of two bytes, the higher one first.
  case utf16BigEndian = "utf-16be"
  /// Central European, as Windows wrote it before Unicode.
  case windows1250 = "windows-1250"
  /// Cyrillic.
  case windows1251 = "windows-1251"
  /// Western European; of Latin-1 a superset where text is concerned.
  case windows1252 = "windows-1252"

  /// The bytes that a file may begin with to say so.
  package var mark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .windows1250, .windows1251, .windows1252: []
    }
  }

  /// For each byte its character as UTF-8, none where the encoding has none; `nil` where characters
  /// have several bytes.
  var characters: [[UInt8]]? {
    let encoding: String.Encoding
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: return nil
    case .windows1250: encoding = .windowsCP1250
    case .windows1251: encoding = .windowsCP1251
    case .windows1252: encoding = .windowsCP1252
    }
    return (0...255).map { byte in
      guard byte >= 0x80 else { return [UInt8(byte)] }
      return String(bytes: [UInt8(byte)], encoding: encoding).map { Array($0.utf8) } ?? []
    }
  }
}
