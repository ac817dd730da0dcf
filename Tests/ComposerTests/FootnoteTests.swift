internal import Diagnostics
internal import Testing

@testable import Composer
@testable import Document

struct FootnoteTests {
  @Test(
    "a footnote of a text has its mark where it stands and its words in the list, numbered once")
  func footnotes() throws {
    let briefing = try Sample.compose(
      """
      sections:
      - id: a
        title: A
        blocks:
        - text: |
            First.[^b] Second.[^a] Third.[^b]

            [^a]: About *A*.

            [^b]: About B.
        - text: |
            Fourth.[^c]

            [^c]: About C, [^none] of D.
      """
    ).briefing
    #expect(
      briefing.footnotes.map(\.plainText) == ["About B.", "About A.", "About C, [^none] of D."])
    let texts = briefing.sections[0].blocks.compactMap { block -> [Inline]? in
      if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
    }
    #expect(texts.count == 2)
    #expect(
      texts[0].filter { if case .footnote = $0 { true } else { false } }
        == [.footnote(1), .footnote(2), .footnote(1)])
    #expect(texts[1].contains(.footnote(3)))
  }

  @Test(
    "a footnote in a footnote's words is refused: it could hold itself, or twice what it holds",
    arguments: ["[^a]", "[^b][^b]"])
  func nested(words: String) {
    let text =
      "sections: [{id: a, title: A, blocks: [{text: \"x[^a]\\n\\n[^a]: y\(words)\\n\\n[^b]: z\"}]}]"
    let fault = #expect(throws: DiagnosticError.self) { try Sample.compose(text) }
    #expect(fault?.diagnostics.map(\.code) == ["too-deep"])
    #expect(fault?.diagnostics.first?.message == "the words of a footnote have a footnote")
  }

  @Test("numbered headings count sections and the headings in them; lists have their captions")
  func numbers() throws {
    let briefing = try Sample.compose(
      """
      numbered: yes
      sections:
      - {id: a, title: A, blocks: [{text: "## One\\n\\n## Two"}, {list-of-figures: Pictures}]}
      - {id: b, title: B, blocks: [{text: "## Three\\n\\nWords."}]}
      """
    ).briefing
    let headings = briefing.sections.flatMap { section in
      [section.heading]
        + section.blocks.compactMap { block in
          if case .heading(let heading) = block { heading } else { nil }
        }
    }
    #expect(
      headings.map { $0.text.plainText.split(separator: "\u{A0}").map(String.init) } == [
        ["1", "A"], ["1.1", "One"], ["1.2", "Two"], ["2", "B"], ["2.1", "Three"],
      ])
    #expect(briefing.entries(of: .figures).isEmpty)
  }
}
