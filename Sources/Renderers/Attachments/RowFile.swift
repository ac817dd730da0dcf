internal import Document

/// Records that bear a briefing's sentences, as a CSV to attach.
enum RowFile {
  /// What the file of a table of records is called; a table of the briefing may have its name.
  static func fileName(of table: String, besides taken: [String]) -> String {
    let name = FileName.safe(table)
    return taken.contains("\(name).csv") ? "\(name)-as-recorded.csv" : "\(name).csv"
  }

  static func file(of table: RowTable, besides taken: [String]) -> AttachedFile {
    AttachedFile(
      name: fileName(of: table.name, besides: taken), mediaType: "text/csv",
      description: "The records that the sentences rest on", relationship: .data,
      bytes: Array(([table.columns] + table.rows).map(CSVLine.init).map(\.text).joined().utf8))
  }
}
