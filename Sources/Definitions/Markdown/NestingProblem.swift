/// A text in Markdown whose parts stand inside each other more often than is read.
package struct NestingProblem: Error, Hashable {
  /// The line of the text, from 1, of the first part that is too deep.
  package var line: Int

  /// What is wrong.
  package var message: String {
    "quotations, lists, emphasis and links inside each other go deeper than "
      + "\(Markdown.deepest) levels"
  }
}
