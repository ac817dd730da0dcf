/// A text in Markdown whose parts stand inside each other more often than is read.
package struct NestingProblem: Error, Hashable {
  /// The line of the text, from 1, of the first part that is too deep.
  package var line: Int
  /// Whether it is a footnote in a footnote's words, which could hold itself.
  package var isFootnote = false

  /// What is wrong.
  package var message: String {
    if isFootnote { return "the words of a footnote have a footnote" }
    return "quotations, lists, emphasis and links inside each other go deeper than "
      + "\(Markdown.deepest) levels"
  }
}
