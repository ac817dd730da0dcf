package import Diagnostics
package import Foundation
package import Renderers

/// An edition that was made, read back from its `briefing.json`.
package struct EditionFile {
  /// Where the file is.
  package let url: URL
  package let document: BriefingDocument

  /// Reads the edition of a folder or file.
  ///
  /// - Parameter path: The edition's folder, or its `briefing.json`, as written on the command line.
  /// - Throws: an error where there is none, or it cannot be read.
  package init(_ path: String, _ environment: Environment) throws(DiagnosticError) {
    var url = environment.url(path)
    if url.pathExtension != "json" { url.appendPathComponent("briefing.json") }
    self.url = url
    guard let data = FileManager.default.contents(atPath: url.path) else {
      throw Preparation.error(
        "missing-file", "there is no edition at \(environment.shown(url))",
        hint: "`briefing render LAYOUT` makes one", area: .usage)
    }
    do {
      document = try BriefingDocument(reading: [UInt8](data))
    } catch {
      throw Preparation.error(
        "bad-edition", "\(environment.shown(url)): \(error)", area: .records)
    }
  }
}
