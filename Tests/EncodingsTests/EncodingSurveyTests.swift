internal import Foundation
internal import Testing

@testable import Encodings

@Suite("how the characters of a text are bytes is told by its bytes")
struct EncodingSurveyTests {
  private func survey(_ text: String, _ encoding: String.Encoding) throws -> EncodingSurvey {
    var survey = EncodingSurvey()
    survey.look(at: Array(try #require(text.data(using: encoding))))
    return survey
  }

  @Test(
    "words of several languages give the encoding they were saved in",
    arguments: [
      ("Größe, Müßiggang", String.Encoding.windowsCP1252, TextEncoding.windows1252),
      ("Les présidents – à Port-l’Évêque", .windowsCP1252, .windows1252),
      ("¿Qué pasó? «Sí»", .windowsCP1252, .windows1252),
      ("à é – …»", .windowsCP1252, .windows1252),
      ("Газета и Минск", .windowsCP1251, .windows1251),
      ("Беларусь, Größe", .utf8, .utf8),
      ("sprzedał wołowinę", .windowsCP1250, .windows1250),
      ("Příliš žluťoučký", .windowsCP1250, .windows1250),
      ("Größe", .utf16LittleEndian, .utf16LittleEndian),
      ("Größe", .utf16BigEndian, .utf16BigEndian),
    ])
  func languages(text: String, saved: String.Encoding, told: TextEncoding) throws {
    #expect(try survey("id,title\nx1,\(text)\n", saved).encoding == told)
  }

  @Test("a text that both Central and Western European read with letters is open")
  func open() throws {
    #expect(try survey("Čech", .windowsCP1250).isOpen)
    #expect(try survey("Genève", .windowsCP1252).isOpen)
    #expect(try !survey("Größe, Café", .windowsCP1252).isOpen)
    #expect(try !survey("Газета", .windowsCP1251).isOpen)
    #expect(try !survey("Genève", .utf8).isOpen)
  }

  @Test("what was found decodes to the text, cut anywhere")
  func decoding() throws {
    let text = "Größe – Église\n"
    for (saved, encoding) in [
      (String.Encoding.windowsCP1252, TextEncoding.windows1252), (.utf8, .utf8),
      (.utf16LittleEndian, .utf16LittleEndian), (.utf16BigEndian, .utf16BigEndian),
    ] {
      let bytes = Array(try #require(text.data(using: saved)))
      for cut in bytes.indices {
        var decoder = TextDecoder(encoding)
        let decoded =
          try decoder.decoded(Array(bytes[..<cut]), isLast: false)
          + decoder.decoded(Array(bytes[cut...]), isLast: true)
        #expect(String(decoding: decoded, as: UTF8.self) == text)
      }
    }
  }
}
