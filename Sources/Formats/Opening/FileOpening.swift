package import Diagnostics
package import Encodings

/// Opens somebody else's file by what it holds, not by its name.
package enum FileOpening {
  /// A file as tables.
  ///
  /// - Parameter encoding: How a text's characters are bytes; found out where it is not given.
  package static func table(
    at path: String, shownAs name: String, encoding: TextEncoding? = nil
  ) throws(DiagnosticError) -> any TableFile {
    let pieces = try FilePieces(path: path, shownAs: name)
    let first = try pieces.next(FileKind.length)
    guard !first.isEmpty else { throw FileFault.empty.error(in: name) }
    switch FileKind(first) {
    case .archive: return try workbook(at: path, shownAs: name)
    case .json: return try JSONTable(path: path, shownAs: name)
    case .text: return try DelimitedFile(path: path, shownAs: name, encoding: encoding)
    case .other(let fault): throw fault.error(in: name)
    }
  }

  private static func workbook(
    at path: String, shownAs name: String
  ) throws(DiagnosticError) -> any TableFile {
    let archive = try ZIPArchive(path: path, shownAs: name)
    if archive.holds("xl/workbook.xml") || archive.holds("[Content_Types].xml") {
      return try XLSXWorkbook(archive)
    }
    guard archive.holds(ODSWorkbook.content) else { throw FileFault.noWorkbook.error(in: name) }
    return try ODSWorkbook(archive)
  }
}
