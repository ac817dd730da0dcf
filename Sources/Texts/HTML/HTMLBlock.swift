/// A block of a page: a paragraph, a heading, a cell.
struct HTMLBlock {
  /// A piece of its words and the place it stood at; `nil` for a decoded entity.
  struct Piece {
    var bytes: [UInt8]
    var original: Int?
  }

  /// The element whose words these are, e.g. `p`.
  var element: String
  var pieces: [Piece] = []
  /// How many bytes of its words are a link's.
  var linkBytes = 0
  /// How many bytes its words have.
  var byteCount = 0
  /// The number of the nearest element that holds blocks (`div`, `article`, `main`).
  var container: Int
  /// Whether it stands in a menu, head, foot, form or other part that is not the text.
  var isApart: Bool

  /// Whether most of its words lead elsewhere, as in a menu.
  var isMenu: Bool { linkBytes * 2 > byteCount }
}
