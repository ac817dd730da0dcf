internal import Foundation
internal import MailJudges
internal import Testing

@testable import Delivery

@Suite("Messages composed")
struct MessageComposerTests {
  @Test("text, HTML with its pictures, and the PDF stand in the tree that clients show right")
  func tree() throws {
    let message = try ScannedMessage(MessageSamples.compose().bytes)
    #expect(
      message.outline
        == "multipart/mixed(multipart/alternative(text/plain, "
        + "multipart/related(text/html, image/png)), application/pdf)")
    let alternative = message.parts[0]
    let related = alternative.parts[1]
    #expect(related.parameter("type") == "text/html")
    #expect(
      alternative.parts[0].text == "From here on it grew.\r\n.A dot\r\nTurnover −2.3 %\r\n")
    let picture = related.parts[1]
    #expect(picture.content == MessageSamples.picture().png)
    #expect(picture.header("content-disposition") == "inline; filename=turnover.png")
    let contentID = try #require(picture.header("content-id"))
    #expect(contentID.wholeMatch(of: #/<chart-1\.2024-W21\.[0-9a-f]{16}@example\.org>/#) != nil)
    let name = contentID.dropFirst().dropLast()
    #expect(
      related.parts[0].text
        == MessageSamples.html.replacing("chart-1", with: name).replacing("\n", with: "\r\n"))
    let pdf = message.parts[1]
    #expect(pdf.content == MessageSamples.attachment().bytes)
    #expect(
      pdf.header("content-disposition") == "attachment; filename=weekly-2024-W21.pdf")
    #expect(pdf.header("content-id") == nil)
  }

  @Test("without pictures and PDF nothing but text and HTML is left")
  func plain() throws {
    let draft = MessageSamples.draft(
      body: MessageBody(html: "<p>Words</p>", text: "Words\n"), attachment: nil)
    #expect(
      try ScannedMessage(MessageSamples.compose(draft).bytes).outline
        == "multipart/alternative(text/plain, text/html)")
  }

  @Test("an address beyond ASCII stands in its header as it is, and nothing else does")
  func addressBeyondASCII() throws {
    let reader = OutgoingMessage.Recipient(address: "jörg@example.net", name: "Jörg")
    let message = try MessageSamples.compose(to: reader)
    let text = String(decoding: message.bytes, as: UTF8.self)
    #expect(text.contains("\r\nTo: =?UTF-8?B?SsO2cmc=?= <jörg@example.net>\r\n"))
    #expect(message.bytes.count { $0 >= 0x80 } == 2)
    #expect(message.needsSMTPUTF8)
    var other = message
    other.recipient.address = "anna@example.net"
    #expect(throws: MessageFault.self) { try other.check() }
    var body = message
    body.bytes += Array("ö\r\n".utf8)
    #expect(throws: MessageFault.self) { try body.check() }
  }

  @Test("the headers, in order, each once")
  func headers() throws {
    let settings = MessageSamples.settings(unsubscribe: "leave@example.org")
    let composed = try MessageSamples.compose(settings: settings)
    let message = try ScannedMessage(composed.bytes)
    let expected = [
      ("date", "Mon, 27 May 2024 04:30:00 +0000"), ("from", "Trade desk <desk@example.org>"),
      ("reply-to", "<head@example.org>"), ("to", "Anna <anna@example.net>"),
      ("subject", "Belarus and Russia: week 21"), ("message-id", "<\(composed.messageID)>"),
      ("list-id", "<weekly.example.org>"),
      ("list-unsubscribe", "<mailto:leave@example.org>"), ("auto-submitted", "auto-generated"),
      ("x-auto-response-suppress", "All"), ("mime-version", "1.0"),
    ]
    #expect(message.headers.map(\.name) == expected.map(\.0) + ["content-type"])
    for (name, value) in expected { #expect(message.header(name) == value) }
    #expect(composed.sender == "bounces@example.org")
    #expect(
      composed.messageID.wholeMatch(
        of: #/weekly\.demonstration\.2024-W21\.en\.r0\.[0-9a-f]{16}@example\.org/#) != nil)
  }

  @Test("a long address to unsubscribe at stays whole, and one click needs it to be https")
  func unsubscribe() throws {
    let address = "https://example.org/" + String(repeating: "long/", count: 40) + "?t=a&b=c"
    let message = try ScannedMessage(
      MessageSamples.compose(settings: MessageSamples.settings(unsubscribe: address)).bytes)
    #expect(message.header("list-unsubscribe") == "<\(address)>")
    #expect(message.header("list-unsubscribe-post") == "List-Unsubscribe=One-Click")
  }

  @Test(
    "a subject comes back as it was",
    arguments: [
      "Беларусь и Россия: товарные остатки по регионам за неделю 2026-W53, № 21 — «обзор»",
      "Week 21: −2.3 %, or +4.2 %?", "=?UTF-8?Q?trick?=", "é世界世界世界世界世界世界世界世界世界世界世界",
      "Two  spaces", String(repeating: "x", count: 200), "👩‍👩‍👧‍👦 in words", "Plain: a, (b) \"c\"",
      "A subject of plain words that is too long to stand on one line of a header, and so is folded",
    ])
  func subject(_ subject: String) throws {
    let composed = try MessageSamples.compose(MessageSamples.draft(subject: subject))
    #expect(composed.subject == subject)
    let message = try ScannedMessage(composed.bytes)
    #expect(try ScannedMessage.decoded(#require(message.header("subject"))) == subject)
    let lines = String(decoding: composed.bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.prefix { !$0.hasPrefix("Message-ID") }.allSatisfy { $0.utf8.count <= 76 })
  }

  @Test(
    "names come back as they were",
    arguments: [
      "Анна Петрова", "Отдел торговли и прочих отношений с соседями, второй этаж",
      "O'Neil, J. (desk)", "A. B.",
    ])
  func names(name: String) throws {
    let message = try ScannedMessage(
      MessageSamples.compose(
        settings: MessageSamples.settings(name: name),
        to: OutgoingMessage.Recipient(address: "anna@example.net", name: name)
      ).bytes)
    let recipient = try ScannedMessage.decoded(#require(message.header("to")))
    #expect(recipient == name + " <anna@example.net>")
    let sender = try ScannedMessage.decoded(#require(message.header("from")))
    #expect(sender == name + " <desk@example.org>")
  }

  @Test("text that is mostly Cyrillic comes back as it was")
  func cyrillic() throws {
    let text = String(repeating: "Товарооборот вырос.\n", count: 50)
    let body = MessageBody(html: "<p>\(text)</p>", text: text)
    let message = try ScannedMessage(
      MessageSamples.compose(MessageSamples.draft(body: body, attachment: nil)).bytes)
    #expect(message.parts[0].header("content-transfer-encoding") == "base64")
    #expect(message.parts[0].text == text.replacing("\n", with: "\r\n"))
  }

  @Test("the same input gives the same bytes; another recipient, another Message-ID")
  func deterministic() throws {
    let first = try MessageSamples.compose()
    #expect(try MessageSamples.compose() == first)
    let boris = OutgoingMessage.Recipient(address: "boris@example.net")
    let other = try MessageSamples.compose(to: boris)
    #expect(other.messageID != first.messageID)
    var corrected = MessageSamples.draft()
    corrected.revision = 1
    let second = try MessageSamples.compose(corrected)
    #expect(second.messageID != first.messageID)
    #expect(second.subject == "Belarus and Russia: week 21 (corrected)")
    var test = MessageSamples.draft()
    test.isTest = true
    let marked = try MessageSamples.compose(test)
    #expect(marked.isTest)
    #expect(marked.messageID.hasPrefix("test.weekly."))
    #expect(marked.subject == "[test] Belarus and Russia: week 21")
  }

  @Test("over the limit the PDF is left out and the text says so; over it still, nothing is sent")
  func size() throws {
    let draft = MessageSamples.draft(attachment: MessageSamples.attachment(count: 50_000))
    let whole = try MessageSamples.compose(draft)
    let exact = try MessageSamples.compose(draft, largest: whole.bytes.count)
    #expect(exact == whole)
    let small = try MessageSamples.compose(draft, largest: whole.bytes.count - 1)
    let message = try ScannedMessage(small.bytes)
    #expect(message.outline == "multipart/alternative(text/plain, text/html)")
    #expect(message.parts[0].text == "Too large.\r\n")
    #expect(throws: CompositionFault.largeMessage(small.bytes.count)) {
      try MessageSamples.compose(draft, largest: small.bytes.count - 1)
    }
  }

  @Test("what is composed is what the outbox stores")
  func mailing() throws {
    let message = try MessageSamples.compose()
    #expect(try Mailing([message]).messages == [message])
  }

  @Test("a nameless reader on an international domain is shown as people write the address")
  func international() throws {
    let ivan = OutgoingMessage.Recipient(address: "ivan@xn--e1afmkfd.xn--p1ai")
    let text = String(decoding: try MessageSamples.compose(to: ivan).bytes, as: UTF8.self)
    let encoded = Data("ivan@пример.рф".utf8).base64EncodedString()
    let unfolded = text.replacing("\r\n ", with: " ")
    #expect(unfolded.contains("\r\nTo: =?UTF-8?B?\(encoded)?= <ivan@xn--e1afmkfd.xn--p1ai>\r\n"))
  }
}
