import Testing

@testable import Diagnostics

struct NearMissTests {
  @Test("the nearest name is meant, of equals the first, and two letters exchanged are one mistake")
  func nearest() {
    #expect(NearMiss.of("titel", in: ["tile", "title"]) == "title")
    #expect(NearMiss.of("vallue", in: ["values", "value"]) == "value")
    #expect(NearMiss.of("cat", in: ["bat", "rat"]) == "bat")
    #expect(NearMiss.of("Title", in: ["text", "title"]) == "title")
  }

  @Test("no name is meant that is more than a third of the letters away")
  func tooFar() {
    #expect(NearMiss.of("sections", in: ["s", "selector-of-things", "section-s-of"]) == nil)
    #expect(NearMiss.of("abcdef", in: ["abcxyz"]) == nil)
  }

  @Test("a name of any length is compared with nothing")
  func long() {
    let name = String(repeating: "a", count: NearMiss.longestName)
    #expect(NearMiss.of(name + "b", in: [name]) == nil)
    #expect(NearMiss.of(String(name.dropLast()), in: [name]) == name)
  }
}
