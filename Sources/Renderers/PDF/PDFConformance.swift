internal import CQPDF
internal import CairoCanvas
internal import Drawing
internal import Foundation

/// Makes a tagged PDF of Cairo's conform to PDF/UA-1 and PDF/A-3a, with libqpdf.
struct PDFConformance {
  /// The same words go into the information dictionary and XMP.
  var metadata: PDFDocument.Metadata
  /// BCP 47 language of the document.
  var language: String
  /// The sRGB profile, whole.
  var colorProfile: [UInt8]

  /// The finished bytes (`briefing_pdf_finish`); `tags` are the structure elements in tree order.
  ///
  /// - Throws: What libqpdf reports, and anything in the document that acts.
  func finish(
    _ bytes: [UInt8], tags: [Tag], attachments: [AttachedFile]
  ) throws(PDFConformanceError) -> [UInt8] {
    let texts = CTexts()
    let elements = tags.map { tag in
      briefing_pdf_element(
        type: texts.copy(tag.role.structureType), alternative: texts.copy(tag.alternative),
        language: texts.copy(tag.language), scope: texts.copy(tag.scope?.rawValue),
        identifier: texts.copy(tag.id), columns: Int32(tag.columns ?? 0))
    }
    let files = attachments.map { file in
      briefing_pdf_attachment(
        name: texts.copy(file.name), media_type: texts.copy(file.mediaType),
        description: texts.copy(file.description),
        relationship: texts.copy(file.relationship.rawValue), content: texts.copy(file.bytes))
    }
    var information = briefing_pdf_information(
      title: texts.copy(metadata.title), author: texts.copy(metadata.author),
      subject: texts.copy(metadata.subject), keywords: texts.copy(metadata.keywords),
      language: texts.copy(language), producer: texts.copy(metadata.creator),
      date: texts.copy(metadata.date))
    var output: UnsafeMutablePointer<UInt8>?
    var size = 0
    var findings = briefing_pdf_findings()
    var failure: UnsafeMutablePointer<CChar>?
    let status = withExtendedLifetime(texts) {
      briefing_pdf_finish(
        texts.copy(bytes), &information, elements, elements.count, files, files.count,
        texts.copy(colorProfile), &output, &size, &findings, &failure)
    }
    defer {
      free(output)
      briefing_pdf_findings_free(findings)
      free(failure)
    }
    guard status == 0, let output else {
      throw PDFConformanceError(
        message: failure.map { String(cString: $0) } ?? "libqpdf failed without a word")
    }
    if let active = ActiveContent.all(in: findings).first {
      throw PDFConformanceError(message: active.description)
    }
    return Array(UnsafeBufferPointer(start: output, count: size))
  }
}

/// Copies of texts and bytes for libqpdf, freed together; it escapes them where it writes them.
private final class CTexts {
  private var pointers: [UnsafeMutableRawPointer] = []

  deinit { for pointer in pointers { free(pointer) } }

  func copy(_ text: String?) -> UnsafePointer<CChar>? {
    guard let text, let copy = strdup(PDFText.valid(text)) else { return nil }
    pointers.append(copy)
    return UnsafePointer(copy)
  }

  func copy(_ bytes: [UInt8]) -> briefing_bytes {
    guard let pointer = malloc(max(1, bytes.count)) else {
      return briefing_bytes(data: nil, size: 0)
    }
    pointers.append(pointer)
    pointer.copyMemory(from: bytes, byteCount: bytes.count)
    return briefing_bytes(data: pointer.assumingMemoryBound(to: UInt8.self), size: bytes.count)
  }
}
