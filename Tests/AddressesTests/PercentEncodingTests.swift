internal import Addresses
internal import HostileTexts
internal import Testing

@Suite("Percent-encoding")
struct PercentEncodingTests {
  @Test("bytes are written as two hexadecimal digits, letters of other scripts only where asked")
  func bytes() {
    #expect(PercentEncoding(keeping: "-").encoded("a-b/Я\u{0}") == "a-b%2F%D0%AF%00")
    #expect(PercentEncoding(keeping: "", keepsOtherScripts: true).encoded("Я'") == "Я%27")
  }

  @Test("two texts are never written alike")
  func injective() {
    let texts = HostileText.all.map(\.text) + ["%", "%25", "a", "A"]
    let encoded = texts.map { PercentEncoding(keeping: "-_.").encoded($0) }
    #expect(Set(encoded).count == texts.count)
  }
}
