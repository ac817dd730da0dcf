internal import Document
internal import Values

/// The sums of trade records that a briefing's numbers rest on, as a table to attach.
enum SumTable {
  private static let name = "sums"
  /// The most rows that are attached.
  static let limit = 5_000

  /// The file; `nil` where no number rests on a sum. What it had no room for, its description tells.
  ///
  /// - Parameter taken: The names of other files, one of which may be that of a table.
  static func file(
    of numbers: [PrintedNumber], besides taken: [String] = [], limit: Int = limit
  ) -> AttachedFile? {
    let rows = Evidence(merging: numbers.lazy.map(\.evidence)).rows
    guard !rows.isEmpty else { return nil }
    let lines = [SumRow.columns] + rows.prefix(limit).map(\.fields)
    let subject = "The sums of trade records that the numbers rest on"
    return AttachedFile(
      name: taken.contains("\(name).csv") ? "\(name)-of-records.csv" : "\(name).csv",
      mediaType: "text/csv",
      description: rows.count > limit
        ? "\(subject): the first \(limit) of \(rows.count)" : subject,
      relationship: .data, bytes: Array(lines.map(CSVLine.init).map(\.text).joined().utf8))
  }
}
