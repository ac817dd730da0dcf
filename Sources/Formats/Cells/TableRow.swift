/// A row of a foreign table, with its place; its cells are read when they are asked for.
package struct TableRow: Sendable {
  /// How the cells are kept.
  private enum Content: Sendable {
    case cells([CellValue])
    case fields(FieldBytes)
  }

  /// Where it stands, without a column.
  package let place: CellPlace
  /// Whether a spreadsheet hides it: it is read all the same, and said.
  package let isHidden: Bool
  private let content: Content

  /// A row of a workbook or a JSON document.
  package init(_ cells: [CellValue], at place: CellPlace, isHidden: Bool = false) {
    content = .cells(cells)
    self.place = place
    self.isHidden = isHidden
  }

  /// A row of a text.
  init(_ fields: FieldBytes, at place: CellPlace) {
    content = .fields(fields)
    self.place = place
    isHidden = false
  }

  /// The number of cells, empty ones at its end left out of a workbook's.
  package var count: Int {
    switch content {
    case .cells(let cells): cells.count
    case .fields(let fields): fields.count
    }
  }

  /// A cell, from 0; empty beyond the row's end.
  package subscript(column: Int) -> CellValue {
    switch content {
    case .cells(let cells): return cells.indices.contains(column) ? cells[column] : .empty
    case .fields(let fields):
      guard column >= 0, column < fields.count else { return .empty }
      let text = fields.text(at: column)
      return text.isEmpty ? .empty : .text(text)
    }
  }

  /// All cells, each once made.
  package var cells: [CellValue] { (0..<count).map { self[$0] } }

  /// Whether nothing stands in it.
  package var isEmpty: Bool { (0..<count).allSatisfy { self[$0].text.isEmpty } }

  /// Where a cell stands, from 0.
  package func place(of column: Int, named name: String = "") -> CellPlace {
    place.at(column: column + 1, named: name)
  }
}

/// The fields of a row of a text: its bytes without quotes, and where each field ends.
struct FieldBytes: Sendable {
  var bytes: [UInt8] = []
  var ends: [Int] = []

  /// The number of fields.
  var count: Int { ends.count }

  /// A field's text, from 0.
  func text(at field: Int) -> String {
    String(decoding: bytes[(field == 0 ? 0 : ends[field - 1])..<ends[field]], as: UTF8.self)
  }

  /// Forgets all fields and keeps the memory.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }
}

/// Whether a reader of rows wants the next one.
package enum Continuation: Sendable {
  case next, stop
}
