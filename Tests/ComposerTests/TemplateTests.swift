internal import Diagnostics
internal import Document
internal import Fields
internal import Periods
internal import Testing

@testable import Composer
@testable import Definitions

struct TemplateTests {
  /// What is reported for a template that is the title of a definition, as people read it.
  private func report(_ template: String) throws -> String {
    try Sample.report("title: '\(template)'\nsections: []\n")
  }

  /// A template filled for the sample records.
  private func filled(_ template: String) throws -> String {
    let findings = Findings()
    let file = try Sample.file("a: '\(template)'\n")
    let text = try #require(YAMLValue.read(file, findings)?.pairs?.first?.value.text)
    let parsed = try #require(
      Vocabulary.$known.withValue(.catalogue) { TemplateParser.parse(text, findings) })
    let composer = try Sample.composer()
    let inlines = try Markdown.inlines(composer.texts.filler.fill(parsed))
    #expect(composer.findings.diagnostics.isEmpty)
    return inlines.plainText
  }

  @Test("conditions stand inside each other to a depth and no deeper, told once")
  func depth() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "{{ if pair.title }}", count: levels) + "x"
        + String(repeating: "{{ end }}", count: levels)
    }
    #expect(try filled(nested(TemplateParser.deepest)) == "x")
    let report = try report(nested(5_000))
    #expect(
      report.hasPrefix(
        "x.yaml:1:313: error[too-deep]: conditions inside each other go deeper than 16 levels"))
    #expect(!report.contains("template-unbalanced"))
  }

  @Test("names are replaced by their values")
  func values() throws {
    #expect(
      try filled("{{ pair.title }}, {{ edition.period }}, {{edition.period|days}}")
        == "Aldoria–Bravonia, week 21 of 2024, 20–26\u{A0}May 2024")
    #expect(try filled("{{ edition.as-of | date }}") == "28\u{A0}May 2024")
  }

  @Test("an undefined value gives way to the text after else")
  func otherwise() throws {
    #expect(try filled(#"({{ pair.notice else "none" }})"#) == "(none)")
    #expect(try filled(#"({{ pair.notice else "" }})"#) == "()")
  }

  @Test("a condition asks whether a value is defined or a flag is set")
  func conditions() throws {
    #expect(try filled("{{ if pair.notice }}a{{ else }}b{{ end }}") == "b")
    #expect(try filled("{{ if pair.title }}a{{ else }}b{{ end }}") == "a")
    #expect(try filled("{{ if not records.trade }}a{{ end }}") == "a")
    #expect(
      try filled("{{ if records.trade }}x{{ else }}{{ if pair.title }}y{{ end }}z{{ end }}")
        == "yz")
  }

  @Test(
    "a mistake is reported at the characters it is made of",
    arguments: [
      (
        "See {{ pair.titel }}.",
        """
        x.yaml:1:16: error[unknown-name]: unknown name `pair.titel`
          title: 'See {{ pair.titel }}.'
                         ^^^^^^^^^^
          hint: did you mean `pair.title`?
        """
      ),
      (
        "{{ edition.period | dayz }}",
        """
        x.yaml:1:29: error[unknown-formatter]: unknown formatter `dayz`
          title: '{{ edition.period | dayz }}'
                                      ^^^^
          hint: did you mean `days`?
        """
      ),
      (
        "{{ edition.period | money }}",
        """
        x.yaml:1:29: error[wrong-type]: `money` cannot write `edition.period`, which is a period
          title: '{{ edition.period | money }}'
                                      ^^^^^
          hint: formatters for it: days, period, plain
        """
      ),
      (
        "{{ records.trade }}",
        """
        x.yaml:1:12: error[wrong-type]: `records.trade` is a yes or no and cannot be printed
          title: '{{ records.trade }}'
                     ^^^^^^^^^^^^^
          hint: write {{ if records.trade }} … {{ end }}
        """
      ),
      (
        "{{ pair.title",
        """
        x.yaml:1:9: error[template-unclosed]: `{{` without `}}`
          title: '{{ pair.title'
                  ^^
        """
      ),
      (
        "{{ if pair.title }}a",
        """
        x.yaml:1:9: error[template-unbalanced]: `if` without an `end`
          title: '{{ if pair.title }}a'
                  ^^^^^^^^^^^^^^^^^^^
          hint: write {{ end }}
        """
      ),
      (
        "a{{ end }}",
        """
        x.yaml:1:10: error[template-unbalanced]: `end` without an `if` before it
          title: 'a{{ end }}'
                   ^^^^^^^^^
        """
      ),
      (
        "{{ }}",
        """
        x.yaml:1:9: error[bad-placeholder]: a placeholder begins with a name
          title: '{{ }}'
                  ^^^^^
          hint: write {{ pair.title }}
        """
      ),
      (
        "{{ pair.title else }}",
        """
        x.yaml:1:23: error[bad-else]: `else` needs one text in double quotes
          title: '{{ pair.title else }}'
                                ^^^^
          hint: write else "no figure"
        """
      ),
      (
        "{{ pair.title plain }}",
        """
        x.yaml:1:23: error[bad-placeholder]: `plain` is not understood here
          title: '{{ pair.title plain }}'
                                ^^^^^
          hint: write {{ name | formatter else "text" }}
        """
      ),
      (
        "{{ edition.period | days | period }}",
        """
        x.yaml:1:36: error[two-formats]: `period` is a second way to write the same value
          title: '{{ edition.period | days | period }}'
                                             ^^^^^^
        """
      ),
      (
        "{{ if }}a{{ end }}",
        """
        x.yaml:1:9: error[bad-condition]: `if` needs one name
          title: '{{ if }}a{{ end }}'
                  ^^^^^^^^
          hint: write {{ if records.trade }} or {{ if not records.trade }}
        """
      ),
    ])
  func mistakes(template: String, expected: String) throws {
    #expect(try report(template) == expected)
  }

  @Test("all mistakes of a file are reported at once, in a folded block at their own lines")
  func many() throws {
    let report = try Sample.report(
      """
      lead: >-
        One {{ pair.titel }}
        and {{ edition.wek }}.
      sections: []
      """)
    #expect(
      report == """
        x.yaml:2:10: error[unknown-name]: unknown name `pair.titel`
            One {{ pair.titel }}
                   ^^^^^^^^^^
          hint: did you mean `pair.title`?
        x.yaml:3:10: error[unknown-name]: unknown name `edition.wek`
            and {{ edition.wek }}.
                   ^^^^^^^^^^^
          hint: did you mean `edition.week`?
        """)
  }

  @Test("an undefined value without else is an error at its name")
  func undefined() throws {
    let text = "lead: 'Note: {{ pair.notice }}'\nsections: []\n"
    let error = try #require(throws: DiagnosticError.self) { try Sample.compose(text) }
    #expect(
      error.diagnostics.map(\.text) == [
        """
        x.yaml:1:17: error[undefined-value]: `pair.notice` has no value for these records and this edition
          lead: 'Note: {{ pair.notice }}'
                          ^^^^^^^^^^^
          hint: say what to print instead, {{ pair.notice else "n/a" }}, or ask first, {{ if pair.notice }} … {{ end }}
        """
      ])
  }
}
