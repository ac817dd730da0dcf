internal import Diagnostics
internal import Periods
internal import Testing

@testable import Composer
@testable import Document
@testable import Records

@Suite("Links that lead nowhere")
struct LinkTests {
  private func warnings(
    _ text: String, _ records: RecordSet = Sample.records()
  ) throws -> [Diagnostic] {
    try Sample.compose(text, records).warnings.filter { $0.code == "link-left-out" }
  }

  @Test("a link of a definition is told at its address, once, and its words are printed")
  func definition() throws {
    let composition = try Sample.compose(
      """
      sections:
      - id: a
        title: A
        blocks:
        - text: |
            See [the text](javascript:alert(1)) and
            [another](http://e.org/a)b).
      """)
    let warnings = composition.warnings.filter { $0.code == "link-left-out" }
    #expect(
      warnings.map(\.text) == [
        """
        x.yaml:6:22: warning[link-left-out]: the link to `javascript:alert(1)` is left out: the \
        address begins with neither http://, https:// nor mailto:
                See [the text](javascript:alert(1)) and
                               ^^^^^^^^^^^^^^^^^^^
          hint: write the whole address, with https://
        """
      ])
    guard case .paragraph(let paragraph)? = composition.briefing.sections[0].blocks.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.text.plainText.hasPrefix("See the text and another"))
  }

  @Test("an address written with escapes is told at its text")
  func escaped() throws {
    let warnings = try warnings(
      "sections: [{id: a, title: A, blocks: [{text: '[x](javascript&#58;y)'}]}]")
    #expect(warnings.map(\.location?.line) == [1])
    #expect(warnings.map(\.message).first?.contains("`javascript:y`") == true)
  }

  @Test("a placeholder in an address is told as one")
  func placeholder() throws {
    let warnings = try warnings(
      """
      sections:
      - {id: a, title: A, blocks: [{text: "[x](http://e.org/{{ edition.as-of }}/y)"}]}
      """)
    #expect(
      warnings.map(\.message) == [
        "the link to `http://e.org/{{` is left out: the address has a placeholder"
      ])
    #expect(warnings.map(\.hint) == ["write the address out"])
  }

  @Test("a link of a dispatch or an assessment is told in the line of its file")
  func records() throws {
    let day = try #require(Day(iso: "2024-05-20"))
    let body = "First.\n\nSee [x](<http://e.org/a b>)."
    let records = Sample.records {
      $0.dispatches = [
        Dispatch(
          id: "d", date: day, title: "T", language: "en", sources: ["a"], body: body,
          origin: Origin(file: "data/x/dispatches/d.md", line: 6))
      ]
      $0.assessments = [
        Assessment(
          id: "j", kind: .judgement, date: day, title: "T", language: "en", confidence: .high,
          sources: ["a"], body: "[x](www.e.org)",
          origin: Origin(file: "data/x/assessments/j.md", line: 9))
      ]
    }
    let warnings = try warnings(
      "sections: [{id: a, title: A, blocks: [{dispatches: {}}, {assessments: {kind: judgements}}]}]",
      records)
    #expect(
      warnings.map(\.text) == [
        """
        data/x/assessments/j.md:9:5: warning[link-left-out]: the link to `www.e.org` is left out: \
        the address begins with neither http://, https:// nor mailto:
          [x](www.e.org)
              ^^^^^^^^^
          hint: write the whole address, with https://
        """,
        """
        data/x/dispatches/d.md:8:10: warning[link-left-out]: the link to `http://e.org/a b` is left \
        out: the address has the character U+0020, which may not stand in an address
          See [x](<http://e.org/a b>).
                   ^^^^^^^^^^^^^^^^
          hint: write %20 in its place
        """,
      ])
  }
}
