package import Diagnostics
package import Foundation
package import Renderers

/// An edition that was made, read back from its `briefing.json` or from a PDF, which carries that file.
package struct EditionFile {
  private static let name = "briefing.json"

  /// Where the file is.
  package let url: URL
  package let document: BriefingDocument

  /// Reads the edition of a folder or file.
  ///
  /// - Parameter path: The edition's folder, its `briefing.json` or its PDF, as written on the command
  ///   line.
  /// - Throws: an error where there is none, or it cannot be read.
  package init(_ path: String, _ environment: Environment) throws(DiagnosticError) {
    var url = environment.url(path)
    if !["json", "pdf"].contains(url.pathExtension.lowercased()) {
      url.appendPathComponent(Self.name)
    }
    self.url = url
    let shown = environment.shown(url)
    guard let data = FileManager.default.contents(atPath: url.path) else {
      throw Preparation.error(
        "missing-file", "there is no edition at \(shown)",
        hint: "`briefing render LAYOUT` makes one", area: .usage)
    }
    var bytes = [UInt8](data)
    if url.pathExtension.lowercased() == "pdf" {
      bytes = try Self.attachment(of: bytes, shown)
    }
    do {
      document = try BriefingDocument(reading: bytes)
    } catch {
      throw Preparation.error("bad-edition", "\(shown): \(error)", area: .records)
    }
  }

  /// The `briefing.json` that a PDF carries.
  private static func attachment(of pdf: [UInt8], _ shown: String) throws(DiagnosticError)
    -> [UInt8]
  {
    let contents: PDFContents
    do {
      contents = try PDFContents(reading: pdf)
    } catch {
      throw Preparation.error("not-a-pdf", "\(shown) cannot be read as a PDF", area: .records)
    }
    guard let file = contents.files.first(where: { $0.name == name }) else {
      throw Preparation.error(
        "bad-edition", "\(shown) carries no \(name): it is no briefing", area: .records)
    }
    return file.bytes
  }
}
