/// A CSV with a head.
struct CSVTable {
  private var lines: [[String]] = []

  init(_ text: String) {
    var line: [String] = []
    var cell = ""
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isQuoted {
        if scalar == "\"", index + 1 < scalars.count, scalars[index + 1] == "\"" {
          cell.unicodeScalars.append("\"")
          index += 1
        } else if scalar == "\"" {
          isQuoted = false
        } else {
          cell.unicodeScalars.append(scalar)
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," || scalar == "\n" {
        line.append(cell)
        cell = ""
        if scalar == "\n" {
          lines.append(line)
          line = []
        }
      } else if scalar != "\r" {
        cell.unicodeScalars.append(scalar)
      }
      index += 1
    }
  }

  /// The rows of a list of ranges, by column.
  func rows(_ ranges: String) -> [[String: String]] {
    guard let head = lines.first else { return [] }
    return ranges.split(separator: ",").flatMap { range -> [[String: String]] in
      let ends = range.split(separator: "-").compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last, last < lines.count else { return [] }
      return lines[first...last].map { cells in
        Dictionary(zip(head, cells), uniquingKeysWith: { one, _ in one })
      }
    }
  }
}
