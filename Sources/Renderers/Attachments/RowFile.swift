internal import Document

/// Records that bear a briefing's sentences, as a CSV to attach.
enum RowFile {
  static func file(of table: RowTable, named name: String) -> AttachedFile {
    AttachedFile(
      name: name, mediaType: "text/csv",
      description: "The records that the sentences rest on", relationship: .data,
      bytes: Array(([table.columns] + table.rows).map(CSVLine.init).map(\.text).joined().utf8))
  }
}
