/// The words of a language that say how one thing stands to another: comparison, order, quantity,
/// completeness. Who writes them around a number claims something that the number does not say.
package struct RelationWords: Sendable {
  /// Whole words, in small letters.
  package var words: Set<String>
  /// Beginnings of words, in small letters.
  package var stems: [String]

  package init(words: Set<String> = [], stems: [String] = []) {
    self.words = words
    self.stems = stems
  }

  /// The first such word of a text; `nil` where it has none.
  package func first(in text: String) -> String? {
    text.lowercased().split { !$0.isLetter }.map(String.init).first { word in
      words.contains(word) || stems.contains { word.hasPrefix($0) }
    }
  }
}

extension RelationWords {
  static let english = RelationWords(words: [
    "rose", "fell", "grew", "declined", "increased", "decreased", "dropped", "jumped", "surged",
    "shrank", "doubled", "halved", "unchanged", "most", "majority", "highest", "lowest", "largest",
    "smallest", "longest", "shortest", "record",
  ])

  static let russian = RelationWords(
    words: ["упал", "упала", "упало", "упали", "большинство", "рекорд", "рекордный"],
    stems: [
      "вырос", "возрос", "снизил", "увеличил", "сократил", "уменьшил", "удвоил", "наибольш",
      "наименьш",
      "крупнейш", "самый", "самая", "самое",
    ])

  static let belarusian = RelationWords(
    words: ["упаў", "упала", "упалі", "большасць", "рэкорд"],
    stems: [
      "вырас", "узрас", "знізі", "павялічы", "скараці", "паменшы", "падвоі", "найбольш", "найменш",
      "найбуйнейш", "найдаўж", "самы ", "самая",
    ])
}
