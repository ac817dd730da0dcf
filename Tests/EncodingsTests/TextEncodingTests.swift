internal import Foundation
internal import Testing

@testable import Encodings

@Suite("The encoding of a text is found by its bytes")
struct TextEncodingTests {
  private static let russian = "Президенты провели встречу в Минске, сообщили в Кремле."

  /// A text in KOI8-R, by its own table.
  private static func koi8(_ text: String) throws -> [UInt8] {
    let characters = try #require(TextEncoding.koi8r.characters)
    return try text.map { letter in
      UInt8(try #require(characters.firstIndex(of: Array(String(letter).utf8))))
    }
  }

  @Test(
    "Unicode, Central European, Cyrillic and Western bytes are recognised without being named",
    arguments: [
      (TextEncoding.utf8, "Côte d'Ivoire, Łódź, Минск", String.Encoding.utf8),
      (.windows1252, "Le président est venu en Côte d'Ivoire, 5 m³", .windowsCP1252),
      (.windows1250, "Białystok, Łódź", .windowsCP1250),
      (.windows1251, russian, .windowsCP1251),
      (.windows1251, russian.uppercased(), .windowsCP1251),
      (.utf16LittleEndian, "code;name;value;Минск", .utf16LittleEndian),
      (.utf16BigEndian, "code;name;value;Минск", .utf16BigEndian),
    ])
  func found(encoding: TextEncoding, text: String, foundation: String.Encoding) throws {
    let bytes = [UInt8](try #require(text.data(using: foundation)))
    #expect(TextEncoding(of: bytes) == encoding)
    #expect(encoding.text(of: bytes) == text)
  }

  @Test(
    "KOI8-R is told from Windows-1251 in small letters, in capitals, and in a single name",
    arguments: [russian, russian.uppercased(), "Минск", "Ёлка и ёж"])
  func koi8(text: String) throws {
    let bytes = try Self.koi8(text)
    #expect(TextEncoding(of: bytes) == .koi8r)
    #expect(TextEncoding.koi8r.text(of: bytes) == text)
  }

  @Test("KOI8-R is that of RFC 1489")
  func published() {
    #expect(TextEncoding.koi8r.text(of: [0xED, 0xC9, 0xCE, 0xD3, 0xCB]) == "Минск")
  }

  @Test(
    "a byte order mark decides and is no part of the text",
    arguments: [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian])
  func mark(encoding: TextEncoding) throws {
    let text: [UInt8]
    switch encoding {
    case .utf16LittleEndian: text = [0x61, 0, 0x3C, 0x04]
    case .utf16BigEndian: text = [0, 0x61, 0x04, 0x3C]
    default: text = Array("aм".utf8)
    }
    let bytes = encoding.mark + text
    #expect(TextEncoding(of: bytes) == encoding)
    #expect(encoding.text(of: bytes) == "aм")
  }

  @Test("what a text names is believed where its bytes are no Unicode, and only there")
  func declared() throws {
    let latin: [UInt8] = Array("na".utf8) + [0xEF] + Array("ve".utf8)
    #expect(TextEncoding(of: latin, declared: "Windows-1250") == .windows1250)
    #expect(TextEncoding(of: latin, declared: "shift_jis") == .windows1252)
    #expect(TextEncoding(of: Array("naïve".utf8), declared: "windows-1251") == .utf8)
  }

  @Test("a few broken characters among many are damage, shown as such")
  func damage() {
    let bytes = Array(Self.russian.utf8) + [0xFF] + Array(" Минск".utf8)
    #expect(TextEncoding(of: bytes) == .utf8)
    #expect(TextEncoding.utf8.text(of: bytes) == Self.russian + "\u{FFFD} Минск")
  }

  @Test("a byte that no character stands for is U+FFFD")
  func unknown() {
    #expect(TextEncoding.windows1252.text(of: [0x61, 0x81]) == "a\u{FFFD}")
  }

  @Test("every encoding is found by the name it has")
  func names() {
    for encoding in TextEncoding.allCases {
      #expect(TextEncoding(named: encoding.rawValue.uppercased()) == encoding)
    }
    #expect(TextEncoding(named: "cp1251") == .windows1251)
    #expect(TextEncoding(named: "ebcdic") == nil)
  }
}
