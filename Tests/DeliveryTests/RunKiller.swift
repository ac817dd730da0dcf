internal import Foundation

@testable import Delivery

/// Copies the ledger at a step of a run and breaks the run off there: what a kill -9 leaves.
final class RunKiller: @unchecked Sendable {
  private let place: LedgerPlace
  private let lock = NSLock()
  private var left: Int
  private(set) var copy: LedgerPlace?

  init(_ place: LedgerPlace, after count: Int) {
    self.place = place
    left = count
  }

  func pause(_ step: RunStep) throws(LedgerError) {
    lock.lock()
    defer { lock.unlock() }
    if copy != nil { throw .unavailable("killed") }
    left -= 1
    guard left < 0 else { return }
    copy = try? place.copy()
    throw .unavailable("killed")
  }
}
