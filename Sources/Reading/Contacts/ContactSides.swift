internal import Records

/// Who takes part in what a clause tells, on which side.
struct ContactSides {
  /// People, by their place in the analysis's list.
  private(set) var people: [Int] = []
  /// Levels of offices named without a name, by country.
  private(set) var offices: [String: Level] = [:]
  /// The pair's countries that people or offices of the clause belong to.
  private(set) var countries: Set<String> = []
  /// Whether somebody of a third country is named with an office.
  private(set) var hasThird = false
  /// Whether the clause speaks of both sides without naming them.
  private(set) var refersToBoth = false
  /// The level of the offices that both hold, where they are named so.
  private(set) var levelOfBoth: Level?
  /// Countries whose capital or name the clause gives as a place.
  private(set) var hosts: Set<String> = []
  /// The words of the place.
  private(set) var place: String?
  /// The one of the two countries that the place is, or is the capital of.
  private(set) var host: String?

  private let analysis: TextAnalysis
  private let sentence: Int

  init(analysis: TextAnalysis, place sentence: Int, range: Range<Int>) {
    self.analysis = analysis
    self.sentence = sentence
    let findings = analysis.sentences[sentence]
    let pair = Set(analysis.pair.countries.map(\.code))
    addPeople(findings, range, pair)
    addOffices(findings, range, pair)
    leaveOutSpeakers(findings, range)
    // "The heads of state, whom Turkmenistan hosts": of more than two.
    let others = findings.countries.filter { country in
      range.contains(country.tokens.lowerBound) && country.kind == .name
        && !pair.contains(country.code)
    }
    if refersToBoth, countries.isEmpty, !others.isEmpty { hasThird = true }
    refersToBoth =
      refersToBoth || findings.both.contains { range.contains($0.tokens.lowerBound) }
    addPlaces(findings, range, pair)
  }

  private mutating func addPeople(
    _ findings: SentenceFindings, _ range: Range<Int>, _ pair: Set<String>
  ) {
    for mention in findings.people where range.contains(mention.tokens.lowerBound) {
      guard !findings.sentence.isQuoted(mention.tokens.lowerBound) else { continue }
      guard let country = analysis.people[mention.person].country else { continue }
      // The list has those who give figures without being a person, too.
      let person = analysis.people[mention.person]
      guard !person.isKnown || person.level != nil else { continue }
      if pair.contains(country) {
        countries.insert(country)
        if !people.contains(mention.person) { people.append(mention.person) }
      } else {
        hasThird = true
      }
    }
  }

  /// Leaves out who only tells of the contact: somebody beside a word of saying, where the others are
  /// both sides, or another is left of a visit.
  private mutating func leaveOutSpeakers(_ findings: SentenceFindings, _ range: Range<Int>) {
    for mention in findings.people where range.contains(mention.tokens.lowerBound) {
      guard people.count > 1, isSpeaker(mention, findings) else { continue }
      let rest = people.filter { $0 != mention.person }
      let sides = Set(rest.compactMap { analysis.people[$0].country })
      guard sides.count == 2 || rest.count == 1 && people.count == 2 && sides == countries else {
        continue
      }
      people = rest
    }
  }

  /// Whether a word of saying stands right beside somebody's name and office.
  private func isSpeaker(_ mention: PersonMention, _ findings: SentenceFindings) -> Bool {
    let office = findings.offices.first { $0.phrase.upperBound == mention.tokens.lowerBound }
    let start = office?.phrase.lowerBound ?? mention.tokens.lowerBound
    let range = findings.sentence.tokens
    return [start - 1, start - 2, mention.tokens.upperBound].contains { place in
      range.contains(place) && analysis.words.match(.speech, analysis.tokens, at: place) != nil
    }
  }

  private mutating func addOffices(
    _ findings: SentenceFindings, _ range: Range<Int>, _ pair: Set<String>
  ) {
    for office in findings.offices where range.contains(office.tokens.lowerBound) {
      guard !findings.sentence.isQuoted(office.tokens.lowerBound) else { continue }
      switch office.kind {
      case .one(let level):
        for code in office.countries {
          guard pair.contains(code) else {
            hasThird = true
            continue
          }
          countries.insert(code)
          offices[code] = min(offices[code] ?? .other, level)
        }
      case .several(let level):
        let outside = office.countries.filter { !pair.contains($0) }
        if outside.isEmpty {
          refersToBoth = true
          levelOfBoth = min(levelOfBoth ?? .other, level)
          if office.countries.count == 2 { countries.formUnion(office.countries) }
          for code in office.countries { offices[code] = level }
        } else {
          hasThird = true
        }
      case .counterpart:
        if let one = countries.first, countries.count == 1,
          let other = pair.first(where: { $0 != one })
        {
          let level = people.compactMap { analysis.people[$0].level }.min() ?? offices[one]
          countries.insert(other)
          offices[other] = level
        }
      }
    }
  }

  private mutating func addPlaces(
    _ findings: SentenceFindings, _ range: Range<Int>, _ pair: Set<String>
  ) {
    for country in findings.countries where range.contains(country.tokens.lowerBound) {
      guard country.kind != .adjective, pair.contains(country.code) else { continue }
      hosts.insert(country.code)
    }
    for token in range.dropLast()
    where analysis.words.match(.place, analysis.tokens, at: token) != nil {
      let next = analysis.tokens[token + 1]
      guard next.kind == .word, next.isCapitalized,
        analysis.words.match(.month, analysis.tokens, at: token + 1) == nil,
        analysis.words.match(.weekday, analysis.tokens, at: token + 1) == nil,
        !findings.people.contains(where: { $0.tokens.contains(token + 1) }), place == nil
      else { continue }
      place = next.text
      host =
        findings.countries.first {
          $0.tokens.contains(token + 1) && $0.kind != .adjective && pair.contains($0.code)
        }?.code
    }
  }

  /// Those who hold offices that the clause names without a name, as sentences before have them.
  func holdersBefore(of offices: [String: Level]) -> [Int] {
    offices.sorted { $0.key < $1.key }.compactMap { country, level in
      guard !people.contains(where: { analysis.people[$0].country == country }) else { return nil }
      let before = analysis.sentences[..<sentence].reversed().flatMap { $0.people.reversed() }
      return before.map(\.person).first {
        analysis.people[$0].country == country && analysis.people[$0].level == level
      }
    }
  }

  /// The last people named before this sentence, one of each side, at a level.
  func peopleBefore(level: Level?) -> [Int] {
    var found: [Int] = []
    for findings in analysis.sentences[..<sentence].reversed() {
      for mention in findings.people.reversed() {
        let person = analysis.people[mention.person]
        guard let country = person.country,
          analysis.pair.countries.contains(where: { $0.code == country }),
          level == nil || person.level == nil || person.level == level,
          !found.contains(where: { analysis.people[$0].country == country })
        else { continue }
        found.append(mention.person)
      }
      if found.count == 2 { break }
    }
    return found
  }
}
