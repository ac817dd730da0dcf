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
  let countries: [CountryMention]
  let known: KnownNames
  private(set) var people: [NamedPerson] = []

  private var words: ReadingWords { known.words }

  init(tokens: [Token], countries: [CountryMention], known: KnownNames) {
    self.tokens = tokens
    self.countries = countries
    self.known = known
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
    let spellings = words.map(NameForms.Spelling.init)
    if let place = listed(spellings) {
      if people[place].level == nil, words.count > 1,
        let (level, _) = office(of: name, offices: offices)
      {
        people[place].level = level
      }
      return place
    }
    if let place = people.firstIndex(where: { person in
      person.words.last.map { spellings[words.count - 1].isForm(of: .init($0)) } ?? false
        || person.words.count > 1 && words.count == 1 && !person.isKnown
          && person.words[0].count > 3 && spellings[0].isForm(of: .init(person.words[0]))
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
  private mutating func listed(_ words: [NameForms.Spelling]) -> Int? {
    guard
      let found = known.people.first(where: { $0.names.contains { Self.isNamed(words, $0) } })
    else { return nil }
    let pair = known.pair
    let canonical = pair.canonicalName(of: found.person)
    if let place = people.firstIndex(where: { $0.name == canonical }) { return place }
    let level = pair.offices.first { $0.id == found.person.office }?.level
    people.append(
      NamedPerson(
        name: canonical, country: found.person.country, level: level, isKnown: true,
        words: (found.names.first ?? words).map(\.text)))
    return people.count - 1
  }

  private static func isNamed(_ words: [NameForms.Spelling], _ name: [NameForms.Spelling]) -> Bool {
    guard let surname = name.last, let last = words.last, surname.text.count > 2,
      last.isForm(of: surname)
    else { return false }
    guard words.count > 1, name.count > 1 else { return true }
    // The first name, an initial, or a spelling of it; a word before it began the sentence.
    return words.dropLast().contains { word in
      word.isForm(of: name[0]) || word.text.count == 1
        || word.text.prefix(3).lowercased() == name[0].text.prefix(3).lowercased()
    }
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
