internal import Addresses
internal import Delivery
internal import Document
internal import Periods
internal import Renderers
internal import Values

extension Production {
  /// What is the same in the messages of one language.
  func draft(
    _ key: EditionKey, revision: Int, publishedAt: String?, date: Instant, isTest: Bool
  ) throws -> MessageDraft {
    let link = publishedAt.map { ($0.hasSuffix("/") ? $0 : $0 + "/") + editionFolder + "/" }
    let message = briefing.message
    let length = try messageLength()
    var rows: Int?
    if case .shortened(let count) = length { rows = count }
    var body = try messageBody(closing: link.map { .link($0) } ?? .nothing, rows: rows)
    var attachment: MessageAttachment?
    // A message that cannot say all that it should still carries the briefing.
    if message.attachesPDF || length != .whole, let pdf = try renditions(formats: [.pdf]).first {
      body = try messageBody(closing: .attached, rows: rows)
      attachment = MessageAttachment(
        fileName: Self.fileName(of: key), bytes: pdf.bytes,
        bodyWithout: try messageBody(closing: .tooLarge(link: link), rows: rows))
    }
    return MessageDraft(
      edition: key, revision: revision, subject: message.subject,
      marks: SubjectMarks(briefing.words.mail), body: body,
      attachment: attachment, date: date, isTest: isTest)
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

  private func messageBody(closing: MailClosing, rows: Int?) throws -> MessageBody {
    let body = try mailBody(closing: closing, rows: rows)
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
