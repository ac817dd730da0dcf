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

  /// Makes a finished edition.
  public init(language: String, mailing: Mailing, proof: Mailing? = nil) {
    self.language = language
    self.mailing = mailing
    self.proof = proof
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
