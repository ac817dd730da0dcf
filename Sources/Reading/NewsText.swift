public import Periods

/// A plain text to be read: its words, its language and what is known of its publication.
public struct NewsText: Sendable, Hashable {
  /// The words; paragraphs are apart by line ends.
  public var text: String
  /// BCP 47, e.g. `en`; `en`, `ru` and `be` are read.
  public var language: String
  /// When it was published: a day or month, the limit of what it tells as past.
  public var published: Period?

  /// A text to be read.
  public init(_ text: String, language: String, published: Period? = nil) {
    self.text = text
    self.language = language
    self.published = published
  }
}
