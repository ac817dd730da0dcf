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
  public var state: EditionState
  /// The latest revision with stored messages: 0 is the first, more are corrections.
  public var revision: Int
  /// What it was made from; `nil` until its messages are stored.
  public var input: EditionInput?
  /// When it was begun.
  public let began: Instant
  /// When its state last changed.
  public var changed: Instant
  /// By when the owner has to decide; `nil` for no deadline.
  public var approvalDeadline: Instant?
  /// Why it was refused or abandoned, or who approved it.
  public var note: String
  /// Whether more may have been sent of it than is known, as the ledger was put back from a backup.
  public var isInDoubt = false

  /// Noted of an edition that was sent before its ledger was put back, by the operator's word.
  static let sentUnseen = "taken for sent, by the operator"
}

/// What an edition lets be done with it: every ledger asks here.
extension EditionRecord {
  /// Whether a revision of it is still to be stored; `false` where that was done before.
  ///
  /// - Parameter latest: The latest revision in any language; a correction is of all of them.
  /// - Throws: `editionState` where it takes no messages any more, or not of this revision.
  func lacks(_ revision: Int, latest: Int) throws(LedgerError) -> Bool {
    switch state {
    case .planned where revision <= latest + 1:
      return true
    case .enqueued, .done:
      if revision <= self.revision { return false }
      if revision <= latest + 1 { return true }
    case .proposed where revision <= self.revision:
      return false
    default:
      break
    }
    throw .editionState(key.description, state)
  }

  /// Fails where its messages may not be sent: nothing that was not approved reaches a reader,
  /// whatever the operator asks for.
  func checkMayBeSent() throws(LedgerError) {
    guard state == .enqueued || state == .done else {
      throw .editionState(key.description, state)
    }
  }

  /// Whether it comes to a state from another; `false` where it was there before.
  ///
  /// - Throws: `editionState` where it cannot come there.
  func comes(
    to states: Set<EditionState>, from origin: EditionState
  ) throws(LedgerError) -> Bool {
    if states.contains(state) { return false }
    guard state == origin else { throw .editionState(key.description, state) }
    return true
  }
}
