package import Delivery
package import Diagnostics
internal import Document
internal import Foundation
internal import Periods
package import Renderers
internal import Values

/// One edition as messages: written in each reader's language, composed and held against what mail
/// servers accept. Nothing of it is stored or sent; `Postbox` does that.
package struct EditionMail {
  /// The messages in one language.
  package struct Part {
    package let key: EditionKey
    /// 0 for the edition itself, else the number of its correction.
    package let revision: Int
    package let production: Production
    package let draft: MessageDraft
    package let mailing: Mailing
  }

  /// The messages by language, in the order of the readers.
  package let parts: [Part]
  /// What the messages are made from.
  package let input: EditionInput

  /// What is worth saying and stopped nothing.
  package var warnings: [Diagnostic] { parts.flatMap(\.production.warnings) }
  package var messages: [OutgoingMessage] { parts.flatMap(\.mailing.messages) }

  /// Composes every message, or none.
  ///
  /// - Parameters:
  ///   - revision: The revision in each language; `nil` leaves the language out, as for one that was
  ///     sent before.
  ///   - date: The moment that the messages' Date headers give.
  /// - Throws: `DiagnosticError`: why the briefing or a message cannot be made.
  package init(
    _ preparation: Preparation, to readership: Readership, by settings: MailSettings,
    revision: (EditionKey) throws -> Int? = { _ in 0 }, date: Instant, isTest: Bool = false,
    environment: Environment
  ) throws {
    var parts: [Part] = []
    for group in readership.groups {
      let key = preparation.editionKey(language: group.language)
      guard let number = try revision(key) else { continue }
      let production = try Production(
        preparation, language: group.language, environment: environment)
      let draft = try production.draft(
        key, revision: number, publishedAt: settings.publishedAt, date: date, isTest: isTest)
      let mailing = try Self.compose(draft, to: group.recipients, settings, preparation)
      parts.append(
        Part(
          key: key, revision: number, production: production, draft: draft, mailing: mailing))
    }
    self.parts = parts
    input = preparation.editionInput
  }

  /// What the ledger takes.
  package var parcels: [Parcel] {
    parts.map { part in
      Parcel(part.mailing, for: part.key, revision: part.revision, input: input)
    }
  }

  /// The message as a file: to the desk itself, with nothing in it of the moment it is made.
  package static func rendition(
    of production: Production, by settings: MailSettings, environment: Environment
  ) throws -> Rendition {
    let preparation = production.preparation
    let language = production.briefing.identity.language
    let midnight = Instant(seconds: preparation.edition.asOf.ordinal * 86_400)
    let draft = try production.draft(
      preparation.editionKey(language: language), revision: 0, publishedAt: settings.publishedAt,
      date: environment.sourceInstant ?? midnight, isTest: false)
    let mailing = try compose(draft, to: [settings.sender], settings, preparation)
    return Rendition(
      name: "briefing.eml", mediaType: "message/rfc822",
      bytes: mailing.messages.flatMap(\.bytes))
  }

  /// The messages of an edition that is already written, to some readers.
  package static func mailing(
    of production: Production, _ key: EditionKey, to recipients: [OutgoingMessage.Recipient],
    by settings: MailSettings, date: Instant, isProof: Bool = false, isTest: Bool = false
  ) throws -> Mailing {
    guard !recipients.isEmpty else { return try Mailing([]) }
    let draft = try production.draft(
      key, revision: 0, publishedAt: settings.publishedAt, date: date, isTest: isTest,
      isProof: isProof)
    return try compose(draft, to: recipients, settings, production.preparation)
  }

  private static func compose(
    _ draft: MessageDraft, to recipients: [OutgoingMessage.Recipient], _ settings: MailSettings,
    _ preparation: Preparation
  ) throws -> Mailing {
    let composer = MessageComposer(
      settings: settings, largestMessage: settings.largestMessage * 1_000_000)
    do {
      return try Mailing(recipients.map { try composer.compose(draft, to: $0) })
    } catch let fault as CompositionFault {
      throw refusal("\(fault)", preparation.definitionPath)
    } catch let fault as MessageFault {
      throw refusal("\(fault)", preparation.definitionPath)
    }
  }

  private static func refusal(_ reason: String, _ file: String) -> DiagnosticError {
    Preparation.error(
      "bad-message", "the message cannot be sent: \(reason)",
      hint: "nothing was stored and nothing was sent", at: SourceLocation(file: file))
  }
}
