/// What stands where a ledger should, if it is none.
public enum LedgerAbsence: Sendable, Hashable {
  /// There is no file.
  case missing
  /// There is a file with nothing in it.
  case empty
}
