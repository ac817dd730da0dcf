package import Diagnostics

/// Somebody else's file as tables: a workbook's sheets, a text's lines or the records of a JSON
/// document, read as streams in bounded memory.
package protocol TableFile: AnyObject {
  /// The file as the user named it.
  var name: String { get }
  /// Its tables in their order, empty ones included; a text and a JSON document have one.
  var sheets: [Sheet] { get }
  /// The merged cells of a sheet.
  func mergedCells(of sheet: Sheet) throws(DiagnosticError) -> MergedCells
  /// Hands the rows of a sheet over in their order, until the reader stops; rows in which nothing
  /// stands are left out.
  func read(
    _ sheet: Sheet, _ body: @escaping (TableRow) throws(DiagnosticError) -> Continuation
  ) throws(DiagnosticError)
}

extension TableFile {
  /// The first rows of a sheet, merged cells filled: what a file is recognised by.
  package func head(
    of sheet: Sheet, rows limit: Int = TableLimits.headRows
  ) throws(DiagnosticError) -> [TableRow] {
    var merged = try mergedCells(of: sheet)
    var rows: [TableRow] = []
    try read(sheet) { (row) throws(DiagnosticError) in
      rows.append(merged.filled(row))
      return rows.count < limit ? .next : .stop
    }
    return rows
  }
}
