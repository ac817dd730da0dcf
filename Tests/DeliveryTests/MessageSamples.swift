@testable import Delivery

/// Settings, drafts and parts of messages for tests; all invented.
enum MessageSamples {
  static func settings(unsubscribe: String? = nil, name: String = "Trade desk") -> MailSettings {
    MailSettings(
      sender: OutgoingMessage.Recipient(address: "desk@example.org", name: name),
      replyTo: "head@example.org", bounces: "bounces@example.org", domain: "example.org",
      route: .sendmail("/usr/sbin/sendmail"), lists: [], unsubscribe: unsubscribe,
      listID: "weekly.example.org", giveUpHours: 24)
  }

  static let anna = OutgoingMessage.Recipient(address: "anna@example.net", name: "Anna")

  static let html = """
    <!DOCTYPE html>
    <html><body><p>Turnover rose = 4.2%. \(String(repeating: "Long ", count: 300))</p>
    <img src="cid:chart-1" width="552" alt="Turnover &gt; rose"></body></html>
    """

  static func picture(_ name: String = "chart-1", width: Int = 20, count: Int = 300)
    -> MessageBody.Picture
  {
    let side = [0, 0, UInt8(width >> 8), UInt8(width & 0xFF)]
    let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    let noise = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    return MessageBody.Picture(
      name: name, fileName: "turnover.png", png: head + Array("IHDR".utf8) + side + side + noise)
  }

  static func body(_ html: String = html, pictures: [MessageBody.Picture] = [picture()])
    -> MessageBody
  {
    MessageBody(
      html: html, text: "From here on it grew.\n.A dot\nTurnover −2.3 %\n", pictures: pictures)
  }

  static func attachment(count: Int = 500, name: String = "weekly-2024-W21.pdf")
    -> MessageAttachment
  {
    MessageAttachment(
      fileName: name, bytes: Array("%PDF-1.7\n".utf8) + Array(repeating: 0x0A, count: count),
      bodyWithout: MessageBody(html: "<p>Too large.</p>", text: "Too large.\n"))
  }

  static let marks = SubjectMarks(corrected: "corrected", test: "test", proof: "proof")

  static func draft(
    subject: String = "Belarus and Russia: week 21", body: MessageBody = body(),
    attachment: MessageAttachment? = attachment()
  ) -> MessageDraft {
    MessageDraft(
      edition: Samples.key(), subject: subject, marks: marks, body: body, attachment: attachment,
      date: Samples.monday)
  }

  static func compose(
    _ draft: MessageDraft = draft(), settings: MailSettings = settings(),
    to recipient: OutgoingMessage.Recipient = anna, largest: Int = 7_000_000
  ) throws(CompositionFault) -> OutgoingMessage {
    try MessageComposer(settings: settings, largestMessage: largest).compose(draft, to: recipient)
  }
}
