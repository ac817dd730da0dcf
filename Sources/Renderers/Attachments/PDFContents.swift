internal import CQPDF
internal import Foundation

/// What a PDF carries, and what in it acts on its reader's machine.
public struct PDFContents: Sendable {
  /// The files that it carries, by name.
  public var files: [AttachedFile]
  /// What it does beyond leading to its own places and to safe addresses; nothing in a briefing.
  public var active: [ActiveContent]

  /// Reads a PDF (`briefing_pdf_read`).
  public init(reading pdf: [UInt8]) throws(PDFConformanceError) {
    var list: UnsafeMutablePointer<briefing_pdf_file>?
    var count = 0
    var findings = briefing_pdf_findings()
    var failure: UnsafeMutablePointer<CChar>?
    let status = pdf.withUnsafeBufferPointer { buffer in
      briefing_pdf_read(
        briefing_bytes(data: buffer.baseAddress, size: buffer.count), &list, &count, &findings,
        &failure)
    }
    defer {
      if let list { briefing_pdf_files_free(list, count) }
      briefing_pdf_findings_free(findings)
      free(failure)
    }
    guard status == 0, let list else {
      throw PDFConformanceError(
        message: failure.map { String(cString: $0) } ?? "libqpdf failed without a word")
    }
    files = UnsafeBufferPointer(start: list, count: count).map { file in
      AttachedFile(
        name: String(cString: file.name), mediaType: "", description: "",
        relationship: AttachedFile.Relationship(rawValue: String(cString: file.relationship))
          ?? .unspecified,
        bytes: Array(UnsafeBufferPointer(start: file.data, count: file.size)))
    }
    active = ActiveContent.all(in: findings)
  }
}
