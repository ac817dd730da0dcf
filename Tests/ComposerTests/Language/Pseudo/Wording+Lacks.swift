@testable import Language

extension Wording {
  /// The words it has as English has them, by their place: what is not said in the language yet. A
  /// sentence that is made of words cannot be held against another without making it.
  var lacks: [String] {
    Self.words(self, at: []).filter { place, word in
      word.contains(where: \.isLetter) && Self.words(Wording.english, at: [])[place] == word
    }.keys.sorted()
  }

  /// How many fixed words there are to say.
  static var wordCount: Int { words(Wording.english, at: []).count }

  private static func words(_ value: Any, at place: [String]) -> [String: String] {
    if let text = value as? String { return [place.joined(separator: "."): text] }
    var words: [String: String] = [:]
    for (index, child) in Mirror(reflecting: value).children.enumerated() {
      var name = child.label ?? String(index)
      var value = child.value
      // An entry of a dictionary is a pair.
      if let (key, text) = child.value as? (key: AnyHashable, value: Any) {
        (name, value) = ("\(key.base)", text)
      }
      if Self.codes.contains(name) { continue }
      words.merge(Self.words(value, at: place + [name])) { first, _ in first }
    }
    return words
  }

  /// What is the same in every language or is no word of it.
  private static let codes: Set<String> = ["language", "locale", "patterns", "countries"]
}
