internal import Records

/// Finds the people of a pair in a text, by any of their names and spellings, as whole words.
struct PeopleFinder {
  private let names: [(words: [String], name: String, country: String)]

  init(_ pair: Pair) {
    names = pair.people.flatMap { person in
      (person.names.map(\.value) + person.aliases).map { spelling in
        (ContactWords.words(of: spelling), pair.canonicalName(of: person), person.country)
      }
    }.filter { !$0.0.isEmpty }
  }

  /// Their names as the pair has them, each once, and the countries they speak for.
  func people(in text: String) -> (names: [String], countries: Set<String>) {
    let words = ContactWords.words(of: text)
    var found: [String] = []
    var countries: Set<String> = []
    for (spelling, name, country) in names where Self.holds(words, spelling) {
      if !found.contains(name) { found.append(name) }
      countries.insert(country)
    }
    return (found, countries)
  }

  private static func holds(_ words: [String], _ part: [String]) -> Bool {
    guard words.count >= part.count else { return false }
    return (0...words.count - part.count).contains { start in
      words[start..<start + part.count].elementsEqual(part)
    }
  }
}
