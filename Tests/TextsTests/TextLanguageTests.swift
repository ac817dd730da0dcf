internal import Foundation
internal import Testing

@testable import Texts

@Suite("Encodings and languages are found")
struct TextEncodingTests {
  private static let russian = "Президенты провели встречу в Минске, сообщили в Кремле."

  @Test("UTF-16, Windows-1251, KOI8-R and Windows-1252 are recognised without being named")
  func encodings() throws {
    let text = Self.russian
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { utf16 += [UInt8(unit & 255), UInt8(unit >> 8)] }
    #expect(TextEncoding(of: utf16).decode(utf16) == text)
    let windows = [UInt8](try #require(text.data(using: .windowsCP1251)))
    #expect(TextEncoding(of: windows) == .windows1251)
    #expect(TextEncoding(of: windows).decode(windows) == text)
    // "Минск" by RFC 1489.
    let koi8: [UInt8] = [0xED, 0xC9, 0xCE, 0xD3, 0xCB]
    #expect(TextEncoding(of: koi8).decode(koi8) == "Минск")
    let french: [UInt8] = Array("Le pr".utf8) + [0xE9] + Array("sident est venu".utf8)
    #expect(TextEncoding(of: french).decode(french) == "Le président est venu")
  }

  @Test("a byte order mark is no part of the text")
  func mark() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a".utf8)
    #expect(TextEncoding(of: bytes).decode(bytes) == "a")
  }

  @Test(
    "the language is the text's own",
    arguments: [
      ("The presidents met in Minsk and spoke of trade.", TextLanguage.english),
      (TextEncodingTests.russian, .russian),
      ("Прэзідэнты правялі сустрэчу ў Мінску і гаварылі пра гандаль.", .belarusian),
      ("Die Präsidenten trafen sich in Minsk und sprachen mit der Presse.", .german),
      ("Les présidents se sont vus à Minsk et ont parlé du commerce dans le palais.", .french),
      ("Minsk 2024", .unknown),
    ])
  func languages(text: String, language: TextLanguage) {
    #expect(TextLanguage(of: text) == language)
  }
}
