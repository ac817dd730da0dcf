internal import Periods
internal import Values

/// Reads the cells of a row by the kind of value that their column has.
struct RowCells {
  let row: TableRow
  let header: TableHeader

  /// A cell's text; empty where there is no such column.
  func text(_ column: Int?) -> String {
    column.map { row[$0].text } ?? ""
  }

  /// A whole number as a code; `nil` where the cell is empty or something else.
  func code(_ column: Int?) -> Int? {
    switch column.map({ row[$0] }) {
    case .number(let number)?: number.whole
    case let cell?: Int(cell.text)
    case nil: nil
    }
  }

  /// A number with a point before decimals, as programs write it; `nil` where nothing stands there.
  func number(_ column: Int?, missing: Set<String> = []) throws(RowFault) -> DecimalNumber? {
    guard let column else { return nil }
    if case .number(let number) = row[column] { return number }
    let text = row[column].text
    guard !text.isEmpty, !missing.contains(text) else { return nil }
    guard let number = DecimalNumber(text) else { throw fault(column, "a number") }
    return number
  }

  /// A number whose digits commas group in threes, as an English table prints them; `nil` where
  /// nothing stands there.
  func grouped(_ column: Int) throws(RowFault) -> DecimalNumber? {
    if case .number(let number) = row[column] { return number }
    let text = row[column].text
    guard text.contains(",") else { return try number(column) }
    let whole = text.prefix { $0 != "." }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    let first = groups.first.map { $0.hasPrefix("-") ? $0.dropFirst() : $0 } ?? ""
    let isGrouped = (1...3).contains(first.count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard isGrouped, let number = DecimalNumber(text.replacing(",", with: "")) else {
      throw fault(column, "a number with digits in threes, such as 12,345")
    }
    return number
  }

  /// A fault of a cell.
  func fault(_ column: Int, _ expected: String) -> RowFault {
    let name = column < header.names.count ? header.names[column] : ""
    return RowFault(
      place: row.place(of: column, named: name), value: String(row[column].text.prefix(60)),
      expected: expected)
  }

  /// Where a cell stands.
  func place(_ column: Int) -> CellPlace {
    row.place(of: column, named: column < header.names.count ? header.names[column] : "")
  }

  /// A year or a month as statistics write them: `2024`, `202405`, `2024-05`, `2024M5`, `2024Q1`;
  /// `nil` for anything else.
  static func period(_ text: String) -> Period? {
    if let period = Period(iso: text), [.month, .quarter, .year].contains(period.kind) {
      return period
    }
    let digits = Array(text.utf8)
    guard digits.count >= 5, let year = Int(text.prefix(4)), digits.count <= 7 else { return nil }
    let rest = text.dropFirst(4)
    switch rest.first {
    case "M": return Int(rest.dropFirst()).flatMap { Period(month: $0, year: year) }
    case "Q": return Int(rest.dropFirst()).flatMap { Period(quarter: $0, year: year) }
    default: return digits.count == 6 ? Int(rest).flatMap { Period(month: $0, year: year) } : nil
    }
  }
}
