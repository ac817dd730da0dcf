internal import Diagnostics
internal import Fields
internal import Testing

@testable import Composer
@testable import Definitions
@testable import Document

struct ParameterTests {
  private static let text = """
    parameters:
      rows: {type: integer, default: 2, help: Rows of the table.}
      long: {type: yes-or-no, default: no}
      day: {type: day, default: 2024-05-28}
      share: {type: number, default: "1234.50"}
      side: {choices: [north, south], default: north}
    title: "Side {{ parameters.side }}, {{ parameters.day | date }}, {{ parameters.share }}"
    kicker: "{{ if parameters.long }}long{{ else }}short{{ end }}"
    cover:
      blocks:
        - list: {items: [A], ordered: "{{ parameters.long }}"}
          min-rows: "{{ parameters.rows }}"
          when-empty: note
          empty-text: Too few.
    sections: []
    """

  private func composed(
    _ settings: [(String, String)] = [], language: String = "en"
  ) throws -> Briefing {
    try Definition.read(
      try Sample.file(Self.text), name: "x",
      setting: settings.map { ParameterSetting(name: $0.0, value: $0.1) }
    ).written(in: language).compose(
      records: Sample.records().everything, edition: try Sample.edition(), desk: Sample.desk,
      generator: "test"
    ).briefing
  }

  private func report(_ settings: [(String, String)], _ text: String = Self.text) throws -> String {
    let error = try #require(throws: DiagnosticError.self) {
      try Definition.read(
        try Sample.file(text), name: "x",
        setting: settings.map { ParameterSetting(name: $0.0, value: $0.1) })
    }
    return error.diagnostics.map(\.text).joined(separator: "\n")
  }

  @Test("what is not set has its default, in texts, conditions and values alike")
  func defaults() throws {
    let briefing = try composed()
    #expect(briefing.cover.title == "Side north, 28\u{A0}May 2024, 1234.50")
    #expect(briefing.cover.kicker == "short")
    #expect(briefing.outline.contains("Too few."))
  }

  @Test("--set changes them, and numbers and days are written in the briefing's language")
  func set() throws {
    let briefing = try composed(
      [("rows", "1"), ("long", "yes"), ("side", "south")], language: "ru")
    #expect(briefing.cover.title == "Side south, 28\u{A0}мая 2024\u{A0}г., 1234,50")
    #expect(briefing.cover.kicker == "long")
    guard case .list(let isOrdered, _)? = briefing.cover.blocks.first else {
      Issue.record("one row is enough now")
      return
    }
    #expect(isOrdered)
  }

  @Test("what a reader sets is text: it is not read as Markdown or as a placeholder")
  func isText() throws {
    let text = "parameters: {a: {default: b}}\ntitle: \"{{ parameters.a }}\"\nsections: []\n"
    let definition = try Definition.read(
      try Sample.file(text), name: "x",
      setting: [ParameterSetting(name: "a", value: "**{{ pair.title }}**")])
    let briefing = try definition.compose(
      records: Sample.records().everything, edition: try Sample.edition(), desk: Sample.desk,
      generator: "test"
    ).briefing
    #expect(briefing.cover.title == "**{{ pair.title }}**")
  }

  @Test("a parameter that is unknown, of another type, not among the choices, or not set is told")
  func wrong() throws {
    #expect(
      try report([("row", "1"), ("rows", "ten"), ("side", "nort")]) == """
        error[unknown-parameter]: the definition has no parameter `row`
          hint: did you mean `rows`?
        error[bad-parameter]: --set rows=ten: `ten` is not a whole number
          hint: write digits only, such as 12
        error[bad-parameter]: --set side=nort: `nort` is not north or south
          hint: did you mean `north`?
        """)
    #expect(
      try report([], "parameters: {a: {type: day}}\nsections: []\n").hasPrefix(
        "x.yaml:1:14: error[unset-parameter]: the parameter `a` has no default and is not set"))
  }
}
