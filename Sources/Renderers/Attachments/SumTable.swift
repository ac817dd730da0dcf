internal import Document
internal import Values

/// The sums of trade records that a briefing's numbers and sentences rest on, as a table to attach.
enum SumTable {
  private static let name = "sums"
  /// The most rows that are attached.
  static let limit = 5_000

  /// The rows, each once: those of the numbers, then those asked for by sentences alone.
  static func rows(of numbers: [PrintedNumber], asked questions: [Question] = []) -> [SumRow] {
    Evidence(merging: numbers.map(\.evidence) + questions.compactMap(\.sums)).rows
  }

  /// What the file is called; a table may have its name.
  static func fileName(besides taken: [String]) -> String {
    taken.contains("\(name).csv") ? "\(name)-of-records.csv" : "\(name).csv"
  }

  /// The file; `nil` where nothing rests on a sum. What it had no room for, its description tells.
  ///
  /// - Parameter taken: The names of other files, one of which may be that of a table.
  static func file(
    of numbers: [PrintedNumber], asked questions: [Question] = [], besides taken: [String] = [],
    limit: Int = limit
  ) -> AttachedFile? {
    let rows = rows(of: numbers, asked: questions)
    guard !rows.isEmpty else { return nil }
    let lines = [SumRow.columns] + rows.prefix(limit).map(\.fields)
    let subject = "The sums of trade records that the numbers rest on"
    return AttachedFile(
      name: fileName(besides: taken), mediaType: "text/csv",
      description: rows.count > limit
        ? "\(subject): the first \(limit) of \(rows.count)" : subject,
      relationship: .data, bytes: Array(lines.map(CSVLine.init).map(\.text).joined().utf8))
  }
}

extension Question {
  /// The sums that answer it; `nil` where rows of a table do.
  fileprivate var sums: Evidence? {
    if case .sums(let evidence) = answer { evidence } else { nil }
  }
}
