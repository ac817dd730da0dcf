internal import Document
internal import Values

/// The sums of trade records that a briefing's numbers and sentences rest on, as a table to attach.
enum SumTable {
  /// The most rows that are attached.
  static let limit = 5_000

  /// The file; `nil` where nothing rests on a sum. What it had no room for, its description tells.
  static func file(
    of numbers: [PrintedNumber], asked questions: [Question] = [],
    named name: String = GroundFiles(besides: []).sums, limit: Int = limit
  ) -> AttachedFile? {
    let rows = GroundFiles.sums(of: numbers, asked: questions)
    guard !rows.isEmpty else { return nil }
    let lines = [SumRow.columns] + rows.prefix(limit).map(\.fields)
    let subject = "The sums of trade records that the numbers rest on"
    return AttachedFile(
      name: name, mediaType: "text/csv",
      description: rows.count > limit
        ? "\(subject): the first \(limit) of \(rows.count)" : subject,
      relationship: .data, bytes: Array(lines.map(CSVLine.init).map(\.text).joined().utf8))
  }
}
