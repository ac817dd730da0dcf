internal import Definitions
internal import Diagnostics
internal import Fields
internal import Formats
package import Foundation
internal import RecordFiles
internal import Records

/// From which cells of which files the imported records of a set were read.
package struct ImportedOrigins {
  /// The most records that are told one by one.
  private static let limit = 20

  private let entries: [String: ImportEntry]
  /// By the record's id.
  private let origins: [String: String]

  /// Those of the record set of an edition.
  ///
  /// - Parameters:
  ///   - name: The set's name, as the edition has it.
  ///   - file: A file of the edition; the desk stands above it. Where there is none, or where the set
  ///     can no longer be read, nothing is told.
  package init(ofSet name: String, below file: URL) {
    guard let root = Desk.folder(above: file),
      let desk = try? Desk.read(EnclosedFolder(root).textFile("desk.yaml", area: .definition)),
      let entry = desk.recordSets.first(where: { entry in
        root.appendingPathComponent(entry.folder).lastPathComponent == name
      })
    else {
      entries = [:]
      origins = [:]
      return
    }
    let folder = RecordFolder(folder: root.appendingPathComponent(entry.folder), desk: root)
    let records = try? folder.allRecords()
    let log = try? folder.table(ImportFolder.logName, columns: ImportEntry.columns)
    let known = (log?.cells ?? []).map { ImportEntry($0.cells) }
    entries = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    let trade = (records?.trade ?? TradeRows()).compactMap { flow in
      flow.importedFrom.map { (flow.id, $0) }
    }
    let contacts = (records?.contacts ?? []).compactMap { contact in
      contact.importedFrom.map { (contact.id, $0) }
    }
    origins = Dictionary(trade + contacts, uniquingKeysWith: { first, _ in first })
  }

  /// A line for each of some records that was imported, the first of them.
  package func lines(of records: [String]) -> [String] {
    let imported = records.compactMap { id in origins[id].map { (id, $0) } }
    let lines = imported.prefix(Self.limit).map { id, origin in
      let place = ImportOrigin.place(in: origin)
      guard let entry = entries[ImportOrigin.id(in: origin)] else { return "\(id): \(place)" }
      let day =
        entry.published.isEmpty
        ? "downloaded \(entry.downloaded)" : "published \(entry.published)"
      return "\(id): \(entry.original), \(place); \(entry.file), \(day), SHA-256 \(entry.sha256)"
    }
    let rest = imported.count - lines.count
    return lines + (rest > 0 ? ["and \(rest) more"] : [])
  }
}
