internal import GRDB

extension LedgerError {
  /// What an error of SQLite, or one on the way to it, means for the ledger.
  init(_ error: any Error) {
    switch error {
    case let error as LedgerError: self = error
    case let error as DatabaseError:
      switch error.resultCode {
      case .SQLITE_FULL: self = .full
      case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
      default: self = .unavailable(error.message ?? error.resultCode.description)
      }
    default: self = .unavailable("\(error)")
    }
  }
}
