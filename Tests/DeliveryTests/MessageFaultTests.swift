internal import Testing

@testable import Delivery

@Suite("Messages that are refused")
struct MessageFaultTests {
  private func fault(_ body: String, to address: String = "a@example.net") -> MessageFault? {
    var message = Samples.message(to: address)
    message.bytes = Array(body.utf8)
    do {
      _ = try Mailing([message])
      return nil
    } catch {
      return error
    }
  }

  @Test("every line ends in CR LF, is ASCII, and has at most 998 bytes")
  func lines() {
    let longest = String(repeating: "x", count: 998)
    #expect(fault(longest + "\r\n") == nil)
    #expect(fault("a\r\n\(longest)x\r\n") == .longLine(line: 2))
    #expect(fault("a\nb\r\n") == .bareLineEnd(byte: 1))
    #expect(fault("a\rb\r\n") == .bareLineEnd(byte: 1))
    #expect(fault("a\r") == .bareLineEnd(byte: 1))
    #expect(fault("é\r\n") == .notASCII(byte: 0))
    #expect(fault("a\0\r\n") == .notASCII(byte: 1))
    #expect(fault("a\r\nb") == .unfinishedLine)
    #expect(fault("") == .empty)
  }

  @Test(
    "an address that could carry another command is refused",
    arguments: [
      "", "a", "a@", "@b", "a@b@c", "a b@c.d", "a@b.d>", "a@b.d\r\nRCPT TO:<x@y>", "\"a\"@b.d",
      "a@b..d", "a@-b.d", "-a@b.d", "ä<@b.d",
    ])
  func addresses(address: String) {
    #expect(fault("a\r\n", to: address) == .malformedAddress(address))
  }

  @Test("usual addresses pass", arguments: ["a.b+c@mail.example.org", "A_b@example", "o'x@b.d"])
  func usual(address: String) {
    #expect(fault("a\r\n", to: address) == nil)
  }

  @Test("a Message-ID may be longer than an address, and carries nothing else")
  func messageIDs() throws {
    var message = Samples.message(to: "a@example.net")
    message.messageID = String(repeating: "a", count: 120) + "@example.org"
    _ = try Mailing([message])
    message.messageID = "a>\r\nBcc: x@example.org"
    #expect(throws: MessageFault.malformedMessageID(message.messageID)) {
      try Mailing([message])
    }
    #expect(!MailAddress.isPlain(String(repeating: "a", count: 65) + "@example.org"))
  }
}
