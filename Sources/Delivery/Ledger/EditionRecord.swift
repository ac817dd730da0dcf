public import Periods

/// How far an edition is.
public enum EditionState: String, Sendable, Hashable, CaseIterable {
  /// Begun; no message is stored, so it may be made again from the start.
  case planned
  /// Its messages are stored and wait for the owner's word.
  case proposed
  /// Its messages are stored and may be sent; the records are not read again.
  case enqueued
  /// Nothing is left to do without the operator.
  case done
  /// The owner said no.
  case refused
  /// Missed, and too old to be made.
  case abandoned

  /// Whether nothing more happens to it by itself.
  public var isFinal: Bool { self == .done || self == .refused || self == .abandoned }
}

/// What an edition was made from, to find stale or thin data the next time.
public struct EditionInput: Sendable, Hashable {
  /// The day it is written as of.
  public var asOf: Day
  /// The digest of all files read.
  public var digest: String
  /// How many records were read.
  public var recordCount: Int
  /// The day of the newest record; `nil` where there is none.
  public var newestRecord: Day?

  /// Makes a description of an edition's input.
  public init(asOf: Day, digest: String, recordCount: Int, newestRecord: Day?) {
    self.asOf = asOf
    self.digest = digest
    self.recordCount = recordCount
    self.newestRecord = newestRecord
  }
}

/// One edition as the ledger knows it.
public struct EditionRecord: Sendable, Hashable {
  /// Its number in the ledger.
  public let id: Int64
  /// Which edition it is.
  public let key: EditionKey
  /// How far it is.
  public let state: EditionState
  /// The latest revision with stored messages: 0 is the first, more are corrections.
  public let revision: Int
  /// What it was made from; `nil` until its messages are stored.
  public let input: EditionInput?
  /// When it was begun.
  public let began: Instant
  /// When its state last changed.
  public let changed: Instant
  /// By when the owner has to decide; `nil` for no deadline.
  public let approvalDeadline: Instant?
  /// Why it was refused or abandoned, or who approved it.
  public let note: String
}
