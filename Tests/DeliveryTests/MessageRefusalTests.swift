internal import MailJudges
internal import Testing

@testable import Delivery

@Suite("Messages that cannot be composed")
struct MessageRefusalTests {
  private func fault(
    _ draft: MessageDraft = MessageSamples.draft(),
    settings: MailSettings = MessageSamples.settings(),
    to recipient: OutgoingMessage.Recipient = MessageSamples.anna
  ) -> CompositionFault? {
    do {
      _ = try MessageSamples.compose(draft, settings: settings, to: recipient)
      return nil
    } catch {
      return error
    }
  }

  private func fault(
    html: String, pictures: [MessageBody.Picture] = [MessageSamples.picture()]
  ) -> CompositionFault? {
    fault(MessageSamples.draft(body: MessageSamples.body(html, pictures: pictures)))
  }

  @Test("the sample itself is not refused")
  func sample() { #expect(fault() == nil) }

  @Test(
    "a line break in a header is refused",
    arguments: ["a\r\nBcc: x@y.z", "a\nb", "a\rb", "a\u{0}", "a\u{85}b", "a\u{2028}b"])
  func headers(text: String) {
    #expect(
      fault(MessageSamples.draft(subject: text)) == .controlCharacter(header: "Subject"))
    let recipient = OutgoingMessage.Recipient(address: "a@example.net", name: text)
    #expect(fault(to: recipient) == .controlCharacter(header: "To"))
    #expect(
      fault(settings: MessageSamples.settings(name: text)) == .controlCharacter(header: "From"))
    #expect(
      fault(settings: MessageSamples.settings(unsubscribe: "https://a/\(text)"))
        == .malformedUnsubscribe("https://a/\(text)"))
  }

  @Test("a message without a subject is refused", arguments: ["", "  "])
  func subject(text: String) {
    #expect(fault(MessageSamples.draft(subject: text)) == .emptyHeader("Subject"))
  }

  @Test("a malformed address is refused", arguments: ["", "a", "a@b@c", "a b@c.d", "a@b\r\n"])
  func addresses(address: String) {
    #expect(
      fault(to: OutgoingMessage.Recipient(address: address)) == .malformedAddress(address))
    var settings = MessageSamples.settings()
    settings.replyTo = address
    #expect(fault(settings: settings) == .malformedAddress(address))
    settings = MessageSamples.settings()
    settings.domain = "b\r\nX"
    #expect(fault(settings: settings) == .malformedDomain("b\r\nX"))
  }

  @Test(
    "http is nowhere to unsubscribe", arguments: ["http://a.b", "https://", "https://a>b", "x"])
  func unsubscribe(address: String) {
    #expect(
      fault(settings: MessageSamples.settings(unsubscribe: address))
        == .malformedUnsubscribe(address))
  }

  @Test("pictures shown and pictures there are the same")
  func pictures() {
    #expect(
      fault(html: "<img src=\"cid:other\" alt=\"x\">") == .unresolvedPicture("other"))
    #expect(fault(html: "<p>src=\"cid:chart-1\"</p>") == .unusedPicture("chart-1"))
    let twice = [MessageSamples.picture(), MessageSamples.picture()]
    #expect(fault(html: MessageSamples.html, pictures: twice) == .repeatedPicture("chart-1"))
    #expect(
      fault(html: "<img src=\"https://a.b/c.png\" alt=\"x\">")
        == .remotePicture("https://a.b/c.png"))
    #expect(fault(html: "<IMG SRC=\"data:,\" alt=\"x\">") == .remotePicture("data:,"))
    #expect(
      fault(html: "<img src=\"cid:../x\" alt=\"x\">", pictures: [MessageSamples.picture("../x")])
        == .malformedName("../x"))
  }

  @Test("a picture without words is refused", arguments: ["", " alt=\"\"", " alt=\" \"", " alt"])
  func alternative(attribute: String) {
    #expect(
      fault(html: "<img src=\"cid:chart-1\"\(attribute)>") == .missingAlternative("cid:chart-1"))
  }

  @Test("a blank picture, and what is no picture, is refused")
  func blank() {
    for picture in [
      MessageSamples.picture(width: 1104, count: 2400), MessageSamples.picture(width: 1),
      MessageSamples.picture(count: 0),
      MessageBody.Picture(
        name: "chart-1", fileName: "a.png", png: Array(repeating: 1, count: 4000)),
    ] {
      #expect(fault(html: MessageSamples.html, pictures: [picture]) == .emptyPicture("chart-1"))
    }
  }

  @Test(
    "an attachment is a PDF with a plain name", arguments: ["обзор.pdf", "a/b.pdf", ".pdf", ""])
  func attachment(name: String) {
    let named = MessageSamples.attachment(name: name)
    #expect(fault(MessageSamples.draft(attachment: named)) == .malformedName(name))
    var other = MessageSamples.attachment()
    other.bytes = Array("<html>".utf8)
    #expect(fault(MessageSamples.draft(attachment: other)) == .notPDF("weekly-2024-W21.pdf"))
  }

  @Test("in place of HTML that clients cut off goes what is said in brief, with the PDF")
  func brief() throws {
    let brief = MessageBody.Brief(html: "<p>In brief.</p>", text: "In brief.\n")
    let long = MessageBody(
      html: String(repeating: "<p>a</p>", count: 10_001), text: "a\n", brief: brief)
    let message = try ScannedMessage(
      MessageSamples.compose(
        MessageSamples.draft(body: long, attachment: MessageSamples.attachment())
      ).bytes)
    #expect(
      message.outline
        == "multipart/mixed(multipart/alternative(text/plain, text/html), application/pdf)")
    #expect(message.parts[0].parts[0].text == "In brief.\r\n")
  }

  @Test("HTML that clients cut off, or that says nothing, is refused")
  func html() {
    let long = MessageBody(html: String(repeating: "<p>a</p>", count: 10_001), text: "a\n")
    #expect(fault(MessageSamples.draft(body: long)) == .largeHTML(80_008))
    let silent = MessageBody(html: "<p>a</p>", text: " \n")
    #expect(fault(MessageSamples.draft(body: silent)) == .emptyBody)
  }
}
