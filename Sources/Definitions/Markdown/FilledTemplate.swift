package import Document

/// A filled template as Markdown, with a sentinel in place of every value.
package struct FilledTemplate: Sendable {
  package var markdown: String
  /// The values by the index of their sentinel.
  package var values: [[Inline]]

  package init(markdown: String = "", values: [[Inline]] = []) {
    self.markdown = markdown
    self.values = values
  }
}
