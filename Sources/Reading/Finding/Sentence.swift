/// A sentence of a text.
struct Sentence: Sendable, Hashable {
  /// What part of a page a sentence is.
  enum Role: Sendable, Hashable {
    case body
    /// A line without an end: a title or heading.
    case heading
    /// Words under a picture, links to other texts, names of desks.
    case apart
  }

  /// Its tokens in the text's.
  var tokens: Range<Int>
  /// The number of its paragraph, from 0.
  var paragraph: Int
  var role: Role
  /// Its words that somebody is quoted with.
  var quoted: [Range<Int>] = []

  /// Whether a token stands in a quotation.
  func isQuoted(_ token: Int) -> Bool { quoted.contains { $0.contains(token) } }
}
