public import Periods

/// Something a text says that records can be held against, with its place.
public struct TextMention: Sendable, Hashable {
  /// What is said.
  public enum Content: Sendable, Hashable {
    /// A level of money, goods or things, or a share in percent.
    case level(ReadNumber, FigureSubject)
    /// By how much money something rose or fell.
    case difference(ReadNumber, FigureSubject)
    /// Growth in percent, with its sign.
    case growth(ReadNumber, FigureSubject)
    /// That something rose, fell or stayed, without a number.
    case direction(Direction, FigureSubject)
    /// A day on which the two sides were in touch, or on which something else happened.
    case day(Period, ContactSubject)
    /// A weekday, Monday 1, that stands beside a day.
    case weekday(Int, of: Day)
    /// One of the two countries as the place of a contact on a day: alpha-3 code.
    case place(String, on: Period, ContactSubject)
    /// Somebody, with the office and country said.
    case person(PersonSubject)
    /// How many contacts there were.
    case count(ReadNumber, CountSubject)
    /// A number of something records say nothing of.
    case number
  }

  /// Where something went.
  public enum Direction: String, Sendable, Hashable { case up, down, flat }

  public var content: Content
  /// Its words: UTF-8 bytes of the text.
  public var span: Range<Int>
  /// Whether the sentence only expects, doubts or asks it.
  public var isOpinion: Bool
}

/// A number as a text gives it.
public struct ReadNumber: Sendable, Hashable {
  /// What it counts.
  public enum Unit: Sendable, Hashable {
    /// Money: the currency where it is said, and what the number is multiplied with.
    case money(String?, scale: Double)
    case percent
    /// Goods or things, as statements.csv has them: `Mt`, `companies`.
    case things(String)
    case plain
  }

  public var value: Double
  /// Half of this it may be off, by the digits it is written with.
  public var step: Double
  public var unit: Unit
  /// `about`, `over`, `under`; `nil` where it is given as it stands.
  public var hedge: String?
}

/// What a figure is about, as far as its sentence and the one before say it.
public struct FigureSubject: Sendable, Hashable {
  /// How surely the measure is the number's.
  public enum Basis: Sendable, Hashable {
    /// It stands with the number, nothing else between.
    case named
    /// The sentence goes on about the one before: "It fell to ...".
    case continued
    /// It stands somewhere before.
    case loose
  }

  /// Codes of measures as in statements.csv; several where the sentence before names several, none
  /// where none is named.
  public var measures: [String]
  public var basis: Basis
  /// Whether only a part of the measure is meant: the exports of one product.
  public var isPart: Bool
  /// Whether it is the sum of parts that the text names.
  public var isSum: Bool
  /// Whose exports or imports: alpha-3 code.
  public var reporter: String?
  public var period: Period?
  /// What a growth is measured from, where the text gives a year for it.
  public var base: Period?
  /// Who is quoted, as the records name them.
  public var speaker: FigureSpeaker?
}

/// Whose figure a sentence gives.
public struct FigureSpeaker: Sendable, Hashable {
  /// As the records name them.
  public var name: String
  /// Whether it is somebody who says it; else an office or agency that is named beside it.
  public var isPerson: Bool
}

/// What a day is about.
public struct ContactSubject: Sendable, Hashable {
  /// The people of the two countries who stand there, as the pair's list names them.
  public var people: [String]
  /// The level of offices both sides hold, where no names stand.
  public var level: String?
  /// Ways of contact that stand there, as contacts.csv has them; `any` for words that leave it open.
  public var channels: Set<String>
  /// Whether it is announced or called off, not told as past.
  public var isAhead: Bool
  /// Whether the sentence gives several days.
  public var isOneOfSeveral: Bool
}

/// Who somebody is said to be.
public struct PersonSubject: Sendable, Hashable {
  /// As the pair's list has it, else as the text has it.
  public var name: String
  /// Whether the pair's list has the name.
  public var isKnown: Bool
  /// The level of the office said, as contacts.csv has it.
  public var level: String?
  /// The country of the office said: alpha-3 code.
  public var country: String?
  /// The only day of the sentence, and what happened on it.
  public var contact: DatedContact?
}

/// A day with what a text says happened on it.
public struct DatedContact: Sendable, Hashable {
  public var day: Period
  public var subject: ContactSubject
}

/// Which contacts are counted.
public struct CountSubject: Sendable, Hashable {
  /// Ways of contact: one of contacts.csv's, or `any`.
  public var channel: String
  public var people: [String]
  public var level: String?
  /// The span counted; `nil` where none is said.
  public var window: Period?
}
