/// An answer of a record source as a document keeps it: it tells what it was asked for when it was
/// stored.
final class StoredAnswer: RecordAnswer {
  /// One sum with its row and the records behind it.
  struct Entry: Sendable, Hashable, Codable {
    var sum: Evidence.Sum
    var rows: [SumRow]
    var records: [String]
  }

  let snapshot: String
  private let entries: [Evidence.Sum: Entry]

  init(snapshot: String, entries: [Entry]) {
    self.snapshot = snapshot
    self.entries = Dictionary(entries.map { ($0.sum, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func records(behind sums: [Evidence.Sum]) -> [String] {
    sums.flatMap { entries[$0]?.records ?? [] }.sortedOnce()
  }

  func rows(of sums: [Evidence.Sum]) -> [SumRow] {
    // A sum of the newest vintage and one of all are one row.
    let once = Dictionary(sums.map { ($0.cell, $0) }, uniquingKeysWith: { first, _ in first })
    return once.keys.sorted().flatMap { cell in
      once[cell].flatMap { entries[$0]?.rows } ?? []
    }
  }
}
