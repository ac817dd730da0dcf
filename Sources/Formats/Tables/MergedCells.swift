/// The merged cells of a sheet: their value stands in the first one of each range only.
package struct MergedCells: Sendable {
  /// Rows and columns of a range, from 1, both ends included.
  struct Area: Sendable, Hashable {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>

    /// A range such as `A1:F2`; `nil` for anything else.
    init?(reference text: String) {
      let ends = text.split(separator: ":").compactMap { CellPlace.reference($0) }
      guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column else {
        return nil
      }
      rows = ends[0].row...ends[1].row
      columns = ends[0].column...ends[1].column
    }

    init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// The ranges in the order of the sheet.
  private(set) var areas: [Area] = []
  /// The values of ranges that reach below the row that was filled last.
  private var open: [(area: Area, value: CellValue)] = []
  private var position = 0

  init(_ areas: [Area] = []) {
    self.areas = areas.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
  }

  /// Whether there are none.
  package var isEmpty: Bool { areas.isEmpty }

  /// A row with each merged cell's value in all of the cells it covers; rows are given from the
  /// top.
  package mutating func filled(_ row: TableRow) -> TableRow {
    guard !isEmpty, case .cell(_, _, let number) = row.place else { return row }
    open.removeAll { $0.area.rows.upperBound < number }
    while position < areas.count, areas[position].rows.lowerBound <= number {
      let area = areas[position]
      position += 1
      guard area.rows.lowerBound == number else { continue }
      open.append((area, row[area.columns.lowerBound - 1]))
    }
    guard !open.isEmpty else { return row }
    var cells = row.cells
    for (area, value) in open where value != .empty {
      let last = min(area.columns.upperBound, TableLimits.columns)
      while cells.count < last { cells.append(.empty) }
      for column in area.columns.lowerBound...max(area.columns.lowerBound, last) {
        cells[column - 1] = value
      }
    }
    return TableRow(cells, at: row.place, isHidden: row.isHidden)
  }
}
