public import Periods

/// One contact between the two countries' leaders, ministers or officials: a row of `contacts.csv`.
///
/// One call, meeting, visit or summit is one contact, also where it lasts several days or several
/// sources report it.
public struct Contact: Sendable, Hashable {
  public var id: String
  /// The first day; for a date known only to the month or year, the first day of that span.
  public var start: Day
  /// The last day, included.
  public var end: Day
  /// How well the date is known.
  public var precision: DatePrecision
  /// How they met.
  public var channel: Channel
  /// The highest level that both sides reached.
  public var level: Level
  public var participants: [Participant]
  /// The host country of a visit or meeting: alpha-3 code; `nil` if neither or not known.
  public var host: String?
  public var place: String?
  /// Topics as tags, e.g. `trade`.
  public var topics: [String]
  public var status: Status
  /// One line in the desk's words.
  public var summary: String?
  /// The language of place, topics and summary, BCP 47.
  public var language: String
  /// CAMEO event code, if the desk keeps one.
  public var cameo: String?
  /// Dates that sources give otherwise than `start` and `end`.
  public var reported: [ReportedDate]
  /// Ids of the sources, in the order of the record.
  public var sources: [String]
  public var seen: Day?
  /// The first day on which the row no longer counts, as a plan was changed or taken back; `nil` for
  /// one that still counts.
  public var until: Day?
  /// The entry of an imported file it was read from; `nil` for a row that was written by hand.
  public var importedFrom: String?
  public var origin: Origin

  public init(
    id: String, start: Day, end: Day, precision: DatePrecision, channel: Channel, level: Level,
    participants: [Participant], host: String? = nil, place: String? = nil, topics: [String] = [],
    status: Status, summary: String? = nil, language: String = "en",
    cameo: String? = nil, reported: [ReportedDate] = [],
    sources: [String], seen: Day? = nil, until: Day? = nil, importedFrom: String? = nil,
    origin: Origin = Origin()
  ) {
    self.id = id
    self.start = start
    self.end = end
    self.precision = precision
    self.channel = channel
    self.level = level
    self.participants = participants
    self.host = host
    self.place = place
    self.topics = topics
    self.status = status
    self.summary = summary
    self.language = language
    self.cameo = cameo
    self.reported = reported
    self.sources = sources
    self.seen = seen
    self.until = until
    self.importedFrom = importedFrom
    self.origin = origin
  }

  /// Whether the row still counts on a day, if it was known by then.
  package func counts(on day: Day) -> Bool { until.map { day < $0 } ?? true }

  /// The most days a contact is taken to last; a longer one has a wrong date, and is nothing that
  /// two records tell of.
  public static let plausibleDays = 60

  /// The same without its id and its place in the file: two records that are alike but for these are
  /// one, entered twice.
  package var withoutIdentity: Contact {
    var copy = self
    copy.id = ""
    copy.origin = Origin()
    return copy
  }

  /// The number of days it lasts, both ends counted.
  public var dayCount: Int { end.days(since: start) + 1 }

  /// How they met. Beside these words a record may give a CAMEO code: 041 is a call, 042 and 043 a
  /// visit, 044 a meeting in a third place.
  public enum Channel: String, Sendable, Hashable, CaseIterable {
    /// By telephone.
    case call
    /// By video link.
    case video
    /// In person in one of the two countries.
    case visit
    /// In person in a third country, the two sides alone.
    case meeting
    /// At a meeting of several countries.
    case summit
    /// By letter or message.
    case letter
  }

  public enum Status: String, Sendable, Hashable, CaseIterable {
    case held, planned, cancelled
  }
}

/// How well a date is known.
public enum DatePrecision: String, Sendable, Hashable, CaseIterable {
  /// The day itself.
  case exact
  /// The day of a dispatch; the event may be earlier.
  case dateline
  /// A weekday, resolved to a day by the desk.
  case weekday
  /// Part of a month, e.g. "early December".
  case monthPart = "month-part"
  case month
  case year

  /// Whether the day is good enough to count gaps with.
  public var isDay: Bool { self == .exact || self == .dateline || self == .weekday }
}

/// Somebody who took part, with office and country.
public struct Participant: Sendable, Hashable {
  /// The name as the pair's list of people has it in English, else as the record has it.
  public var name: String
  /// The office, as a word or an office id.
  public var office: String?
  /// Alpha-3 code.
  public var country: String?

  public init(name: String, office: String? = nil, country: String? = nil) {
    self.name = name
    self.office = office
    self.country = country
  }
}
