internal import HostileTexts
internal import MailJudges
internal import Testing

@testable import Delivery

@Suite("Messages of hostile texts")
struct HostileMessageTests {
  private static let headers: Set<String> = [
    "from", "to", "subject", "date", "message-id", "mime-version", "auto-submitted", "content-type",
    "list-id", "list-unsubscribe", "list-unsubscribe-post", "reply-to", "sender", "precedence",
    "x-auto-response-suppress",
  ]

  private static func body(_ text: String = "") -> MessageBody {
    MessageBody(html: "<p>It grew.</p>", text: "It grew.\n\(text)\n")
  }

  /// The names of the headers of a message, up to its first empty line.
  private static func names(of bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    let head = text.firstRange(of: "\r\n\r\n").map { text[..<$0.lowerBound] } ?? text[...]
    return head.split(separator: "\r\n").filter { $0.first != " " && $0.first != "\t" }
      .map { $0.prefix { $0 != ":" }.lowercased() }
  }

  private static func hold(_ message: OutgoingMessage, _ text: HostileText) {
    #expect(MessageLinter.faults(of: message.bytes) == [], "\(text)")
    #expect(Set(names(of: message.bytes)).subtracting(headers) == [], "\(text)")
    let lines = String(decoding: message.bytes, as: UTF8.self).split(
      separator: "\r\n", omittingEmptySubsequences: false)
    #expect(!lines.contains { $0.contains("\r") || $0.contains("\n") }, "\(text)")
  }

  @Test("in subject and names they stay in their header, or the message is refused")
  func headers() throws {
    var written = 0
    for text in HostileText.all {
      let message: OutgoingMessage
      do throws(CompositionFault) {
        message = try MessageSamples.compose(
          MessageSamples.draft(subject: "s" + text.text, body: Self.body()),
          settings: MessageSamples.settings(name: "n" + text.text),
          to: OutgoingMessage.Recipient(address: "anna@example.net", name: "r" + text.text))
      } catch {
        if case .controlCharacter = error {} else { Issue.record("\(text): \(error)") }
        continue
      }
      written += 1
      Self.hold(message, text)
    }
    #expect(written > HostileText.all.count / 2)
  }

  @Test("in the body they stay in their part")
  func bodies() throws {
    for text in HostileText.all {
      Self.hold(
        try MessageSamples.compose(
          MessageSamples.draft(body: Self.body(text.text), attachment: nil)), text)
    }
  }

  @Test("a file's name of this kind is refused")
  func names() {
    for text in HostileText.all {
      #expect(throws: CompositionFault.self, "\(text)") {
        try MessageSamples.compose(
          MessageSamples.draft(attachment: MessageSamples.attachment(name: text.text)))
      }
    }
  }
}
