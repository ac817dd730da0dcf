internal import Document

extension Table {
  /// The table with its first rows, and a last one that says where the others are; as it is where it
  /// has no more.
  func shortened(to count: Int, rest: String) -> Table {
    guard rows.count > count else { return self }
    var kept = Array(rows.prefix(count))
    while kept.last?.kind == .group { kept.removeLast() }
    var table = self
    table.rows = kept + [Row([.text([.text(rest)])], kind: .group)]
    return table
  }
}
