internal import Definitions
internal import Diagnostics
internal import Fields
internal import Foundation
internal import RecordFiles
internal import Records

/// A record set as imports see it: its records, its log, what they remember, and its files to be
/// changed.
struct ImportFolder {
  /// The set's folder.
  let url: URL
  /// The folder as the user named it.
  let name: String
  private let folder: RecordFolder
  private let desk: EnclosedFolder
  private let path: String

  /// - Throws: `no-desk` where no desk.yaml stands above the folder, `outside-desk`.
  init(_ name: String, _ environment: Environment) throws(DiagnosticError) {
    url = environment.url(name)
    self.name = name
    guard let root = Desk.folder(above: url.appendingPathComponent("pair.yaml")) else {
      throw Preparation.error(
        "no-desk", "no desk.yaml stands above this record set",
        hint: "`briefing new FOLDER` writes a desk to start from",
        at: SourceLocation(file: name))
    }
    folder = RecordFolder(folder: url, desk: root)
    desk = EnclosedFolder(root)
    path = desk.relativePath(of: url) ?? name
  }

  /// Everything in the set.
  func records() throws(DiagnosticError) -> RecordSet { try folder.allRecords() }

  /// One of its tables, to be changed.
  func table(_ name: String, columns: [String]) throws(DiagnosticError) -> RecordTable {
    try folder.table(name, columns: columns)
  }

  /// The imports that changed it, the first one first.
  func log() throws(DiagnosticError) -> [ImportEntry] {
    try logTable().cells.map { ImportEntry($0.cells) }
  }

  /// The table of the imports.
  func logTable() throws(DiagnosticError) -> RecordTable {
    try table(Self.logName, columns: ImportEntry.columns)
  }

  /// The mapping of a name; `nil` where there is none.
  func mapping(named name: String) throws(DiagnosticError) -> ImportMapping? {
    let file = inDesk(Self.mappingName(name))
    guard desk.exists(file) else { return nil }
    return try ImportMapping(desk.textFile(file, area: .records), name: name)
  }

  /// All mappings, by name.
  func mappings() throws(DiagnosticError) -> [ImportMapping] {
    var mappings: [ImportMapping] = []
    for file in desk.names(in: inDesk(RecordFolder.importsFolder), endingWith: ".yaml") {
      if let mapping = try mapping(named: String(file.dropLast(5))) { mappings.append(mapping) }
    }
    return mappings
  }

  /// The file of a name in the set.
  func file(_ name: String) -> URL { url.appendingPathComponent(name) }

  /// The log's name in the set.
  static let logName = "\(RecordFolder.importsFolder)/log.csv"

  /// A mapping's name in the set.
  static func mappingName(_ name: String) -> String {
    "\(RecordFolder.importsFolder)/\(name).yaml"
  }

  private func inDesk(_ name: String) -> String { path.isEmpty ? name : "\(path)/\(name)" }
}
