/// What a sentence claims, without any word of a language: a relation and its operands, found true on
/// the records of an edition, and the records that bear it.
///
/// It is made of an `Asserted` value, which only a maker in Statistics can make, never of a sentence.
public struct Assertion: Sendable, Hashable {
  /// What an operand is to the relation: a key in JSON.
  public enum Name: String, Sendable, Hashable, CaseIterable, Codable, Comparable {
    case of, by, value, values, count, among, next, whole
    case window, since
    case asOf = "as-of"
    case from, to, days, unit, uncertain
    case direction, period, base, level
    case baseLevel = "base-level"
    case growth, lower, upper
    case before, ratio, probability
    case kind, measure, speaker, reporter, statement, others
    case otherSpeaker = "other-speaker"
    case otherReporter = "other-reporter"
    case otherLevel = "other-level"
    case otherGrowth = "other-growth"
    case difference, sum, printed, lowest, highest, verdict

    public static func < (left: Name, right: Name) -> Bool { left.rawValue < right.rawValue }

    /// The places of the names in what is written.
    fileprivate static let places = Dictionary(
      uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
  }

  /// An operand.
  public enum Value: Sendable, Hashable {
    case text(String)
    case number(Double)
    case texts([String])
  }

  /// An operand with its name.
  public struct Term: Sendable, Hashable {
    public var name: Name
    public var value: Value

    public init(_ name: Name, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  public var relation: Relation
  /// In the order of the names' declarations, each name once.
  public var terms: [Term] {
    didSet { terms = Self.inOrder(terms) }
  }
  /// The records that bear it.
  public var grounds: [Ground]

  public init(_ relation: Relation, _ terms: [Term?], on grounds: [Ground] = []) {
    self.relation = relation
    self.terms = Self.inOrder(terms.compactMap(\.self))
    self.grounds = grounds
  }

  private static func inOrder(_ terms: [Term]) -> [Term] {
    terms.sorted { Name.places[$0.name, default: 0] < Name.places[$1.name, default: 0] }
  }

  /// The operand of a name; `nil` where it has none.
  public subscript(name: Name) -> Value? { terms.first { $0.name == name }?.value }

  /// The text of an operand.
  public func text(_ name: Name) -> String? {
    if case .text(let text)? = self[name] { text } else { nil }
  }

  /// The number of an operand.
  public func number(_ name: Name) -> Double? {
    if case .number(let number)? = self[name] { number } else { nil }
  }

  /// The list of an operand; empty where it has none.
  public func texts(_ name: Name) -> [String] {
    if case .texts(let texts)? = self[name] { texts } else { [] }
  }
}

extension Assertion.Term {
  /// A text, or no term where there is none.
  static func text(_ name: Assertion.Name, _ text: String?) -> Self? {
    text.map { Self(name, .text($0)) }
  }

  /// Anything that is written as a text, or no term where there is none.
  static func text(_ name: Assertion.Name, _ value: (some CustomStringConvertible)?) -> Self? {
    value.map { Self(name, .text("\($0)")) }
  }

  /// A number, or no term where there is none.
  static func number(_ name: Assertion.Name, _ number: Double?) -> Self? {
    number.map { Self(name, .number($0)) }
  }

  static func texts(_ name: Assertion.Name, _ texts: [String]) -> Self? {
    texts.isEmpty ? nil : Self(name, .texts(texts))
  }
}

/// The records that bear an assertion.
public enum Ground: Sendable, Hashable {
  /// Every contact known, each once.
  case contacts
  /// Every statement known that can be held against others.
  case statements
  /// Sums of trade records: those behind one operand.
  case sums(Assertion.Name, Evidence)
}

/// Something found true on the records: what a language words. Languages word nothing else.
public protocol Asserted: Sendable {
  /// The same as files have it.
  var assertion: Assertion { get }
}
