package import Diagnostics
internal import Periods

/// Finds out whether a file is somebody's own sheet of trade, and how it is to be read.
package enum TradeSheet {
  /// The format's name in mappings.
  package static let id = "trade-sheet"
  /// How many rows below the header tell what columns hold.
  private static let sampleRows = 40

  /// The sheets of a file that hold trade; `nil` where none does.
  ///
  /// - Parameter told: What was said of the columns: their names by what they hold.
  package static func match(
    _ file: any TableFile, columns told: [SheetColumns.Meaning: String] = [:]
  ) throws(DiagnosticError) -> FormatMatch? {
    var headers: [TableHeader] = []
    var others: [Sheet] = []
    var parts: [Sheet: TradeSheetFormat.Part] = [:]
    for sheet in file.sheets {
      let rows = try file.head(of: sheet)
      guard !rows.isEmpty else { continue }
      if let (header, part) = header(of: rows, in: sheet, told) {
        headers.append(header)
        parts[sheet] = part
      } else {
        others.append(sheet)
      }
    }
    guard !headers.isEmpty else { return nil }
    for header in headers { try survey(header, in: file, &parts) }
    return FormatMatch(
      format: TradeSheetFormat(parts: parts, headers: headers), headers: headers, others: others)
  }

  /// The first row whose names are those of trade.
  private static func header(
    of rows: [TableRow], in sheet: Sheet, _ told: [SheetColumns.Meaning: String]
  ) -> (TableHeader, TradeSheetFormat.Part)? {
    for (position, row) in rows.enumerated() {
      let above = Array(rows[..<position])
      let header = TableHeader(row, in: sheet, below: above)
      guard told.values.allSatisfy({ header.column($0) != nil }) else { continue }
      let below = Array(rows[(position + 1)...].prefix(sampleRows))
      let columns = SheetColumns(header, told: told, rows: below)
      let titles = [sheet.name] + above.flatMap(\.cells).map(\.text)
      let flow = SheetWords.flow(in: titles.joined(separator: " "))
      guard columns.isTrade(toldFlow: flow != nil) else { continue }
      return (
        header, TradeSheetFormat.Part(columns: columns, header: header, titles: titles, flow: flow)
      )
    }
    return nil
  }

  /// Looks at all numbers of a sheet for how they are written.
  private static func survey(
    _ header: TableHeader, in file: any TableFile, _ parts: inout [Sheet: TradeSheetFormat.Part]
  ) throws(DiagnosticError) {
    guard var part = parts[header.sheet] else { return }
    let columns = part.valueColumns
    var numbers = SheetNumber()
    var days = (first: 0, others: 0)
    var isBelow = false
    let period = part.columns[.period]
    try file.read(header.sheet) { (row) throws(DiagnosticError) in
      guard isBelow else {
        isBelow = row.place == header.place
        return .next
      }
      for column in columns { numbers.look(at: row[column]) }
      if let period, case .day(let day) = row[period] {
        if day.month == 1 { days.first += 1 } else { days.others += 1 }
      }
      return .next
    }
    part.numbers = numbers
    part.isDayUndecided = days.first > 1 && days.others == 0
    parts[header.sheet] = part
  }
}
