internal import Diagnostics
internal import Periods
internal import Testing

@testable import Composer
@testable import Definitions
@testable import Records

struct NestingProblemTests {
  /// A text with parts inside each other, for each kind of part.
  static func nested(_ levels: Int) -> [String: String] {
    func times(_ text: String) -> String { String(repeating: text, count: levels) }
    let mixed = (0..<levels).map { $0.isMultiple(of: 2) ? "*a " : "_a " }
    let ends = (0..<levels).reversed().map { $0.isMultiple(of: 2) ? "*" : "_" }
    return [
      "quotations": times("> ") + "x", "list items": times("- ") + "x",
      "numbered items": times("1. ") + "x", "emphasis": mixed.joined() + "x" + ends.joined(),
      "pictures": times("![") + "x" + times("](a)"),
    ]
  }

  @Test(
    "parts inside each other are read to a depth and refused beyond it",
    arguments: [
      "quotations", "list items", "numbered items", "emphasis", "pictures",
    ])
  func depth(kind: String) throws {
    let most = Markdown.deepest
    _ = try Markdown.blocks(try #require(Self.nested(most)[kind]))
    for levels in [most + 1, 5_000] {
      let text = try #require(Self.nested(levels)[kind])
      #expect(throws: NestingProblem(line: 3)) { _ = try Markdown.blocks("a\n\n\(text)") }
    }
  }

  @Test("a dispatch that is nested too deeply is an error of the records in its line")
  func dispatch() throws {
    let text = try #require(Self.nested(200)["quotations"])
    let records = Sample.records {
      $0.dispatches = [
        Dispatch(
          id: "d", date: Day(ordinal: 19_860), title: "News", language: "en", sources: ["a"],
          body: "It happened.\n\n\(text)", origin: Origin(file: "data/d.md", line: 7))
      ]
    }
    let error = #expect(throws: DiagnosticError.self) {
      try Sample.compose(
        "sections:\n- id: s\n  title: S\n  blocks:\n  - dispatches: {}\n", records)
    }
    #expect(
      error?.diagnostics.map(\.text) == [
        "data/d.md:9: error[too-deep]: quotations, lists, emphasis and links inside each other go "
          + "deeper than 16 levels"
      ])
    #expect(error?.diagnostics.map(\.area) == [.records])
  }

  @Test("a text of a definition that is nested too deeply is an error where it stands")
  func definition() throws {
    let text = try #require(Self.nested(200)["list items"])
    let error = #expect(throws: DiagnosticError.self) {
      try Sample.compose(
        "sections:\n- id: s\n  title: S\n  blocks:\n  - text: \"\(text)\"\n")
    }
    #expect(
      error?.diagnostics.map(\.headline) == [
        "x.yaml:5:11: error[too-deep]: quotations, lists, emphasis and links inside each other go "
          + "deeper than 16 levels"
      ])
  }
}
