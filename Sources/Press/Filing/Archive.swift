package import Foundation
package import Renderers

/// The page that lists the editions of an output folder.
package struct Archive {
  /// The output folder.
  package let base: URL

  /// The list of what stands in an output folder.
  package init(base: URL) {
    self.base = base
  }

  /// Writes `index.html` anew from what stands in the folder, whole or not at all.
  package func write() throws {
    let page = ArchiveRenderer().render(entries())
    try EditionFolder.write(page.bytes, replacing: base.appendingPathComponent(page.name))
  }

  /// Every folder `<record set>/<definition>/<edition>/<language>` with a briefing in it.
  package func entries() -> [ArchiveEntry] {
    var entries: [ArchiveEntry] = []
    for set in folders(in: base) {
      for definition in folders(in: set) {
        for edition in folders(in: definition) {
          for language in folders(in: edition) {
            let files = Self.files.filter {
              FileManager.default.fileExists(atPath: language.appendingPathComponent($0).path)
            }
            guard !files.isEmpty else { continue }
            entries.append(
              ArchiveEntry(
                recordSet: set.lastPathComponent, definition: definition.lastPathComponent,
                edition: edition.lastPathComponent, language: language.lastPathComponent,
                files: files))
          }
        }
      }
    }
    return entries
  }

  private static let files = ["briefing.pdf", "briefing.html", "briefing.txt", "briefing.json"]

  private func folders(in folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { folder.appendingPathComponent($0) }
      .filter { url in
        // A link, such as `latest`, shows an edition that stands in the list already.
        guard (try? FileManager.default.destinationOfSymbolicLink(atPath: url.path)) == nil else {
          return false
        }
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
          && isFolder.boolValue
      }
  }
}
