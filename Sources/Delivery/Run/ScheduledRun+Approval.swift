extension ScheduledRun {
  /// Refuses the editions whose owner has said nothing in time, or reminds her.
  func decideOverdue(_ report: inout RunReport) throws(LedgerError) {
    let now = clock()
    for edition in try ledger.editions(in: [.proposed]).reversed() {
      guard let deadline = edition.approvalDeadline, deadline <= now else { continue }
      let rule = settings.reports.first { $0.makes(edition.key) }?.approval ?? ApprovalRule()
      let name = edition.key.description
      switch rule.otherwise {
      case .refuse:
        try tellOwner(.refused(edition: name, deadline: deadline), &report)
        try pause(.told)
        try ledger.refuse(edition.key, because: "nobody approved it by \(deadline)", at: now)
        try pause(.decided)
        note(
          RunProblem(exit: 1, edition: name, "nobody approved it by \(deadline): refused"), &report)
      case .remind:
        let days = (now.seconds - deadline.seconds) / 86_400
        note(
          RunProblem(exit: 1, edition: name, "waits for approval since \(deadline)"), &report)
        try tellOwner(.reminder(edition: name, deadline: deadline, days: days), &report)
      }
    }
  }

  /// What the owner says about one edition.
  func decide(
    _ decision: Decision, about key: EditionKey, _ report: inout RunReport
  ) throws(LedgerError) {
    do throws(LedgerError) {
      switch decision {
      case .approve(let owner):
        try ledger.approve(key, by: owner, giveUp: giveUp(), at: clock())
      case .refuse(let reason):
        try ledger.refuse(key, because: reason, at: clock())
      }
      try pause(.decided)
      tell("edition-decided", report, edition: key, text: decision.command)
    } catch .editionState(let name, let state) {
      note(RunProblem(exit: 1, edition: name, "is \(state.rawValue) already"), &report)
    } catch .noEdition(let name) {
      note(RunProblem(exit: 64, edition: name, "the ledger has no such edition"), &report)
    }
  }
}
