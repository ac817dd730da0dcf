internal import Drawing

/// A part of a paragraph as Knuth and Plass see it (Breaking Paragraphs into Lines, 1981).
enum Item {
  /// What is printed and never broken.
  case box(Box)
  /// A space that may grow and shrink, and where a line may end.
  case glue(Glue)
  /// A place where a line may end at a cost.
  case penalty(Penalty)
}

struct Box {
  var text: String
  var style: Typist.StyleNumber
  var width: Double
  /// What it belongs to, by its place in the paragraph's list of contexts.
  var context: Int
  /// A small drawing in place of text, its origin on the baseline.
  var drawing: Frame?
}

struct Glue {
  var width: Double
  var stretch: Double
  var shrink: Double
  var style: Typist.StyleNumber
  var context: Int
}

struct Penalty {
  /// Negative infinity forces a break.
  var cost: Double
  /// The width of what a break here adds: a hyphen.
  var width: Double = 0
  /// Whether a break here ends the line with a hyphen.
  var isHyphen = false

  static let forced = Penalty(cost: -.infinity)
}

/// What a stretch of a paragraph is beyond its looks.
struct InlineContext: Hashable {
  var link: LinkTarget?
  /// A mark that refers to a source or a footnote.
  var isReference = false
  /// The language, where it differs from the paragraph's.
  var language: String?
  /// The footnote whose mark this is.
  var note: Int?

  static let plain = InlineContext()
}
