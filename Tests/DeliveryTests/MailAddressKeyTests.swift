internal import Testing

@testable import Delivery

@Suite("Who is the same person")
struct MailAddressKeyTests {
  @Test(
    "the domain counts in its ASCII form and the local part without case",
    arguments: [
      ("UPPER@Example.NET", "upper@example.net"),
      ("ivan@пример.рф", "ivan@xn--e1afmkfd.xn--p1ai"),
      ("Ivan@ПРИМЕР.рф", "ivan@xn--e1afmkfd.xn--p1ai"),
      ("ivan@XN--E1AFMKFD.xn--p1ai", "ivan@xn--e1afmkfd.xn--p1ai"),
      ("JÖRG@example.net", "jörg@example.net"), ("jo\u{308}rg@example.net", "jörg@example.net"),
      ("Straße@example.net", "strasse@example.net"), ("ΣΊΣΥΦΟΣ@example.net", "σίσυφοσ@example.net"),
      ("o'brien+x@example.net", "o'brien+x@example.net"), ("nobody", "nobody"),
    ])
  func keys(address: String, key: String) {
    #expect(Array(MailAddress.key(address).utf8) == Array(key.utf8))
  }
}
