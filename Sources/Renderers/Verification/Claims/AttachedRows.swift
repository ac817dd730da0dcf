/// The rows of an attached CSV, by the names of its columns.
struct AttachedRows: Sendable {
  private let columns: [String: Int]
  private let rows: [[String]]

  /// Reads a CSV (RFC 4180) as `CSVLine` writes it.
  init(reading bytes: [UInt8]) {
    var lines = Self.lines(String(decoding: bytes, as: UTF8.self))
    let head = lines.isEmpty ? [] : lines.removeFirst()
    columns = Dictionary(
      head.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    rows = lines
  }

  /// A row by what stands in its columns.
  struct Row: Sendable {
    fileprivate let columns: [String: Int]
    fileprivate let cells: [String]

    /// The text in a column; empty where there is none.
    subscript(name: String) -> String {
      guard let index = columns[name], cells.indices.contains(index) else { return "" }
      let text = cells[index]
      // What a spreadsheet would compute has an apostrophe before it.
      return text.hasPrefix("'") ? String(text.dropFirst()) : text
    }
  }

  /// Every row.
  var all: [Row] { rows.map { Row(columns: columns, cells: $0) } }

  /// The rows of a list of ranges, counted from 1: `1-12,30`; `nil` where one is missing.
  func rows(_ ranges: String) -> [Row]? {
    var chosen: [Row] = []
    for range in ranges.split(separator: ",") {
      let ends = range.split(separator: "-").compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last, first >= 1, first <= last,
        last <= rows.count
      else { return nil }
      chosen += rows[(first - 1)...(last - 1)].map { Row(columns: columns, cells: $0) }
    }
    return chosen
  }

  private static func lines(_ text: String) -> [[String]] {
    var lines: [[String]] = []
    var line: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = text.unicodeScalars.makeIterator()
    var pending = scalars.next()
    func end(_ cell: inout String.UnicodeScalarView, _ line: inout [String]) {
      line.append(String(cell))
      cell = String.UnicodeScalarView()
    }
    while let scalar = pending {
      pending = scalars.next()
      switch scalar {
      case "\"" where isQuoted && pending == "\"":
        cell.append(scalar)
        pending = scalars.next()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: end(&cell, &line)
      case "\r" where !isQuoted && pending == "\n": break
      case "\n" where !isQuoted:
        end(&cell, &line)
        lines.append(line)
        line = []
      default: cell.append(scalar)
      }
    }
    return lines
  }
}
