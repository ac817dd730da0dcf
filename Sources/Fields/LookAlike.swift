/// Letters of the Cyrillic and Greek alphabets that look like Latin ones: nobody sees that `В` is
/// not `B`.
struct LookAlike {
  /// The text with Latin letters.
  let latin: String
  private let letter: Unicode.Scalar
  private let likeness: Character

  /// The first of them in a text; `nil` where there is none.
  init?(in text: String) {
    guard text.utf8.contains(where: { $0 >= 0x80 }),
      let first = text.unicodeScalars.first(where: { Self.letters[$0] != nil }),
      let likeness = Self.letters[first]
    else { return nil }
    letter = first
    self.likeness = Character(likeness)
    latin = String(
      String.UnicodeScalarView(text.unicodeScalars.map { Self.letters[$0] ?? $0 }))
  }

  /// What is wrong with a text that would be read with Latin letters.
  var problem: FieldProblem {
    FieldProblem(
      code: "look-alike-letter", "has \(CharacterName(letter)), which only looks like \(likeness)",
      hint: "write \(latin) in Latin letters")
  }

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    zip(
      "АВЕЅІЈКМНОРСТУХаеѕіјорсухҮһΑΒΕΖΗΙΚΜΝΟΡΤΥΧονϲ".unicodeScalars,
      "ABESIJKMHOPCTYXaesijopcyxYhABEZHIKMNOPTYXovc".unicodeScalars)
  ) { first, _ in first }
}
