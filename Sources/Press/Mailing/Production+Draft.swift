internal import Addresses
internal import Delivery
internal import Document
internal import Periods
internal import Renderers
internal import Values

extension Production {
  /// What is the same in the messages of one language.
  ///
  /// - Parameter isProof: Whether it is what the owner is asked to approve; that says what no record
  ///   bears out, too.
  func draft(
    _ key: EditionKey, revision: Int, publishedAt: String?, date: Instant, isTest: Bool,
    isProof: Bool = false
  ) throws -> MessageDraft {
    let link = publishedAt.map { ($0.hasSuffix("/") ? $0 : $0 + "/") + editionFolder + "/" }
    let message = briefing.message
    let notes = isProof ? unsupported : []
    let length = try messageLength()
    var rows: Int?
    if case .shortened(let count) = length { rows = count }
    func messageBody(_ closing: MailClosing) throws -> MessageBody {
      try self.messageBody(closing: closing, notes: notes, rows: rows)
    }
    var body = try messageBody(link.map { .link($0) } ?? .nothing)
    var attachment: MessageAttachment?
    // A message that cannot say all that it should still carries the briefing.
    if message.attachesPDF || length != .whole, let pdf = try renditions(formats: [.pdf]).first {
      body = try messageBody(.attached)
      attachment = MessageAttachment(
        fileName: Self.fileName(of: key), bytes: pdf.bytes,
        bodyWithout: try messageBody(.tooLarge(link: link)))
    }
    var draft = MessageDraft(
      edition: key, revision: revision, subject: message.subject,
      marks: SubjectMarks(briefing.words.mail), body: body,
      attachment: attachment, date: date, isTest: isTest)
    draft.isProof = isProof
    return draft
  }

  /// The most words of texts that a proof lists.
  private static let mostUnsupported = 40

  /// What no record says anything of, for whoever approves.
  private var unsupported: [String] {
    let lines = preparation.ownWords.unsupported
    guard !lines.isEmpty else { return [] }
    let shown = lines.prefix(Self.mostUnsupported).map { "- " + $0 }
    let rest = lines.count - shown.count
    return [briefing.words.mail.notOnRecord] + shown + (rest > 0 ? ["+ \(rest)"] : [])
  }

  /// `russia-belarus-weekly-2024-W21-en.pdf`: ASCII letters and digits with `-` between them.
  private static func fileName(of key: EditionKey) -> String {
    let parts = [
      key.report.recordSet.path, key.report.definition.path, key.period.description,
      key.language,
    ]
    return String(
      parts.joined(separator: "-").map {
        $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-"
      }) + ".pdf"
  }

  private func messageBody(
    closing: MailClosing, notes: [String], rows: Int?
  ) throws -> MessageBody {
    let body = try mailBody(closing: closing, notes: notes, rows: rows)
    return MessageBody(
      html: body.html, text: body.text,
      pictures: body.images.map { image in
        MessageBody.Picture(name: image.contentID, fileName: image.name, png: image.png)
      }, brief: brief(closing: closing))
  }

  /// The subject and where the whole briefing is, for a message that would be longer than mail programs
  /// show.
  private func brief(closing: MailClosing) -> MessageBody.Brief {
    let words = briefing.words.mail
    let more: [String] =
      switch closing {
      case .nothing: []
      case .attached: [words.attached]
      case .link(let link): [words.online + " " + link]
      case .tooLarge(let link): [words.tooLarge] + (link.map { [words.online + " " + $0] } ?? [])
      }
    return MessageBody.Brief(paragraphs: [briefing.message.subject] + more)
  }
}

extension MessageBody.Brief {
  /// A message of plain paragraphs.
  init(paragraphs: [String]) {
    let lines = paragraphs.map { "<p>\(MarkupEscaping.keepingLines.escaped($0))</p>" }
    self.init(
      html: "<!DOCTYPE html>\n<html><body>" + lines.joined(separator: "\n") + "</body></html>\n",
      text: paragraphs.joined(separator: "\n\n") + "\n")
  }
}
