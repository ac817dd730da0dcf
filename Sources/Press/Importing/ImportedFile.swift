internal import Diagnostics
internal import Encodings
internal import Formats
internal import Foundation
internal import Periods
internal import RecordFiles
internal import Records

/// One file of an import: where it is, from which day it counts, which mapping reads it, and how what
/// was read of it is written into a record set.
struct ImportedFile {
  /// The file as the user named it.
  let name: String
  /// Where it is.
  let url: URL
  /// What was asked for.
  let request: ImportRequest
  /// From which day it counts.
  let day: Day
  private let environment: Environment

  init(
    _ name: String, _ request: ImportRequest, _ environment: Environment
  ) throws(DiagnosticError) {
    self.name = name
    self.request = request
    self.environment = environment
    url = environment.url(name)
    if let day = request.published?.end ?? request.downloaded {
      self.day = day
    } else {
      day = try FileDay.lastChange(of: url, shownAs: name)
    }
  }

  /// Whether `day` is the day of publication, which the import's source then has.
  var isPublished: Bool { request.published != nil }

  /// What a person is told where nobody has said from which day the file counts.
  var dayNote: String? {
    guard request.downloaded == nil, request.published == nil else { return nil }
    return
      "counts from \(day), the file's own date: say --published or --downloaded if it is another"
  }

  /// The mapping of the file, what the command line says first; `nil` where several fit.
  ///
  /// - Parameter columns: The names of a sheet's columns by what they hold.
  func mapping(
    of format: ImportFormat, columns: [SheetColumns.Meaning: String] = [:],
    in folder: ImportFolder, _ outcome: inout ImportOutcome
  ) throws(DiagnosticError) -> ImportMapping? {
    var found: ImportMapping?
    if let name = request.mapping {
      found = try folder.mapping(named: name)
      if let other = found, other.format != format.id {
        throw Preparation.error(
          "other-format", "this is a file of \(format.name), and `\(name)` is of \(other.format)",
          hint: "say --as with another name", at: SourceLocation(file: self.name), area: .records)
      }
    } else {
      let fitting = try folder.mappings().filter {
        $0.format == format.id && ($0.columns.isEmpty || $0.columns == columns)
      }
      guard fitting.count < 2 else {
        let names = fitting.map { "--as \($0.name)" }.joined(separator: " or ")
        outcome.note("several mappings of \(folder.name) fit: say \(names)")
        outcome.needsDecision = true
        return nil
      }
      found = fitting.first
    }
    var mapping = found ?? ImportMapping(name: request.mapping ?? format.id, of: format)
    mapping.columns = columns
    mapping.choice = request.choice.completed(by: mapping.choice)
    mapping.told = request.told.completed(by: mapping.told)
    mapping.encoding = request.encoding ?? mapping.encoding
    if let found, mapping != found {
      outcome.note(
        "\(ImportFolder.mappingName(mapping.name)) says otherwise and stays as it is: change it if "
          + "the next file is to be read like this one")
    }
    return mapping
  }

  /// The entry of the log for an import of the file.
  ///
  /// - Parameters:
  ///   - digests: Of the file's bytes, and of the records in it.
  ///   - records: The set, whose ids are taken.
  func entry(
    _ mapping: ImportMapping, digests: (sha256: String, content: String),
    records: RecordSet, log: [ImportEntry]
  ) -> ImportEntry {
    var entry = ImportEntry([:])
    // An import that was cut off goes on under its id.
    let started = log.first { $0.sha256 == digests.sha256 }?.id
    entry.id = started ?? Self.id(mapping.name, day, records, log)
    entry.file = url.lastPathComponent
    entry.sha256 = digests.sha256
    entry.content = digests.content
    entry.format = mapping.format
    entry.mapping = mapping.name
    entry.downloaded = (request.downloaded ?? (isPublished ? nil : day)).map { "\($0)" } ?? ""
    entry.published = request.published.map { "\($0)" } ?? ""
    entry.reader = environment.version
    entry.original = "\(RecordFolder.originalsFolder)/\(entry.id)\(Self.ending(of: url))"
    return entry
  }

  /// Writes an import into a set: the file, the mapping, the log, the source, and last the records.
  ///
  /// - Returns: The names of what was written.
  func commit(
    _ entry: ImportEntry, _ mapping: ImportMapping, records: RecordSet,
    table: RecordTable, named tableName: String, into folder: ImportFolder
  ) throws(DiagnosticError) -> [String] {
    var writing = SetWriting(folder, checkpoint: environment.checkpoint)
    writing.add(copyOf: url, as: entry.original)
    if try folder.mapping(named: mapping.name) == nil {
      writing.add(Array(mapping.text.utf8), as: ImportFolder.mappingName(mapping.name))
    }
    var log = try folder.logTable()
    if try !folder.log().contains(where: { $0.id == entry.id }) {
      log.append(entry.cells)
      writing.add(try log.bytes(), as: ImportFolder.logName)
    }
    if records.sources[entry.id] == nil {
      writing.add(try sources(entry, mapping, in: folder).bytes(), as: "sources.csv")
    }
    writing.add(try table.bytes(), as: tableName)
    try writing.commit()
    return writing.names
  }

  /// `sources.csv` with the import's source.
  private func sources(
    _ entry: ImportEntry, _ mapping: ImportMapping, in folder: ImportFolder
  ) throws(DiagnosticError) -> RecordTable {
    var sources = try folder.table(
      "sources.csv", columns: ["id", "publisher", "title", "date", "address", "grade", "note"])
    let hasNotes = sources.columns.contains("note")
    sources.append([
      "id": entry.id, "publisher": mapping.publisher, "title": mapping.title,
      "date": entry.published, "address": mapping.address ?? "", "grade": mapping.grade.rawValue,
      "note": hasNotes ? "Imported from \(entry.file)" : "",
    ])
    return sources
  }

  /// An id that neither a source nor an import has.
  private static func id(
    _ name: String, _ day: Day, _ records: RecordSet, _ log: [ImportEntry]
  ) -> String {
    let taken = Set(records.sources.keys).union(log.map(\.id))
    let first = "\(name)-\(day)"
    guard taken.contains(first) else { return first }
    return (2...taken.count + 2).lazy.map { "\(first)-\($0)" }.first { !taken.contains($0) }
      ?? first
  }

  /// A file's ending with its point, where it is letters and digits.
  private static func ending(of url: URL) -> String {
    let ending = url.pathExtension.lowercased()
    let isPlain =
      !ending.isEmpty && ending.utf8.count <= 8
      && ending.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    return isPlain ? "." + ending : ""
  }
}
