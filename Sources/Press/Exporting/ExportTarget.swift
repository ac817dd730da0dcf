/// What tables are written as, by the name of what they are written to.
package enum ExportTarget: Sendable, Hashable {
  /// A workbook, a sheet for each table.
  case workbook
  /// One table as a text.
  case text
  /// A folder, a text for each table.
  case folder

  /// `.xlsx` is a workbook, `.csv` a text, a name without an ending a folder; `nil` for any other.
  package init?(name: String) {
    let last = name.split(separator: "/").last ?? ""
    guard let point = last.lastIndex(of: "."), point > last.startIndex else {
      self = .folder
      return
    }
    switch last[point...].lowercased() {
    case ".xlsx": self = .workbook
    case ".csv": self = .text
    default: return nil
    }
  }
}
