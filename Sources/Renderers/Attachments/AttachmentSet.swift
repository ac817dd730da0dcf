internal import Document

/// What a briefing's PDF carries: the JSON of every printed number, a CSV for each table and chart and
/// one of the sums that the numbers rest on, the definition, and a manifest with the digest of each.
enum AttachmentSet {
  static let json = "briefing.json"
  static let manifest = "manifest.json"

  /// The files in the order of their names.
  static func make(
    json: Rendition, tables: [BriefingDocument.Table], of briefing: Briefing? = nil,
    definition: SourceText?
  ) -> [AttachedFile] {
    var files = [
      AttachedFile(
        name: AttachmentSet.json, mediaType: json.mediaType,
        description: "Every printed number with its formula, records and sources",
        relationship: .data, bytes: json.bytes)
    ]
    files += self.tables(tables)
    let taken = files.map(\.name)
    if let briefing {
      let sums = SumTable.file(
        of: briefing.numbers, asked: briefing.questions, besides: taken)
      files += [sums].compactMap { $0 } + briefing.rows.map { RowFile.file(of: $0, besides: taken) }
    }
    if let definition {
      files.append(
        AttachedFile(
          name: definition.name, mediaType: "application/yaml",
          description: "The definition the briefing was made from", relationship: .source,
          bytes: definition.bytes))
    }
    files.sort { $0.name < $1.name }
    files.append(
      AttachedFile(
        name: AttachmentSet.manifest, mediaType: "application/json",
        description: "Name, size and SHA-256 of every attached file", relationship: .data,
        bytes: AttachmentManifest(of: files).bytes))
    return files.sorted { $0.name < $1.name }
  }

  /// The CSV of each table and chart, made from what the JSON says of it.
  static func tables(_ tables: [BriefingDocument.Table]) -> [AttachedFile] {
    tables.map { table in
      AttachedFile(
        name: FileName.safe(table.id) + ".csv", mediaType: "text/csv",
        description: table.title.isEmpty ? "The data of \(table.id)" : table.title,
        relationship: .data, bytes: Array(TableCSV.text(of: table).utf8))
    }
  }
}
