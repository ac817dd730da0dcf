internal import Drawing

/// What may give way: a figure or a short table that the rest of its page does not hold goes to the
/// head of the next one, and what follows it up to the next heading flows up in its place.
///
/// Figures keep their order, and so do tables; nothing passes a heading, a page break or columns,
/// and nothing stands further from its place than the next page.
enum FloatClass {
  case figure, table
}

extension Piece {
  /// How many tags are open behind it that were not before.
  var depth: Int {
    items.reduce(0) { depth, item in
      switch item {
      case .drawn(.tagStart): depth + 1
      case .drawn(.tagEnd): depth - 1
      default: depth
      }
    }
  }
}

extension PieceItem {
  var isTagEnd: Bool {
    if case .drawn(.tagEnd) = self { true } else { false }
  }
}
