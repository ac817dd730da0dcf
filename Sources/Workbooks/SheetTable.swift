/// A table to be written for spreadsheets: a sheet of a workbook, or a text.
package struct SheetTable: Sendable, Hashable {
  /// A row, which has a cell for each column or fewer.
  package struct Row: Sendable, Hashable {
    package var cells: [SheetCell]
    /// Whether it is set bold: a total, or what heads the rows below it.
    package var isStrong: Bool

    package init(_ cells: [SheetCell], isStrong: Bool = false) {
      self.cells = cells
      self.isStrong = isStrong
    }
  }

  /// What a file of it is called, without its ending, e.g. `turnover`.
  package var id: String
  /// What its sheet is called, e.g. `Table 1`.
  package var name: String
  /// Lines above the table, such as its title.
  package var above: [String]
  /// The names of the columns.
  package var columns: [String]
  package var rows: [Row]
  /// Lines below the table, such as notes.
  package var below: [String]

  /// A table without lines above and below unless told otherwise.
  package init(
    id: String, name: String, above: [String] = [], columns: [String], rows: [Row],
    below: [String] = []
  ) {
    self.id = id
    self.name = name
    self.above = above
    self.columns = columns
    self.rows = rows
    self.below = below
  }
}
