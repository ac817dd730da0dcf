internal import Records

/// The names of a pair's countries and people in one language, made ready once for all texts in which
/// they are looked for.
struct KnownNames {
  /// Somebody of the pair's list, with each way the name is written.
  struct KnownPerson {
    let person: Person
    let names: [[NameForms.Spelling]]
  }

  let pair: Pair
  let words: ReadingWords
  let countries: CountryFinder
  let people: [KnownPerson]

  /// The names of a pair; `nil` for a language that is not read.
  init?(language: String, pair: Pair) {
    guard let words = ReadingWords.words(for: language) else { return nil }
    self.pair = pair
    self.words = words
    countries = CountryFinder(language: language, pair: pair)
    people = pair.people.map { person in
      let spellings =
        [person.names[words.language]].compactMap(\.self) + person.aliases
        + (person.names[words.language] == nil ? Array(person.names.values).sorted() : [])
      return KnownPerson(person: person, names: spellings.map { Self.words(of: $0) })
    }
  }

  private static func words(of name: String) -> [NameForms.Spelling] {
    Tokenizer.tokens(of: name).filter { $0.kind == .word }.map { NameForms.Spelling($0.text) }
  }
}
