public import Periods

/// The two countries a record set is about and how its records are to be read: `pair.yaml`.
public struct Pair: Sendable, Hashable {
  /// The country whose side is printed first; its exports are "exports" where a text says no more.
  public var first: Country
  /// The other country.
  public var second: Country
  /// The language of texts in the set that name none, BCP 47; default English.
  public var language: String
  /// The pair's title by language; empty means the two names joined by an en dash.
  public var titles: [String: String]
  /// A warning printed in the running head, by language, e.g. "invented data"; empty for none.
  public var notices: [String: String]
  /// ISO 4217 code of the currency figures are compared in.
  public var currency: String
  /// Offices people hold.
  public var offices: [Office]
  /// People known by name, with other spellings.
  public var people: [Person]
  /// What is complete, and since when, by kind of record.
  public var coverage: [RecordKind: Coverage]
  /// Whose figure is preferred for a measure, best first: speakers' names or country codes.
  public var preferences: [String: [String]]
  /// Measures beyond the built-in ones: code to name by language.
  public var measures: [String: [String: String]]

  public init(
    first: Country, second: Country, language: String = "en", titles: [String: String] = [:],
    notices: [String: String] = [:], currency: String = "USD", offices: [Office] = [],
    people: [Person] = [], coverage: [RecordKind: Coverage] = [:],
    preferences: [String: [String]] = [:], measures: [String: [String: String]] = [:]
  ) {
    self.first = first
    self.second = second
    self.language = language
    self.titles = titles
    self.notices = notices
    self.currency = currency
    self.offices = offices
    self.people = people
    self.coverage = coverage
    self.preferences = preferences
    self.measures = measures
  }

  /// Both countries, the first one first.
  public var countries: [Country] { [first, second] }

  /// The country with a code, if it is one of the two.
  public func country(_ code: String) -> Country? {
    countries.first { $0.code == code }
  }

  /// A text of the set in a language, else in the set's own, else in the first there is.
  public func text(_ texts: [String: String], in language: String) -> String? {
    texts[language] ?? texts[self.language] ?? texts.min { $0.key < $1.key }?.value
  }

  /// The name that records know somebody by: the one in the set's language, else the first.
  public func canonicalName(of person: Person) -> String {
    text(person.names, in: language) ?? ""
  }
}

/// An office somebody holds, e.g. President.
public struct Office: Sendable, Hashable {
  /// The word used in records.
  public var id: String
  /// How high it is; decides the level of a contact.
  public var level: Level
  /// The office's name by language.
  public var names: [String: String]

  public init(id: String, level: Level, names: [String: String]) {
    self.id = id
    self.level = level
    self.names = names
  }
}

/// Somebody who takes part in contacts or makes statements.
public struct Person: Sendable, Hashable {
  /// The name by language.
  public var names: [String: String]
  /// Other spellings found in sources.
  public var aliases: [String]
  /// The country spoken for: alpha-3 code.
  public var country: String
  /// The id of the office held, if one is declared.
  public var office: String?

  public init(
    names: [String: String], aliases: [String] = [], country: String, office: String? = nil
  ) {
    self.names = names
    self.aliases = aliases
    self.country = country
    self.office = office
  }
}

/// How high the people in a contact stand.
public enum Level: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Heads of state or of the pair's highest offices.
  case leader
  /// Heads of government.
  case primeMinister = "prime-minister"
  /// Foreign ministers.
  case foreignMinister = "foreign-minister"
  /// Defence ministers.
  case defenceMinister = "defence-minister"
  /// Other ministers.
  case minister
  /// Anybody else.
  case other

  /// Highest first.
  public static func < (left: Level, right: Level) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The kinds of records a set may hold.
public enum RecordKind: String, Sendable, Hashable, CaseIterable {
  case trade, statements, contacts, dispatches, assessments
}

/// What a desk says about the completeness of one kind of record.
public struct Coverage: Sendable, Hashable {
  /// Whether everything of this kind is in the log since `since`.
  public var isComplete: Bool
  /// The first day the log covers; `nil` if that is not known.
  public var since: Day?
  /// What is missing, in words, by language.
  public var notes: [String: String]

  public init(isComplete: Bool, since: Day? = nil, notes: [String: String] = [:]) {
    self.isComplete = isComplete
    self.since = since
    self.notes = notes
  }
}
