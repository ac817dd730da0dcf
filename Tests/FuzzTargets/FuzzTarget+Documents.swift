internal import CQPDF
internal import CairoCanvas
internal import Foundation
internal import Renderers

extension FuzzTarget {
  /// Documents and pictures that somebody hands over, or that Cairo has written.
  static var documents: [FuzzTarget] {
    [
      FuzzTarget("pdf", longest: 16_384) { bytes in _ = try? PDFContents(reading: bytes) },
      FuzzTarget("pdf-finish", longest: 16_384) { bytes in finish(bytes) },
      FuzzTarget("png") { bytes in _ = try? PNGImage.decode(bytes) },
    ]
  }

  /// Finishes a PDF with a few elements and a file (`briefing_pdf_finish`).
  private static func finish(_ bytes: [UInt8]) {
    var output: UnsafeMutablePointer<UInt8>?
    var size = 0
    var findings = briefing_pdf_findings()
    var failure: UnsafeMutablePointer<CChar>?
    words.withUnsafeBufferPointer { words in
      guard let word = words.baseAddress else { return }
      let element = briefing_pdf_element(
        type: word, alternative: word, language: word, scope: nil, identifier: word, columns: 2)
      var information = briefing_pdf_information(
        title: word, author: word, subject: word, keywords: word, language: word, producer: word,
        date: word)
      bytes.withUnsafeBufferPointer { input in
        let content = briefing_bytes(data: input.baseAddress, size: input.count)
        let file = briefing_pdf_attachment(
          name: word, media_type: word, description: word, relationship: word, content: content)
        _ = briefing_pdf_finish(
          content, &information, [element, element], 2, [file], 1, content, &output, &size,
          &findings, &failure)
      }
    }
    free(output)
    briefing_pdf_findings_free(findings)
    free(failure)
  }

  private static let words: [CChar] = "P".utf8CString.map { $0 }
}
