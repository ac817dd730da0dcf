internal import Drawing
internal import Periods
internal import Testing

@testable import Composer
@testable import Definitions
@testable import Document

struct DefinitionTests {
  @Test("what is not said has its default")
  func defaults() throws {
    let definition = try Definition.read(try Sample.file("sections: []\n"), name: "x")
    #expect(definition.language == "en")
    #expect(definition.rhythm == .week)
    #expect(definition.theme.sheet == Theme.gazette.sheet)
  }

  @Test("a page break, the contents and the sources need no value")
  func noValue() throws {
    let text =
      "cover:\n  blocks:\n    - page-break:\n    - contents:\n    - sources:\nsections: []\n"
    #expect(try Sample.report(text) == "")
  }

  @Test("the paper may be Letter")
  func letter() throws {
    let definition = try Definition.read(
      try Sample.file("paper: Letter\nsections: []\n"), name: "x")
    #expect(definition.theme.sheet.width == 612)
  }
}
