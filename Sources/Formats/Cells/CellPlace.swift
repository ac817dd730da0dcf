package import Diagnostics

/// Where something stands inside a foreign file: what an `origin` of a record says.
package enum CellPlace: Sendable, Hashable, CustomStringConvertible {
  /// A cell of a workbook, or a row where no column is meant; both count from 1.
  case cell(sheet: String, column: Int?, row: Int)
  /// A line of a text, from 1, and which field of it, from 1.
  case line(Int, field: Int?)
  /// A value of a JSON document (RFC 6901).
  case pointer(String)

  /// The place as people write it: `Partner!J17`, `12`, `/data/3/primaryValue`.
  package var description: String {
    switch self {
    case .cell(let sheet, let column?, let row): "\(sheet)!\(Self.letters(of: column))\(row)"
    case .cell(let sheet, nil, let row): "\(sheet)!\(row)"
    case .line(let line, _): "\(line)"
    case .pointer(let pointer): pointer
    }
  }

  /// The place in a file, as a diagnostic names it.
  package func location(in file: String) -> SourceLocation {
    switch self {
    case .line(let line, _): SourceLocation(file: file, line: line)
    case .cell, .pointer: SourceLocation(file: "\(file):\(self)")
    }
  }

  /// A column of a row, from 1. A JSON record's values are named by `name`.
  func at(column: Int, named name: String = "") -> CellPlace {
    switch self {
    case .cell(let sheet, _, let row): .cell(sheet: sheet, column: column, row: row)
    case .line(let line, _): .line(line, field: column)
    case .pointer(let pointer): .pointer(name.isEmpty ? pointer : "\(pointer)/\(name)")
    }
  }

  /// A column's letters: 1 is A, 27 is AA.
  static func letters(of column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// Column and row of a reference such as `AA17`; `nil` for anything else.
  static func reference(_ text: some StringProtocol) -> (column: Int, row: Int)? {
    var column = 0
    var row = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && column < 1_000_000:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && row < 100_000_000:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    return column > 0 && row > 0 ? (column, row) : nil
  }
}
