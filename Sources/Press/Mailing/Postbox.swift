internal import Definitions
package import Delivery
internal import Diagnostics
package import Foundation
internal import Values

/// A desk's ledger, open to be changed, and the way its messages leave. One process at a time has
/// it.
package struct Postbox {
  package let ledger: any RunLedger
  package let settings: MailSettings
  private let route: MailRoute
  private let environment: Environment

  /// Opens the postbox of the desk in a folder; makes the ledger where there is none.
  ///
  /// - Throws: `DiagnosticError`, `busy` where another run has it.
  package init(desk folder: URL, _ settings: MailSettings, environment: Environment) throws {
    route = MailRoute(desk: folder, settings: settings, environment: environment)
    self.settings = settings
    self.environment = environment
    ledger = try DeskLedger(desk: folder).open(environment)
  }

  /// The moment from which on a message stored now is no longer tried.
  package var giveUp: Instant { environment.now().adding(seconds: settings.giveUpHours * 3600) }

  /// Claims the editions of these messages, composes and stores them: all, or none.
  ///
  /// An edition that was sent before is left alone unless `isCorrection` says otherwise; only those
  /// who joined the list since get it, if its records are still the same.
  ///
  /// - Returns: What was composed; without parts where everything was sent before.
  package func store(
    _ preparation: Preparation, to readership: Readership, isCorrection: Bool = false,
    approval: Approval = .notNeeded
  ) throws -> EditionMail {
    let now = environment.now()
    return try Self.reporting {
      var revisions: [EditionKey: Int] = [:]
      var added: Set<EditionKey> = []
      var readership = readership
      for index in readership.groups.indices {
        let key = preparation.editionKey(language: readership.groups[index].language)
        if isCorrection {
          revisions[key] = try correction(of: key)
          continue
        }
        readership.groups[index].recipients = try ledger.newcomers(
          among: readership.groups[index].recipients, of: key)
        guard !readership.groups[index].recipients.isEmpty else { continue }
        if let revision = try openRevision(of: key, preparation) {
          revisions[key] = revision
          added.insert(key)
        } else if try ledger.plan(key, at: now).state == .planned {
          revisions[key] = try ledger.latestRevision(of: key) ?? 0
        }
      }
      environment.checkpoint("planned")
      let mail = try EditionMail(
        preparation, to: readership, by: settings, revision: { revisions[$0] }, date: now,
        environment: environment)
      environment.checkpoint("composed")
      _ = try ledger.enqueue(
        mail.parcels.filter { !added.contains($0.key) }, proofs: [], approval: approval,
        giveUp: giveUp, at: environment.now())
      for parcel in mail.parcels where added.contains(parcel.key) {
        _ = try ledger.add(
          parcel.mailing, to: parcel.key, giveUp: giveUp, at: environment.now())
      }
      environment.checkpoint("stored")
      return mail
    }
  }

  /// The revision that newcomers get; `nil` where they get none: the edition was not sent, or its
  /// records have changed since.
  private func openRevision(of key: EditionKey, _ preparation: Preparation) throws -> Int? {
    guard let record = try ledger.edition(key),
      record.state == .enqueued || record.state == .done,
      record.input?.digest == preparation.editionInput.digest,
      record.input?.asOf == preparation.edition.asOf
    else { return nil }
    return record.revision
  }

  /// The revision of the next correction, which is one of all languages.
  private func correction(of key: EditionKey) throws -> Int {
    guard let latest = try ledger.latestRevision(of: key) else {
      throw Preparation.error(
        "nothing-to-correct", "edition \(key) was never sent",
        hint: "send it without --corrected", area: .usage)
    }
    return latest + 1
  }

  /// Stores one marked test and sends it.
  package func sendTest(
    _ preparation: Preparation, to recipient: RecipientList.Member
  ) throws -> (mail: EditionMail, report: DeliveryReport) {
    let mail = try EditionMail(
      preparation, to: Readership([recipient], language: preparation.definition.language),
      by: settings, date: environment.now(), isTest: true, environment: environment)
    let ids = try Self.reporting {
      try mail.parts.flatMap { part in
        try ledger.enqueueTest(
          part.mailing, of: part.key, giveUp: giveUp, at: environment.now())
      }
    }
    return (mail, try deliver(only: Set(ids)))
  }

  /// Sends what is due.
  ///
  /// - Parameter numbers: The only messages to send; `nil` for all.
  package func deliver(only numbers: Set<Int64>? = nil) throws -> DeliveryReport {
    let courier = Courier(
      ledger: ledger, owner: environment.owner, transport: try route.transport(),
      inDoubt: settings.inDoubt, clock: environment.now
    ) { step throws(LedgerError) in environment.checkpoint(step.rawValue) }
    return try Self.reporting { try courier.deliver(only: numbers) }
  }

  /// How the edition stands in each language of a list.
  package func standings(
    _ preparation: Preparation, _ readership: Readership
  ) throws -> [EditionStanding] {
    try Self.reporting {
      try readership.groups.compactMap { group in
        let key = preparation.editionKey(language: group.language)
        return try ledger.edition(key).map { edition in
          EditionStanding(
            edition: edition, leftOut: try ledger.newcomers(among: group.recipients, of: key))
        }
      }
    }
  }

  /// The messages that nobody sends again without the operator's word.
  package func undecided() throws -> [MessageRecord] {
    try Self.reporting { try ledger.undecided() }
  }

  /// Runs a step and says what the ledger throws as a diagnostic.
  package static func reporting<Value>(_ step: () throws -> Value) throws -> Value {
    do {
      return try step()
    } catch let error as LedgerError {
      throw DiagnosticError([error.diagnostic])
    }
  }
}

extension LedgerError {
  /// The error as it is printed, with the exit code it leads to.
  fileprivate var diagnostic: Diagnostic {
    switch self {
    case .busy:
      Diagnostic(
        area: .later, code: "busy", message: description, hint: "try again when it has ended")
    case .full, .unavailable:
      Diagnostic(
        area: .disk, code: "ledger", message: description,
        hint: "what is not written down is not sent")
    case .absent:
      Diagnostic(
        area: .disk, code: "no-ledger", message: description,
        hint: "docs/operations.md tells what each of them does; nothing was sent",
        location: SourceLocation(file: DeskLedger.path))
    case .newer: Diagnostic(area: .definition, code: "newer-ledger", message: description)
    case .otherMachine:
      Diagnostic(
        area: .definition, code: "other-machine", message: description,
        hint: "only one copy of a desk may send: docs/operations.md tells how a desk moves")
    case .mayHaveBeenSent:
      Diagnostic(
        area: .definition, code: "may-have-been-sent", message: description,
        hint: "look it up in the mail server's log, or ask a reader; nothing was sent")
    case .damaged: Diagnostic(area: .records, code: "damaged-message", message: description)
    case .noMessage, .noEdition, .noBareName, .noDoubt, .noTransition, .claimLost, .editionState:
      Diagnostic(area: .usage, code: "not-possible", message: description)
    }
  }
}
