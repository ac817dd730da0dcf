/// Records by name, rows of a file that follow one another as a run: `trade.csv:2-49`.
enum RecordRuns {
  /// The names of records, in order; rows of one file are counted and sorted.
  static func names(of records: [String]) -> [String] {
    var names: [String] = []
    var rows: [String: [Int]] = [:]
    for record in records {
      guard let colon = record.lastIndex(of: ":"),
        let row = Int(record[record.index(after: colon)...])
      else {
        names.append(record)
        continue
      }
      let file = String(record[..<colon])
      if rows[file] == nil { names.append(file) }
      rows[file, default: []].append(row)
    }
    return names.flatMap { name in
      rows[name].map { runs(of: $0).map { "\(name):\($0)" } } ?? [name]
    }
  }

  private static func runs(of rows: [Int]) -> [String] {
    var runs: [ClosedRange<Int>] = []
    for row in Set(rows).sorted() {
      if let last = runs.last, last.upperBound + 1 == row {
        runs[runs.count - 1] = last.lowerBound...row
      } else {
        runs.append(row...row)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
  }
}
