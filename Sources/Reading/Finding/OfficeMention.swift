internal import Records

/// A word for somebody's office, with the country it is an office of.
struct OfficeMention: Sendable, Hashable {
  /// What the word says.
  enum Kind: Sendable, Hashable {
    /// An office of one person.
    case one(Level)
    /// The same office on both sides: "the presidents".
    case several(Level)
    /// The other side's holder of the same office.
    case counterpart
  }

  var kind: Kind
  var tokens: Range<Int>
  /// The countries of the office; none where it is not said.
  var countries: [String] = []
  /// The tokens of the office with its country: "the President of the Republic of Belarus".
  var phrase: Range<Int>
}

/// Finds offices and the countries they belong to.
struct OfficeFinder {
  let words: ReadingWords
  let tokens: [Token]
  let countries: [CountryMention]

  /// The offices in a sentence, in order.
  func mentions(in sentence: Range<Int>) -> [OfficeMention] {
    var found: [OfficeMention] = []
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      let several = words.match(.offices, tokens, at: place)
      let one = words.match(.office, tokens, at: place)
      // "Presidents of both" is longer than the stem "president".
      if let several, several.count >= one?.count ?? 0, let level = Level(rawValue: several.value) {
        found.append(mention(.several(level), place..<place + several.count, in: sentence))
        place += several.count
      } else if let one {
        let kind = Level(rawValue: one.value).map(OfficeMention.Kind.one) ?? .counterpart
        found.append(mention(kind, place..<place + one.count, in: sentence))
        place += one.count
      } else {
        place += 1
      }
    }
    return found
  }

  private func mention(
    _ kind: OfficeMention.Kind, _ range: Range<Int>, in sentence: Range<Int>
  ) -> OfficeMention {
    var result = OfficeMention(kind: kind, tokens: range, phrase: range)
    before(&result, in: sentence)
    if result.countries.isEmpty || result.isSeveral { after(&result, in: sentence) }
    return result
  }

  /// "Russian President", "Kazakhstan's President", "белорусский лидер".
  private func before(_ mention: inout OfficeMention, in sentence: Range<Int>) {
    var place = mention.tokens.lowerBound - 1
    var steps = 0
    while place >= sentence.lowerBound, steps < 5 {
      if let country = countries.first(where: { $0.tokens.contains(place) }) {
        let isOwner =
          country.kind == .adjective
          || tokens[country.tokens.upperBound...].first?.key == "'s"
        guard isOwner else { return }
        mention.countries.append(country.code)
        mention.phrase = country.tokens.lowerBound..<mention.phrase.upperBound
        place = country.tokens.lowerBound - 1
        guard mention.isSeveral else { return }
      } else if words.match(.small, tokens, at: place) != nil {
        place -= 1
      } else {
        return
      }
      steps += 1
    }
  }

  /// "President of the Republic of Belarus", "министры обороны России и Белоруссии".
  private func after(_ mention: inout OfficeMention, in sentence: Range<Int>) {
    var place = mention.tokens.upperBound
    while place < sentence.upperBound {
      if let country = countries.first(where: { $0.tokens.contains(place) }) {
        if !mention.countries.contains(country.code) { mention.countries.append(country.code) }
        mention.phrase = mention.phrase.lowerBound..<country.tokens.upperBound
        place = country.tokens.upperBound
        guard mention.isSeveral else {
          // "Kazakhstan's State Council", "белорусского государства".
          return
        }
      } else if words.match(.small, tokens, at: place) != nil
        || (mention.isSeveral && tokens[place].key == ",")
      {
        place += 1
      } else {
        return
      }
    }
  }
}

extension OfficeMention {
  /// Whether both sides hold it.
  var isSeveral: Bool {
    if case .several = kind { return true }
    return false
  }

  /// How high the office is; `nil` for a counterpart's.
  var level: Level? {
    switch kind {
    case .one(let level), .several(let level): level
    case .counterpart: nil
    }
  }
}
