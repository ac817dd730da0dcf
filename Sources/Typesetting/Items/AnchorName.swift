/// The names of places in the document that links lead to and no id of the briefing names.
enum AnchorName {
  static func source(_ number: Int) -> String { "source-\(number)" }
  static func footnote(_ number: Int) -> String { "footnote-\(number)" }
}
