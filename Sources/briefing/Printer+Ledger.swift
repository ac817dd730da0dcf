internal import Delivery
internal import Press

extension Printer {
  /// Says where a ledger is another machine's, so that nothing of it is sent here.
  ///
  /// - Returns: Whether it is this machine's.
  static func isHome(_ ledger: (any RunLedger)?, _ environment: Environment) throws -> Bool {
    do throws(LedgerError) {
      try ledger?.check(environment.machine)
      return true
    } catch .otherMachine(let home, let here) {
      write("briefing: \(LedgerError.otherMachine(home: home, here: here))")
      return false
    } catch {
      return try Postbox.reporting { throw error }
    }
  }
}
