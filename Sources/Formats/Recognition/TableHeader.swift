internal import Diagnostics
internal import Foundation
internal import Periods

/// The row that names the columns of a foreign table, and what stands above it.
package struct TableHeader: Sendable {
  /// The sheet it stands in.
  let sheet: Sheet
  /// Where it stands.
  let place: CellPlace
  /// The names as they stand there.
  let names: [String]
  /// The rows above it, in which titles stand.
  let above: [TableRow]
  /// The names that Eurostat packs into the first one, in small letters, as in
  /// `reporter,partner\TIME_PERIOD`; empty for any other table.
  let packed: [String]
  private let columns: [String: Int]

  /// What stands before the name of the columns behind a packed one.
  static let packedMark = "\\"

  /// The header in a row of a sheet.
  init(_ row: TableRow, in sheet: Sheet, below above: [TableRow] = []) {
    self.sheet = sheet
    self.above = above
    place = row.place
    names = row.cells.map(\.text)
    let parts = (names.first ?? "").components(separatedBy: Self.packedMark)
    packed = parts.count == 2 ? parts[0].split(separator: ",").map { $0.lowercased() } : []
    let inside = packed.isEmpty ? [] : packed + [Self.packedMark + parts[1]]
    let named = inside.map { (Self.plain($0), 0) }
    columns = Dictionary(
      named
        + names.enumerated().filter { !$0.element.isEmpty }.map {
          (Self.plain($0.element), $0.offset)
        },
      uniquingKeysWith: { first, _ in first })
  }

  /// The column of a name, from 0; case and blanks do not count.
  func column(_ name: String) -> Int? { columns[Self.plain(name)] }

  /// The first of several names there is a column of.
  func column(anyOf names: [String]) -> Int? { names.lazy.compactMap(column).first }

  /// Stops where no column is a year.
  ///
  /// - Throws: an error at the header, with the name that stands last.
  func require(years: [Period], of file: String) throws(DiagnosticError) {
    guard years.isEmpty else { return }
    throw DiagnosticError([
      RowFault(place: place, value: names.last ?? "", expected: "a year as a column's name")
        .diagnostic(in: file)
    ])
  }

  /// A name without case, blanks and underscores.
  static func plain(_ name: String) -> String {
    // An SDMX-CSV header may be `KEY: Label`.
    let key = name.contains(": ") ? String(name.prefix { $0 != ":" }) : name
    return String(key.lowercased().filter { !$0.isWhitespace && $0 != "_" })
  }
}
