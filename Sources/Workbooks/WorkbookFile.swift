package import Foundation

/// Tables as an XLSX workbook (ECMA-376), a sheet each, written by libxlsxwriter: the same bytes from the
/// same tables.
package struct WorkbookFile: Sendable {
  /// What a workbook says of itself.
  package struct Properties: Sendable, Hashable {
    package var title: String
    package var author: String
    /// When it counts as made, in seconds of UTC since the beginning of 1970.
    package var created: Int

    package init(title: String, author: String, created: Int) {
      self.title = title
      self.author = author
      self.created = created
    }
  }

  /// Why a workbook could not be written.
  package enum Failure: Error, Sendable, Hashable, CustomStringConvertible {
    /// A cell's text is longer than a spreadsheet holds: the sheet and the row of its table, from 1.
    case longCell(sheet: String, row: Int)
    /// What the library says.
    case library(String)

    package var description: String {
      switch self {
      case .longCell(let sheet, let row):
        "row \(row) of sheet \(sheet) has a text of more than 32,767 characters"
      case .library(let reason): reason
      }
    }
  }

  /// The sheets in their order.
  package var sheets: [SheetTable]
  package var properties: Properties

  package init(sheets: [SheetTable], properties: Properties) {
    self.sheets = sheets
    self.properties = properties
  }

  /// The workbook's bytes.
  ///
  /// - Parameter folder: Where files stand while it is made; they are gone afterwards.
  package func bytes(workingIn folder: URL) throws -> [UInt8] {
    let working = folder.appendingPathComponent("workbook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: working, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: working) }
    let file = working.appendingPathComponent("workbook.xlsx")
    let writer = try WorkbookWriter(file: file.path, workingIn: working.path)
    try writer.write(properties)
    for sheet in sheets { try writer.write(sheet) }
    try writer.close()
    return Array(try Data(contentsOf: file))
  }
}
