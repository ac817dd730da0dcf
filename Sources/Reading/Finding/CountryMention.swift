internal import Records

/// A word that names a country.
struct CountryMention: Sendable, Hashable {
  /// Alpha-3 code.
  var code: String
  var kind: StateWords.Kind
  var tokens: Range<Int>
}

/// Finds countries by name, adjective and capital.
struct CountryFinder: Sendable {
  private var states: StateWords

  /// A finder for a language that knows the pair's own names, too.
  init(language: String, pair: Pair) {
    states = StateWords.states(for: language) ?? StateWords("")
    for country in pair.countries {
      let names = [country.names[language]].compactMap(\.self) + (country.aliases[language] ?? [])
      for name in names where name.count > 3 {
        states.add(name, code: country.code, kind: .name)
      }
    }
  }

  /// The countries that tokens name, in order; a name begins with a large letter, an adjective need
  /// not.
  func mentions(in tokens: [Token]) -> [CountryMention] {
    var found: [CountryMention] = []
    var place = 0
    while place < tokens.count {
      if let match = states.match(tokens, at: place),
        match.kind == .adjective || tokens[place].isCapitalized,
        tokens[place].text.count > 2 || tokens[place].text == tokens[place].text.uppercased()
      {
        found.append(
          CountryMention(
            code: match.code, kind: match.kind, tokens: place..<place + match.count))
        place += match.count
      } else {
        place += 1
      }
    }
    return found
  }

  /// The country whose capital a token names.
  func capital(of code: String) -> String? { states.capitals[code] }
}
