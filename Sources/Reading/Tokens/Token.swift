/// A word, number or mark of a text, with its place.
struct Token: Sendable, Hashable {
  enum Kind: Sendable, Hashable { case word, number, mark }

  var kind: Kind
  /// As it stands in the text.
  var text: String
  /// In small letters, ё as е, one form of apostrophe: what tables are asked for.
  var key: String
  /// Its place in the text, in UTF-8 bytes.
  var span: Range<Int>
  /// Whether white space stands before it.
  var isApart: Bool

  /// Whether it begins with a large letter.
  var isCapitalized: Bool { text.first?.isUppercase == true }

  /// Whether it is a dash that joins: `-` or `–`.
  var isDash: Bool { kind == .mark && (key == "-" || key == "–" || key == "—") }
}
