public import Periods

/// One edition to be made: what of, on which day, and what its readers have to be told.
public struct EditionOrder: Sendable {
  /// The report.
  public let report: ScheduledReport
  /// What the edition covers.
  public let period: Period
  /// The day it is written as of.
  public let asOf: Day
  /// The languages still to be made.
  public let languages: [String]
  /// What its first page has to say beside the definition.
  public internal(set) var notes: [EditionNote]
  /// The moment the messages are dated.
  public let moment: Instant

  /// Orders an edition that is due by a moment, as of that day. One that was missed is written as of the
  /// day its successor appeared, as if it had been made on its last day.
  ///
  /// - Parameter moment: The moment the messages are dated.
  public init(
    _ report: ScheduledReport, _ period: Period, _ languages: [String], dueBy now: Instant,
    moment: Instant
  ) {
    let schedule = report.schedule
    let today = schedule.zone.day(at: now)
    let due = schedule.zone.day(at: schedule.appearance(of: period))
    let isNewest = period >= schedule.newest(at: now)
    let next = schedule.zone.day(at: schedule.appearance(of: period.next))
    self.report = report
    self.period = period
    self.languages = languages
    self.moment = moment
    asOf = isNewest ? today : min(today, next)
    notes = due < today ? [.late(due: due)] : []
  }

  /// The keys of the editions, one for each language.
  public var keys: [EditionKey] { languages.map { report.key(period, $0) } }
}

/// What the first page of an edition has to say because of how it came about.
public enum EditionNote: Sendable, Hashable {
  /// It appears on a later day than it should have.
  case late(due: Day)
  /// Its records are stale or thin, and the operator said to go on.
  case stale(StaleData)
}

/// One finished edition: its files are in place, its messages composed.
public struct MadeEdition: Sendable {
  /// The language it is written in.
  public var language: String
  /// The messages to its readers.
  public var mailing: Mailing
  /// What the owner gets where approval is required; `nil` for nothing.
  public var proof: Mailing?
  /// Whether its messages say less than the definition asks for, as they would be longer than mail
  /// programs show.
  public var isShortened: Bool

  /// Makes a finished edition.
  public init(
    language: String, mailing: Mailing, proof: Mailing? = nil, isShortened: Bool = false
  ) {
    self.language = language
    self.mailing = mailing
    self.proof = proof
    self.isShortened = isShortened
  }
}

/// What a run cannot do itself: read records, make editions, compose messages, keep folders.
public protocol EditionMaker {
  /// What was read, on its way from `read` to `make`.
  associatedtype Material

  /// Reads and checks the records of an edition; writes nothing.
  func read(_ order: EditionOrder) throws(RunFault) -> (material: Material, input: EditionInput)

  /// Makes an edition in each language, writes their folders, and composes the messages. Nothing is
  /// written unless every language can be made.
  func make(_ order: EditionOrder, from material: Material) throws(RunFault) -> [MadeEdition]

  /// Composes a message to the owner; `nil` where there is nobody to write to.
  func notice(_ notice: OwnerNotice, at now: Instant) throws(RunFault) -> Mailing?

  /// How messages are sent; `nil` where the desk sends none.
  func transport() throws(RunFault) -> (any Transport)?

  /// Lets `latest` point at a period of a report. Doing it again changes nothing.
  func pointLatest(of report: ScheduledReport, at period: Period) throws(RunFault)

  /// Clears an edition's folder away, if there is one.
  func discard(_ key: EditionKey) throws(RunFault)
}
