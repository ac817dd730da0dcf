internal import Testing

@testable import Delivery

@Suite("A mail address")
struct MailAddressTests {
  @Test(
    "goes to a server with its domain in ASCII",
    arguments: [
      ("desk@example.org", "desk@example.org"), ("UPPER@Example.NET", "UPPER@Example.NET"),
      ("ivan@пример.рф", "ivan@xn--e1afmkfd.xn--p1ai"),
      ("ivan@ПРИМЕР.рф", "ivan@xn--e1afmkfd.xn--p1ai"),
      ("a@straße.de", "a@xn--strae-oqa.de"),
      ("a@mail.bücher.example", "a@mail.xn--bcher-kva.example"),
      ("o'brien+x@xn--e1afmkfd.xn--p1ai", "o'brien+x@xn--e1afmkfd.xn--p1ai"),
    ])
  func ascii(address: String, sent: String) throws {
    #expect(try MailAddress.ascii(address) == sent)
  }

  @Test(
    "is shown as people write it",
    arguments: [
      ("desk@Example.org", "desk@Example.org"),
      ("ivan@xn--e1afmkfd.xn--p1ai", "ivan@пример.рф"), ("a@XN--STRAE-OQA.de", "a@straße.de"),
      ("a@xn--a.example", "a@xn--a.example"),
      ("a@xn--zzzzzzzz--.example", "a@xn--zzzzzzzz--.example"),
      ("nobody", "nobody"),
    ])
  func shown(address: String, written: String) {
    #expect(MailAddress.shown(address) == written)
  }

  @Test(
    "is refused where letters beyond ASCII stand before the @",
    arguments: ["jörg@example.net", "иван@пример.рф", "用户@example.org"])
  func localPart(address: String) {
    #expect(throws: MailAddress.Fault.internationalLocalPart) { try MailAddress.ascii(address) }
  }

  @Test(
    "of a recipient may have letters beyond ASCII before the @, in one form",
    arguments: [
      ("jörg@example.net", "jörg@example.net"), ("jo\u{308}rg@example.net", "jörg@example.net"),
      ("иван@пример.рф", "иван@xn--e1afmkfd.xn--p1ai"), ("用户@example.org", "用户@example.org"),
      ("desk@example.org", "desk@example.org"),
    ])
  func international(address: String, sent: String) throws {
    #expect(try MailAddress.recipient(address) == sent)
  }

  @Test(
    "of a recipient has letters and nothing that hides or commands",
    arguments: [
      "jörg <@example.org", "j\u{202E}örg@example.net", "jö rg@example.net", "jörg@",
      "jörg\u{200B}@example.net", "jörg\r\nRCPT TO:<x@example.net", "jörg,anna@example.net",
      String(repeating: "ö", count: 40) + "@example.net",
    ])
  func hostile(address: String) {
    #expect(throws: MailAddress.Fault.self) { try MailAddress.recipient(address) }
  }

  @Test(
    "is refused where nothing of the kind is one",
    arguments: [
      "nobody", "a@", "@example.org", "a@b@example.org", "a b@пример.рф", "a@пример..рф",
      "a@-пример.рф", "a@i❤.example", "a@пример .рф", "jörg@", "jörg <@example.org",
      "a@\u{202E}рф.example",
    ])
  func malformed(address: String) {
    #expect(throws: MailAddress.Fault.malformed) { try MailAddress.ascii(address) }
  }
}
