internal import Addresses
internal import HostileTexts
internal import Testing

@Suite("Safe addresses")
struct SafeAddressTests {
  @Test("nobody is led where a program would run or something else would be seen")
  func refused() {
    for text in HostileAddress.refused {
      #expect(throws: AddressFault.self, "\(text.debugDescription)") { try SafeAddress(text) }
    }
  }

  @Test("a lawful address leads where it says, in ASCII that ends no string")
  func lawful() throws {
    for (text, uri) in HostileAddress.lawful {
      let address = try SafeAddress(text)
      #expect(address.text == text)
      #expect(address.uri == uri)
      #expect(address.uri.allSatisfy { $0.isASCII && !"()<>\\'\" ".contains($0) })
      #expect(try SafeAddress(address.uri).uri == uri, "encoding it again changes nothing")
    }
  }

  @Test("print leaves out scheme and closing slash, and no more")
  func shown() throws {
    #expect(try SafeAddress("https://e.org/a/").shown == "e.org/a")
    #expect(try SafeAddress("mailto:a@e.org").shown == "a@e.org")
    #expect(try !SafeAddress("mailto:a@e.org").isWeb)
  }

  @Test("a fault names the character and what to write in its place")
  func faults() {
    let bracket = AddressFault.character("<")
    #expect(bracket.predicate == "has the character `<`, which may not stand in an address")
    #expect(bracket.hint == "write %3C in its place")
    #expect(AddressFault.character(" ").hint == "write %20 in its place")
    let turned = AddressFault.character("\u{202E}")
    #expect(turned.predicate == "has the character U+202E, which may not stand in an address")
    #expect(turned.hint == "remove it")
  }
}
