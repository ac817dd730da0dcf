internal import Records

/// Somebody a text names: of the pair's list, or found by office and country.
struct NamedPerson: Sendable, Hashable {
  /// As the pair has it, else as the text has it first, in the nominative.
  var name: String
  /// Alpha-3 code.
  var country: String?
  var level: Level?
  /// Whether the pair's list has the name.
  var isKnown: Bool
  /// The words of the name as the text first has it; the last is the surname.
  var words: [String]
}

/// A place where somebody is named.
struct PersonMention: Sendable, Hashable {
  /// The place in the text's list of people.
  var person: Int
  var tokens: Range<Int>
}

/// Finds people: the pair's by any form of their surname, others where a name stands beside an office
/// of a country.
struct PersonFinder {
  let tokens: [Token]
  let words: ReadingWords
  let countries: [CountryMention]
  let pair: Pair
  private(set) var people: [NamedPerson] = []
  private var known: [(person: Person, names: [[String]])] = []

  init(tokens: [Token], words: ReadingWords, countries: [CountryMention], pair: Pair) {
    self.tokens = tokens
    self.words = words
    self.countries = countries
    self.pair = pair
    let language = words.language
    known = pair.people.map { person in
      let spellings =
        [person.names[language]].compactMap(\.self) + person.aliases
        + (person.names[language] == nil ? Array(person.names.values).sorted() : [])
      return (person, spellings.map { Self.words(of: $0) })
    }
  }

  private static func words(of name: String) -> [String] {
    Tokenizer.tokens(of: name).filter { $0.kind == .word }.map(\.text)
  }

  /// The people named in a sentence; those found by an office are added to the list.
  mutating func mentions(in sentence: Range<Int>, offices: [OfficeMention]) -> [PersonMention] {
    var found: [PersonMention] = []
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      guard let name = name(at: place, in: sentence, offices: offices) else {
        place += 1
        continue
      }
      if let person = person(name, offices: offices, sentence: sentence) {
        found.append(PersonMention(person: person, tokens: name))
      }
      place = name.upperBound
    }
    return found
  }

  /// A run of words that begin with large letters and are no country, office or month.
  private func name(
    at place: Int, in sentence: Range<Int>, offices: [OfficeMention]
  ) -> Range<Int>? {
    // The first word of a sentence is large, whatever it is.
    if place == sentence.lowerBound, place + 1 < sentence.upperBound,
      tokens[place + 1].isCapitalized,
      isFunctionWord(place)
    {
      return nil
    }
    var end = place
    var words = 0
    while end < sentence.upperBound, words < 4 {
      let token = tokens[end]
      if token.kind == .word, token.isCapitalized,
        !countries.contains(where: { $0.tokens.contains(end) }),
        !offices.contains(where: { $0.tokens.contains(end) })
      {
        end += 1
        words += 1
      } else if token.isDash, !token.isApart, words > 0, end + 1 < sentence.upperBound,
        !tokens[end + 1].isApart, tokens[end + 1].isCapitalized
      {
        end += 1
      } else if token.key == ".", words > 0, tokens[end - 1].text.count == 1,
        end + 1 < sentence.upperBound
      {
        end += 1
      } else {
        break
      }
    }
    return words > 0 ? place..<end : nil
  }

  private func isFunctionWord(_ place: Int) -> Bool {
    [.toward, .place, .and, .small, .day, .hedge].contains {
      words.match($0, tokens, at: place) != nil
    }
  }

  private mutating func person(
    _ name: Range<Int>, offices: [OfficeMention], sentence: Range<Int>
  ) -> Int? {
    let words = tokens[name].filter { $0.kind == .word }.map(\.text)
    if let place = listed(words) {
      if people[place].level == nil, words.count > 1,
        let (level, _) = office(of: name, offices: offices)
      {
        people[place].level = level
      }
      return place
    }
    if let place = people.firstIndex(where: { person in
      person.words.last.map { NameForms.isForm(words[words.count - 1], of: $0) } ?? false
        || person.words.count > 1 && words.count == 1
          && NameForms.isForm(words[0], of: person.words[0]) && !person.isKnown
          && person.words[0].count > 3
    }) {
      return place
    }
    guard words.count >= 2, let (level, country) = office(of: name, offices: offices) else {
      return nil
    }
    let plain = words.map { NameForms.nominative($0) }
    people.append(
      NamedPerson(
        name: plain.joined(separator: " "), country: country, level: level, isKnown: false,
        words: plain))
    return people.count - 1
  }

  /// Somebody of the pair's list: the surname in any form, and no other first name beside it.
  private mutating func listed(_ words: [String]) -> Int? {
    for (person, names) in known {
      let isNamed = names.contains { name in
        guard let surname = name.last, let last = words.last, surname.count > 2 else {
          return false
        }
        guard NameForms.isForm(last, of: surname) else {
          return words.count == 1 && name.count == 1 && NameForms.isForm(last, of: name[0])
        }
        guard words.count > 1, name.count > 1 else { return true }
        // The first name, an initial, or a spelling of it; a word before it began the sentence.
        return words.dropLast().contains { word in
          NameForms.isForm(word, of: name[0]) || word.count == 1
            || word.prefix(3).lowercased() == name[0].prefix(3).lowercased()
        }
      }
      guard isNamed else { continue }
      let canonical = pair.canonicalName(of: person)
      if let place = people.firstIndex(where: { $0.name == canonical }) { return place }
      let level = pair.offices.first { $0.id == person.office }?.level
      people.append(
        NamedPerson(
          name: canonical, country: person.country, level: level, isKnown: true,
          words: names.first ?? words))
      return people.count - 1
    }
    return nil
  }

  /// The office that stands right before or after a name, and its country.
  private func office(
    of name: Range<Int>, offices: [OfficeMention]
  ) -> (level: Level?, country: String?)? {
    for office in offices where office.phrase.upperBound == name.lowerBound {
      return (office.level, office.countries.first)
    }
    // "Liu Guozhong, the Vice Premier of China".
    for office in offices {
      let gap = name.upperBound..<max(name.upperBound, office.phrase.lowerBound)
      guard office.phrase.lowerBound >= name.upperBound, gap.count <= 3, !office.isSeveral,
        tokens[gap].allSatisfy({ [",", "the", "who", "is", "(", "—", "–"].contains($0.key) })
      else { continue }
      return (office.level, office.countries.first)
    }
    return secondOfSeveral(name, offices: offices)
  }

  /// "министры обороны России и Белоруссии Андрей Белоусов и Виктор Хренин": the second name.
  private func secondOfSeveral(
    _ name: Range<Int>, offices: [OfficeMention]
  ) -> (level: Level?, country: String?)? {
    for office in offices where office.isSeveral && office.countries.count > 1 {
      guard name.lowerBound - office.phrase.upperBound < 6,
        name.lowerBound > office.phrase.upperBound
      else { continue }
      let between = tokens[office.phrase.upperBound..<name.lowerBound]
      guard between.contains(where: { ["and", "и", "і"].contains($0.key) }) else { continue }
      return (office.level, office.countries[1])
    }
    return nil
  }
}
