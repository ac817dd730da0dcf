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
    "is refused where letters beyond ASCII stand before the @",
    arguments: ["jörg@example.net", "иван@пример.рф", "用户@example.org"])
  func localPart(address: String) {
    #expect(throws: MailAddress.Fault.internationalLocalPart) { try MailAddress.ascii(address) }
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
