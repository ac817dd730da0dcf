internal import Composer
internal import Definitions
package import Delivery
internal import Diagnostics
package import Document
internal import Fields
internal import Foundation
internal import Language
package import Periods
internal import Renderers

/// Makes the editions of a desk for a run: reads, composes, renders, writes folders, composes
/// messages.
package struct DeskPress: EditionMaker {
  private let desk: RunningDesk
  private let environment: Environment
  private let watch: (any StageWatch)?
  private let isImporting: Bool

  /// - Parameters:
  ///   - watch: Is told of each stage of each edition; default nobody.
  ///   - isImporting: Whether files that a schedule names are taken into its record set first.
  package init(
    desk: RunningDesk, environment: Environment, watch: (any StageWatch)? = nil,
    isImporting: Bool = true
  ) {
    self.isImporting = isImporting
    self.desk = desk
    self.environment = environment
    self.watch = watch
  }

  package func read(
    _ order: EditionOrder
  ) throws(RunFault) -> (material: Preparation, input: EditionInput) {
    try faulting {
      if isImporting { try ScheduledImports(of: order.report, desk: desk, inside).take() }
      let records = order.report.records.map { EditionRequest.RecordChoice.folder($0.text) }
      let request = EditionRequest(
        layout: order.report.layout.text, records: records ?? .first, period: order.period,
        asOf: order.asOf)
      let preparation = try Preparation(request, environment: inside)
      return (preparation, preparation.editionInput)
    }
  }

  package func make(
    _ order: EditionOrder, from preparation: Preparation
  ) throws(RunFault) -> [MadeEdition] {
    try faulting {
      let notes = order.notes.map(FirstPageNote.init)
      let editions = try order.languages.map { language in
        try edition(
          order, try production(of: preparation, in: language, notes: notes))
      }
      for edition in editions {
        try EditionFolder(url: folder(of: edition.key)).write(edition.renditions)
      }
      try Archive(base: desk.output).write()
      return editions.map { edition in
        MadeEdition(
          language: edition.key.language, mailing: edition.mailing, proof: edition.proof,
          isShortened: edition.isShortened)
      }
    }
  }

  /// One edition, all of it in memory.
  private struct Finished {
    var key: EditionKey
    var renditions: [Rendition]
    var mailing: Mailing
    var proof: Mailing?
    var isShortened: Bool
  }

  private func production(
    of preparation: Preparation, in language: String, notes: [FirstPageNote]
  ) throws -> Production {
    try Production(
      preparation, language: language, notes: notes, environment: inside, watch: watch)
  }

  /// What a drill comes to in one language.
  package struct Rehearsal {
    /// How many files the edition has.
    package let fileCount: Int
    /// The messages to its readers.
    package let readers: [OutgoingMessage]
    /// The same as a marked test; `nil` for a desk that sends none.
    package let test: OutgoingMessage?
  }

  /// Makes an edition in one language as a run does, and writes nothing.
  ///
  /// - Parameter address: To whom the test is.
  package func rehearse(
    _ order: EditionOrder, in language: String, from preparation: Preparation, for address: String
  ) throws(RunFault) -> Rehearsal {
    try faulting {
      let production = try production(
        of: preparation, in: language, notes: order.notes.map(FirstPageNote.init))
      let finished = try edition(order, production)
      let test = try desk.mail.map { mail in
        try EditionMail.mailing(
          of: production, finished.key, to: [OutgoingMessage.Recipient(address: address)],
          by: mail, date: order.moment, isTest: true
        ).messages
      }
      return Rehearsal(
        fileCount: finished.renditions.count, readers: finished.mailing.messages,
        test: test?.first)
    }
  }

  private func edition(_ order: EditionOrder, _ production: Production) throws -> Finished {
    let language = production.briefing.identity.language
    let key = order.report.key(order.period, language)
    let renditions = try production.renditions(formats: [.pdf, .html, .json, .png])
    var finished = Finished(key: key, renditions: renditions, mailing: try Mailing([]), isShortened: false)
    guard let mail = desk.mail else { return finished }
    finished.isShortened = try production.messageLength() != .whole
    let readers = Readership(of: order.report, mail: mail).recipients(in: language)
    finished.mailing = try EditionMail.mailing(
      of: production, key, to: readers, by: mail, date: order.moment)
    if order.report.approval != nil, let owner = desk.settings.owner {
      finished.proof = try EditionMail.mailing(
        of: production, key, to: [OutgoingMessage.Recipient(address: owner)], by: mail,
        date: order.moment, isProof: true)
    }
    return finished
  }

  package func notice(_ notice: OwnerNotice, at now: Instant) throws(RunFault) -> Mailing? {
    guard let mail = desk.mail, let owner = desk.settings.owner else { return nil }
    let wording = Languages.known.wording(for: desk.desk.language)
    return try faulting {
      try OwnerMail(notice, at: now, in: wording).mailing(to: owner, by: mail)
    }
  }

  package func transport() throws(RunFault) -> (any Transport)? {
    guard let mail = desk.mail else { return nil }
    return try faulting {
      try MailRoute(desk: desk.folder, settings: mail, environment: environment).transport()
    }
  }

  package func pointLatest(of report: ScheduledReport, at period: Period) throws(RunFault) {
    let definition = desk.output.appendingPathComponent(report.name.description)
    let name = EditionKey.folder(of: period)
    // The edition may have been made and sent by hand, into another folder.
    guard
      FileManager.default.fileExists(atPath: definition.appendingPathComponent(name).path)
    else { return }
    try faulting { try EditionFolder.link(definition.appendingPathComponent("latest"), to: name) }
  }

  package func discard(_ key: EditionKey) throws(RunFault) {
    let folder = folder(of: key)
    try faulting {
      try EditionFolder(url: folder).remove()
      try Archive(base: desk.output).write()
    }
  }

  /// Where an edition stands.
  private func folder(of key: EditionKey) -> URL {
    desk.output.appendingPathComponent(key.folder)
  }

  /// The world as seen from the desk's folder, to which its paths are relative.
  private var inside: Environment {
    var environment = environment
    environment.workingFolder = desk.folder
    return environment
  }

  /// Says what a step throws as lines with an exit code.
  private func faulting<Value>(_ step: () throws -> Value) throws(RunFault) -> Value {
    do {
      return try step()
    } catch let error as DiagnosticError {
      let errors = error.diagnostics.filter { $0.severity == .error }
      throw RunFault(
        exit: errors.exitStatus, errors.map(\.headline))
    } catch {
      throw RunFault(exit: 70, ["\(error)"])
    }
  }
}

extension FirstPageNote {
  /// A note of a run, for the composer.
  fileprivate init(_ note: EditionNote) {
    switch note {
    case .late(let due): self = .late(due: due)
    case .stale(.old(let newest, _)): self = .oldRecords(newest: newest)
    case .stale(.unusualCount(let count, let usual)): self = .unusualCount(count, usual: usual)
    case .stale(.unchanged(let period)): self = .unchanged(since: period)
    }
  }
}
