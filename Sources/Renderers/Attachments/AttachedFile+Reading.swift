internal import CQPDF
internal import Foundation

extension AttachedFile {
  /// The files that a PDF carries, by name (`briefing_pdf_attachments`).
  public static func read(from pdf: [UInt8]) throws(PDFConformanceError) -> [AttachedFile] {
    var files: UnsafeMutablePointer<briefing_pdf_file>?
    var count = 0
    var failure: UnsafeMutablePointer<CChar>?
    let status = pdf.withUnsafeBufferPointer { buffer in
      briefing_pdf_attachments(
        briefing_bytes(data: buffer.baseAddress, size: buffer.count), &files, &count, &failure)
    }
    defer {
      if let files { briefing_pdf_files_free(files, count) }
      free(failure)
    }
    guard status == 0, let files else {
      throw PDFConformanceError(
        message: failure.map { String(cString: $0) } ?? "libqpdf failed without a word")
    }
    return UnsafeBufferPointer(start: files, count: count).map { file in
      AttachedFile(
        name: String(cString: file.name), mediaType: "", description: "",
        relationship: Relationship(rawValue: String(cString: file.relationship)) ?? .unspecified,
        bytes: Array(UnsafeBufferPointer(start: file.data, count: file.size)))
    }
  }
}
