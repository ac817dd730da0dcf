internal import Testing

@testable import Document
@testable import Typesetting

@Suite struct KeyFigureSettingTests {
  @Test("only the number of a key figure is large, not the words before it")
  func words() {
    let hedged = BlockSetter.parts([.number("about 48.7", id: "n1")])
    #expect(hedged.words == [.text("about\u{A0}")])
    #expect(hedged.number == [.text("48.7")])
  }

  @Test("a number alone, and a word in place of a number, stay as they are")
  func alone() {
    for value in ["12.08", "−3.4", "n/a", "none"] {
      let parts = BlockSetter.parts([.text(value)])
      #expect(parts.words.isEmpty)
      #expect(parts.number == [.text(value)])
    }
  }
}
