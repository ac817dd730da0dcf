public import Diagnostics
public import Fields

/// Where a cell's content lies in its file, in bytes, without the quotes around it.
struct CSVCell: Sendable {
  let start: Int
  let end: Int
  let isQuoted: Bool
}

/// One row of a CSV file.
public struct CSVRow: TableRow, Sendable {
  /// The file it stands in.
  public let file: TextFile
  /// The first byte of the row.
  let start: Int
  let cells: [CSVCell]

  package var count: Int { cells.count }

  /// Whether nothing can be seen in it: spreadsheets add such rows and columns.
  var isBlank: Bool { isBlank(from: 0) }

  /// Whether nothing can be seen from a column on.
  func isBlank(from column: Int) -> Bool {
    column >= count
      || (column..<count).allSatisfy {
        cells[$0].start == cells[$0].end || CellText.isBlank(text(at: $0))
      }
  }

  /// The line the row begins in, from 1.
  public var line: Int { file.position(ofByte: start).line }

  /// The text of a cell; empty beyond the last one, as programs leave out empty fields at the end.
  public func text(at column: Int) -> String {
    guard column < cells.count else { return "" }
    let cell = cells[column]
    let raw = String(decoding: file.bytes[cell.start..<cell.end], as: UTF8.self)
    return cell.isQuoted && raw.utf8.contains(UInt8(ascii: "\""))
      ? Self.undoubled(raw) : raw
  }

  public func location(at column: Int, offset: Int, length: Int?) -> SourceLocation {
    let cell = cells[min(column, cells.count - 1)]
    let raw = String(decoding: file.bytes[cell.start..<cell.end], as: UTF8.self)
    let part = raw.prefix(sourceOffset(of: offset, in: raw, isQuoted: cell.isQuoted))
    let (line, column) = file.position(ofByte: cell.start + part.utf8.count)
    let rest = raw.dropFirst(part.count).prefix { !$0.isNewline }.count
    return file.location(line: line, column: column, length: min(length ?? rest, rest))
  }

  /// A doubled quote is one character of the text and two of the file.
  private func sourceOffset(of offset: Int, in raw: String, isQuoted: Bool) -> Int {
    guard isQuoted, offset > 0 else { return offset }
    var left = offset
    var index = 0
    var previousWasQuote = false
    for character in raw {
      if left == 0 { break }
      index += 1
      if character == "\"", !previousWasQuote {
        previousWasQuote = true
      } else {
        previousWasQuote = false
        left -= 1
      }
    }
    return index
  }

  /// Scalars are looked at, not characters: a mark that combines with a quote does not hide it.
  private static func undoubled(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var skip = false
    for scalar in text.unicodeScalars {
      if scalar == "\"" {
        skip.toggle()
        if !skip { continue }
      } else {
        skip = false
      }
      result.append(scalar)
    }
    return String(result)
  }
}
