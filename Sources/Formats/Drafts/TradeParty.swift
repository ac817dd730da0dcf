/// Who reports trade, or with whom it is, as a foreign file names it.
package enum TradeParty: Sendable, Hashable {
  /// A country: its alpha-3 code.
  case country(String)
  /// All countries together.
  case world
  /// A group of countries, or areas that are not named, by the file's own name: never added to
  /// countries.
  case group(String)

  /// The kinds of parties, as an option names them.
  enum Kind: String, Sendable, Hashable, CaseIterable {
    case countries, world, groups
  }

  /// Its kind.
  var kind: Kind {
    switch self {
    case .country: .countries
    case .world: .world
    case .group: .groups
    }
  }

  /// The code in a record; a group has none.
  package var code: String? {
    switch self {
    case .country(let code): code
    case .world: "WLD"
    case .group: nil
    }
  }

  /// The code, or the name of a group.
  package var name: String {
    if case .group(let name) = self { name } else { code ?? "" }
  }
}
