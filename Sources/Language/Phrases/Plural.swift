/// A word in the forms a language needs beside a number.
package struct Plural: Sendable, Hashable {
  /// "1 contact", "21 контакт".
  package var one: String
  /// "2 контакта"; languages without the form use `other`.
  package var few: String?
  /// "5 контактов"; languages without the form use `other`.
  package var many: String?
  /// "3 contacts", "1.5 контакта".
  package var other: String
  /// Decides the form of one and two before it; English has no use for it.
  package var gender: Gender

  /// The grammatical gender of a noun.
  package enum Gender: Sendable, Hashable {
    case masculine, feminine, neuter
  }

  package init(
    one: String, few: String? = nil, many: String? = nil, other: String,
    gender: Gender = .masculine
  ) {
    self.one = one
    self.few = few
    self.many = many
    self.other = other
    self.gender = gender
  }

  /// A noun of Russian or Belarusian; without a form of its own a fraction takes that of few.
  package init(
    _ one: String, _ few: String, _ many: String, _ gender: Gender = .masculine,
    fraction: String? = nil
  ) {
    self.init(one: one, few: few, many: many, other: fraction ?? few, gender: gender)
  }

  /// The form for a category.
  package func form(_ category: PluralCategory) -> String {
    switch category {
    case .one: one
    case .few: few ?? other
    case .many: many ?? other
    case .other: other
    }
  }
}

/// The plural categories of the Unicode CLDR that our languages use.
package enum PluralCategory: String, Sendable, Hashable, CaseIterable {
  case one, few, many, other
}

/// How a language chooses the form of a word beside a number: the cardinal rules of Unicode CLDR 44.
package enum PluralRule: Sendable, Hashable {
  /// English: one for 1 without decimals.
  case english
  /// Russian and Belarusian: by the last digits of a whole number; other for a fraction.
  case eastSlavic

  /// The category of a number printed with that many decimals.
  package func category(of value: Double, decimals: Int = 0) -> PluralCategory {
    let magnitude = abs(value)
    switch self {
    case .english:
      return magnitude == 1 && decimals == 0 ? .one : .other
    case .eastSlavic:
      guard decimals == 0, let whole = Int(exactly: magnitude.rounded()) else { return .other }
      let last = whole % 10
      let lastTwo = whole % 100
      if last == 1, lastTwo != 11 { return .one }
      if (2...4).contains(last), !(12...14).contains(lastTwo) { return .few }
      return .many
    }
  }
}
