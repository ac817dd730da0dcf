/// What is composed of the verbs of any ledger.
extension RunLedger {
  /// The messages in some states, in the order they were stored; tests only where asked for.
  public func messages(
    in states: Set<MessageState> = Set(MessageState.allCases), of key: EditionKey? = nil,
    tests: Bool = false
  ) throws(LedgerError) -> [MessageRecord] {
    try messages(MessageSelection(states: states, edition: key, includesTests: tests))
  }

  /// The messages about which the operator has to decide: those held, and those refused or not taken
  /// in time. A marked test counts only where it is held.
  public func undecided() throws(LedgerError) -> [MessageRecord] {
    try messages(in: [.held, .rejected, .expired], tests: true)
      .filter { $0.state == .held || !$0.isTest }
  }

  /// Names the machine of a ledger that has none.
  ///
  /// - Throws: `otherMachine` where it is another's.
  public func settle(on machine: Machine, at now: Instant) throws(LedgerError) {
    guard try self.machine() != nil else { return try adopt(by: machine, at: now) }
    try check(machine)
  }

  /// Fails where the ledger is another machine's.
  public func check(_ machine: Machine) throws(LedgerError) {
    guard let home = try self.machine(), home.id != machine.id else { return }
    throw .otherMachine(home: home.host, here: machine.host)
  }

  /// Whether an edition may have been sent without the ledger's knowing.
  public func mayHaveBeenSent(_ key: EditionKey) throws(LedgerError) -> Bool {
    guard let gap = try gap() else { return false }
    return gap.hides(key, try edition(key))
  }

  /// The messages to try now, in the order they were stored.
  ///
  /// - Parameter longestDelay: Seconds; a wait longer than that shows that the clock was set back,
  ///   and is over.
  func due(at now: Instant, longestDelay: Int) throws(LedgerError) -> [MessageRecord] {
    let latest = now.adding(seconds: longestDelay)
    return try waiting().filter { message in
      message.nextAttempt.map { $0 <= now || $0 > latest } ?? true
    }
  }
}
