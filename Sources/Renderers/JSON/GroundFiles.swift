internal import Document
internal import Values

/// What the attached files are called whose rows bear a briefing's numbers and sentences, and where a
/// sum stands in its file.
struct GroundFiles {
  /// The names of the files of tables, one of which may be that of a file of rows.
  private let taken: [String]

  /// - Parameter tables: The tables of the briefing, each of which has a file.
  init(besides tables: [BriefingDocument.Table]) {
    taken = tables.map { FileName.safe($0.id) + ".csv" }
  }

  /// The file of sums of trade records.
  var sums: String { name("sums", else: "sums-of-records") }

  /// The file of a table of records.
  func rows(of table: String) -> String {
    let name = FileName.safe(table)
    return self.name(name, else: "\(name)-as-recorded")
  }

  private func name(_ wish: String, else other: String) -> String {
    taken.contains("\(wish).csv") ? "\(other).csv" : "\(wish).csv"
  }

  /// The sums, each once: those of the numbers, then those asked for by sentences alone.
  static func sums(of numbers: [PrintedNumber], asked questions: [Question]) -> [SumRow] {
    Evidence(merging: numbers.map(\.evidence) + questions.compactMap(\.sums)).rows
  }
}

extension Question {
  /// The sums that answer it; `nil` where rows of a table do.
  fileprivate var sums: Evidence? {
    if case .sums(let evidence) = answer { evidence } else { nil }
  }
}
