public import Addresses
public import Periods

/// Where a record comes from: a row of `sources.csv`.
public struct Source: Sendable, Hashable {
  /// The id records name it by.
  public var id: String
  /// Who published it.
  public var publisher: String
  /// Its title, in the language it was published in.
  public var title: String
  /// When it was published: a day, month or year; `nil` if that is not known.
  public var published: Period?
  /// Its address, `http` or `https`; `nil` if there is none.
  public var address: SafeAddress?
  /// How far it can be trusted.
  public var grade: Grade
  /// The language of the source, e.g. `ru`; `nil` if not said.
  public var language: String?
  /// What a reader should know about it.
  public var note: String?
  /// Where the row stands, `file:line`.
  public var origin: Origin

  public init(
    id: String, publisher: String, title: String, published: Period? = nil,
    address: SafeAddress? = nil, grade: Grade, language: String? = nil, note: String? = nil,
    origin: Origin = Origin()
  ) {
    self.id = id
    self.publisher = publisher
    self.title = title
    self.published = published
    self.address = address
    self.grade = grade
    self.language = language
    self.note = note
    self.origin = origin
  }

  /// The day from which what it says counts as known: a date known only to the month or year
  /// counts from its last day.
  public var knownFrom: Day? { published?.end }

  /// The grade of a source, A to D.
  public enum Grade: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The office or institution itself: a presidential site, a statistics office.
    case official = "A"
    /// A news agency or newspaper that reports first hand.
    case press = "B"
    /// A report at second hand: a translation, an aggregator.
    case secondHand = "C"
    /// A paraphrase or compilation of unknown origin.
    case unverified = "D"

    public static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
  }
}

/// The file and line a record was read from.
public struct Origin: Sendable, Hashable {
  /// The file, relative to the desk.
  public var file: String
  /// The line, from 1; 0 where the record was not read from a file.
  public var line: Int

  public init(file: String = "", line: Int = 0) {
    self.file = file
    self.line = line
  }
}
