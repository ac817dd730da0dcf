internal import Testing

@testable import Texts

@Suite("Hostile input ends here")
struct HostileInputTests {
  @Test("ten megabytes of one word are cut, and the same twice")
  func oneWord() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 10 << 20)
    let first = TextReader().texts(in: bytes, named: "a.txt")
    #expect(first.first?.text.utf8.count == TextLimits.textBytes)
    #expect(first.first?.isCut == true)
    #expect(first == TextReader().texts(in: bytes, named: "a.txt"))
  }

  @Test("a page nested 100,000 deep, and one of a million elements, end at the limit")
  func pages() {
    let deep = String(repeating: "<div>", count: 100_000) + "<p>in</p>"
    #expect(TextReader().texts(in: Array(deep.utf8), named: "a.html").first?.isCut == true)
    let wide = String(repeating: "<p>a</p>", count: 200_000)
    let text = TextReader().texts(in: Array(wide.utf8), named: "a.html").first
    #expect(text?.isCut == true)
    #expect((text?.text.utf8.count ?? 0) < 100_000)
  }

  @Test("a script of a page is no part of the text; in a plain text it is text")
  func scripts() {
    let page = "<p>Before</p><script>document.write('met')</script><p>After</p>"
    #expect(
      TextReader().texts(in: Array(page.utf8), named: "a.html").first?.text
        == "Before\n\nAfter\n\n")
    let plain = "<script>alert(1)</script>"
    #expect(
      TextReader().texts(in: Array(plain.utf8), named: "a.txt").first?.text == plain + "\n\n")
  }

  @Test("a mail of 10,000 parts is read to the limit")
  func parts() {
    let part = "--x\nContent-Type: image/png\n\nAAAA\n"
    let mail =
      "Subject: many\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
      + String(repeating: part, count: 10_000)
      + "--x\nContent-Type: text/plain\n\nAt the end.\n--x--\n"
    #expect(TextReader().texts(in: Array(mail.utf8), named: "a.eml").isEmpty)
    let few =
      "Subject: few\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
      + String(repeating: part, count: 100)
      + "--x\nContent-Type: text/plain\n\nAt the end.\n--x--\n"
    #expect(
      TextReader().texts(in: Array(few.utf8), named: "a.eml").first?.text == "At the end.\n\n")
  }

  @Test(
    "bytes that are no characters, and nothing at all, are read",
    arguments: ["txt", "html", "eml", "mbox", "md"])
  func anything(kind: String) {
    let noise = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ $0 / 7) }
    let name = "a." + kind
    #expect(
      TextReader().texts(in: noise, named: name) == TextReader().texts(in: noise, named: name))
    #expect(TextReader().texts(in: [], named: name).allSatisfy { $0.text.isEmpty })
  }
}
