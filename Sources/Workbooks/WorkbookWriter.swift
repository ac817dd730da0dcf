internal import CXLSXWriter
internal import Foundation
internal import Periods
internal import Values

/// A workbook that is being written: the one place that calls libxlsxwriter.
final class WorkbookWriter {
  /// What a cell looks like; each look is made once.
  private enum Look: Hashable {
    case plain, strong, note, heading
    case number(String, isStrong: Bool)
    case day(isStrong: Bool)
  }

  private static let widest = 60

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var isOpen = true
  private var looks: [Look: UnsafeMutablePointer<lxw_format>] = [:]
  private var names = SheetNames()

  /// workbook_new_opt: opens a workbook that becomes a file when it is closed.
  init(file: String, workingIn folder: String) throws(WorkbookFile.Failure) {
    let made = folder.withCString { path -> UnsafeMutablePointer<lxw_workbook>? in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: path)
      return workbook_new_opt(file, &options)
    }
    guard let made else { throw .library("no memory for a workbook") }
    workbook = made
  }

  deinit { if isOpen { lxw_workbook_free(workbook) } }

  /// workbook_set_properties; what XML has no place for is left out, or the whole file would be damaged.
  func write(_ properties: WorkbookFile.Properties) throws(WorkbookFile.Failure) {
    let result = Self.valid(properties.title).withCString { title in
      Self.valid(properties.author).withCString { author in
        var values = lxw_doc_properties()
        values.title = UnsafeMutablePointer(mutating: title)
        values.author = UnsafeMutablePointer(mutating: author)
        values.created = time_t(properties.created)
        return workbook_set_properties(workbook, &values)
      }
    }
    try check(result)
  }

  /// workbook_add_worksheet, and its cells.
  func write(_ table: SheetTable) throws(WorkbookFile.Failure) {
    let name = names.name(table.name)
    guard let sheet = workbook_add_worksheet(workbook, name) else {
      throw .library("the sheet \(name) cannot be added")
    }
    var row: lxw_row_t = 0
    for (position, line) in table.above.enumerated() {
      try write(.text(line), sheet, row, 0, position == 0 ? .heading : .note, name)
      row += 1
    }
    if !table.above.isEmpty { row += 1 }
    for (column, title) in table.columns.enumerated() {
      try write(.text(title), sheet, row, column, .strong, name)
    }
    row += 1
    worksheet_freeze_panes(sheet, row, 0)
    for line in table.rows {
      for (column, cell) in line.cells.enumerated() {
        try write(cell, sheet, row, column, Self.look(of: cell, line.isStrong), name)
      }
      row += 1
    }
    for (position, line) in table.below.enumerated() {
      if position == 0 { row += 1 }
      try write(.text(line), sheet, row, 0, .note, name)
      row += 1
    }
    for column in table.columns.indices {
      let width = Double(Self.width(of: column, in: table))
      try check(
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, nil))
    }
  }

  /// workbook_close: writes the file, and frees the workbook whatever comes of it.
  func close() throws(WorkbookFile.Failure) {
    isOpen = false
    try check(workbook_close(workbook))
  }

  /// worksheet_write_string, worksheet_write_number, worksheet_write_datetime; never
  /// worksheet_write_formula.
  private func write(
    _ cell: SheetCell, _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t,
    _ column: Int, _ look: Look, _ name: String
  ) throws(WorkbookFile.Failure) {
    let place = lxw_col_t(column)
    let format = format(look)
    switch cell {
    case .empty: return
    case .text(let text):
      let result = worksheet_write_string(sheet, row, place, Self.escaped(text), format)
      guard result != LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED else {
        throw .longCell(sheet: name, row: Int(row) + 1)
      }
      try check(result)
    case .number(let number, let numberLook):
      let value = numberLook.isPercent ? number.scaled(byTenTo: -2) ?? number : number
      try check(worksheet_write_number(sheet, row, place, value.value, format))
    case .day(let day):
      var date = lxw_datetime()
      (date.year, date.month, date.day) = (Int32(day.year), Int32(day.month), Int32(day.dayOfMonth))
      // Spreadsheets know no day before 1900, nor reckon its first two months right.
      guard (1901...9999).contains(day.year) else {
        try check(worksheet_write_string(sheet, row, place, "\(day)", nil))
        return
      }
      try check(worksheet_write_datetime(sheet, row, place, &date, format))
    }
  }

  private static func look(of cell: SheetCell, _ isStrong: Bool) -> Look {
    switch cell {
    case .number(_, let look): .number(look.code, isStrong: isStrong)
    case .day: .day(isStrong: isStrong)
    case .empty, .text: isStrong ? .strong : .plain
    }
  }

  /// workbook_add_format.
  private func format(_ look: Look) -> UnsafeMutablePointer<lxw_format>? {
    if let known = looks[look] { return known }
    guard let format = workbook_add_format(workbook) else { return nil }
    let top = UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)
    switch look {
    case .plain, .strong:
      format_set_text_wrap(format)
      format_set_align(format, top)
      if look == .strong { format_set_bold(format) }
    case .heading: format_set_bold(format)
    case .note: break
    case .number(let code, let isStrong):
      format_set_num_format(format, code)
      format_set_align(format, top)
      if isStrong { format_set_bold(format) }
    case .day(let isStrong):
      format_set_num_format(format, "yyyy-mm-dd")
      format_set_align(format, top)
      if isStrong { format_set_bold(format) }
    }
    looks[look] = format
    return format
  }

  /// A text that a reader takes for what it is (ECMA-376, 22.9.2.19): what XML has no place for stands
  /// as `_xHHHH_`, and so does what would be read as that.
  private static func escaped(_ text: String) -> String {
    let marked =
      text.contains("_x") ? text.replacing(#/_(x[0-9A-Fa-f]{4}_)/#) { "_x005F_\($0.1)" } : text
    guard marked.unicodeScalars.contains(where: \.isNoXML) else { return marked }
    return marked.unicodeScalars.map { scalar in
      guard scalar.isNoXML else { return String(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
    }.joined()
  }

  private static func valid(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isNoXML }))
  }

  /// As wide as the longest cell of a column, 60 at most: there texts go to the next line.
  private static func width(of column: Int, in table: SheetTable) -> Int {
    let cells = table.rows.filter { $0.cells.count > 1 }.map { row -> Int in
      guard row.cells.indices.contains(column) else { return 0 }
      return switch row.cells[column] {
      case .empty: 0
      case .text(let text): text.count
      case .number(let number, let look):
        "\(number.whole ?? 0)".count + 4 + (look.decimals ?? 4) + look.suffix.count
      case .day: 10
      }
    }
    let head = table.columns[column].split(separator: " ").map(\.count).max() ?? 0
    return min(widest, max(8, max(head, cells.max() ?? 0) + 2))
  }

  private func check(_ result: lxw_error) throws(WorkbookFile.Failure) {
    guard result != LXW_NO_ERROR else { return }
    throw .library(lxw_strerror(result).map { String(cString: $0) } ?? "error \(result.rawValue)")
  }
}
