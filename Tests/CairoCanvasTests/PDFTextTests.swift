import CairoCanvas
import HostileTexts
import Testing

@Suite("Text of PDFs")
struct PDFTextTests {
  @Test("control characters and what is no character become white squares, all else stays")
  func valid() {
    let codes: [UInt32] = [0, 0x1B, 0x7F, 0x85, 0xFDD0, 0xFFFE, 0x1FFFF]
    for scalar in codes.compactMap(Unicode.Scalar.init) {
      #expect(PDFText.valid("a\(scalar)б\t\r\n") == "a\u{25A1}б\t\r\n", "\(scalar.value)")
    }
    #expect(PDFText.valid("Минск – \u{202E}שלום 🙂") == "Минск – \u{202E}שלום 🙂")
    for text in HostileText.all {
      #expect(
        PDFText.valid(text.text).unicodeScalars.count == text.text.unicodeScalars.count, "\(text)")
    }
  }
}
