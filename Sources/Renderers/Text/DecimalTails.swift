internal import Document

/// What stands from the decimal mark on in the cells of a column.
///
/// Cells are set to the right; the style sheet adds what a cell lacks of the longest tail,
/// invisibly. Figures are all of one width, so the decimal marks come to stand below each other.
struct DecimalTails {
  /// The longest tail of the column, e.g. `.08`.
  private let longest: Substring
  private let mark: Character

  /// - Parameter mark: the decimal mark of the table's language.
  init(of table: Table, column: Int, mark: Character) {
    self.mark = mark
    var longest: Substring = ""
    for row in table.rows where row.kind != .group && row.cells.indices.contains(column) {
      guard case .text(let text) = row.cells[column] else { continue }
      let tail = DecimalTails.tail(of: text.plainText, mark)
      if tail.count > longest.count { longest = Substring(String(tail)) }
    }
    self.longest = longest
  }

  /// What to add to a text so that its decimal mark stands where the column's does.
  func rest(after text: String) -> String {
    guard text.contains(where: \.isNumber) else { return "" }
    return String(longest.dropFirst(DecimalTails.tail(of: text, mark).count))
  }

  /// The last decimal mark with the figures after it: in "1,234.5 %" it is ".5".
  private static func tail(of text: String, _ mark: Character) -> Substring {
    guard let last = text.lastIndex(where: \.isNumber) else { return "" }
    let number = text[...last]
    guard let place = number.lastIndex(of: mark) else { return "" }
    let figures = number[number.index(after: place)...]
    return !figures.isEmpty && figures.allSatisfy(\.isNumber) ? number[place...] : ""
  }
}
