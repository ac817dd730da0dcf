internal import Document

/// What stands from the decimal mark on in the cells of a column.
///
/// Cells are set to the right; the style sheet adds what a cell lacks of the longest tail,
/// invisibly. Figures are all of one width, so the decimal marks come to stand below each other.
struct DecimalTails {
  /// The longest tail of the column, e.g. `.08`.
  private let longest: Substring

  init(of table: Table, column: Int) {
    var longest: Substring = ""
    for row in table.rows where row.kind != .group && row.cells.indices.contains(column) {
      guard case .text(let text) = row.cells[column] else { continue }
      let tail = DecimalTails.tail(of: text.plainText)
      if tail.count > longest.count { longest = Substring(String(tail)) }
    }
    self.longest = longest
  }

  /// What to add to a text so that its decimal mark stands where the column's does.
  func rest(after text: String) -> String {
    guard text.contains(where: \.isNumber) else { return "" }
    return String(longest.dropFirst(DecimalTails.tail(of: text).count))
  }

  /// A last point or comma with the figures after it: in "1,234.5 %" it is ".5". A comma before
  /// three figures parts thousands where a point or a second comma says so; alone it is taken for
  /// the decimal mark only if other than three figures follow.
  private static func tail(of text: String) -> Substring {
    guard let last = text.lastIndex(where: \.isNumber) else { return "" }
    let number = text[...last]
    guard let mark = number.lastIndex(where: { $0 == "." || $0 == "," }) else { return "" }
    let figures = number[number.index(after: mark)...]
    guard !figures.isEmpty, figures.allSatisfy(\.isNumber) else { return "" }
    if number[mark] == ",", figures.count == 3 { return "" }
    return number[mark...]
  }
}
