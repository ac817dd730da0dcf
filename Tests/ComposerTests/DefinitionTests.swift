internal import Drawing
internal import Testing

@testable import Composer

struct DefinitionTests {
<<<<<<< HEAD
=======
  @Test(
    "a mistake is reported with line, column, caret and hint",
    arguments: [
      (
        "titel: A\nsections: []\n",
        """
        x.yaml:1:1: error[unknown-key]: unknown key `titel`
          titel: A
          ^^^^^
          hint: did you mean `title`?
        """
      ),
      (
        "paper: A5\nsections: []\n",
        """
        x.yaml:1:8: error[unknown-word]: `paper`: `A5` is not A4 or Letter
          paper: A5
                 ^^
          hint: did you mean `A4`?
        """
      ),
      (
        "sections:\n  - id: a\n    title: A\n    blocks:\n      - tabel: {of: claims}\n",
        """
        x.yaml:5:9: error[unknown-key]: unknown key `tabel`
                - tabel: {of: claims}
                  ^^^^^
          hint: did you mean `table`?
        x.yaml:5:9: error[no-kind]: a block needs one key that says what it is
                - tabel: {of: claims}
                  ^
          hint: the kinds are text, key-figures, chart, table, timeline, list, dispatches, \
        assessments, notes, callout, columns, page-break, contents, sources
        """
      ),
      (
        "cover:\n  blocks:\n    - text: A\n      notes: B\nsections: []\n",
        """
        x.yaml:4:7: error[two-kinds]: a block is one thing, not both `text` and `notes`
                notes: B
                ^^^^^
          hint: begin a new block with `- notes:`
        """
      ),
      (
        "cover:\n  blocks:\n    - table: {of: claim}\nsections: []\n",
        """
        x.yaml:3:19: error[unknown-word]: `of`: `claim` is not trade.latest, trade.series, \
        trade.products, trade.shares, claims, contacts.chronology, contacts.frequency, \
        contacts.planned or contacts.mix
              - table: {of: claim}
                            ^^^^^
          hint: did you mean `claims`?
        """
      ),
      (
        "cover:\n  blocks:\n    - chart: {kind: line, of: contacts.levels}\nsections: []\n",
        """
        x.yaml:3:21: error[wrong-chart]: `line` cannot show `contacts.levels`
              - chart: {kind: line, of: contacts.levels}
                              ^^^^
          hint: it can be drawn as ranking-bars or lollipops
        """
      ),
      (
        "cover:\n  blocks:\n    - dispatches: {}\n      max-age: a year\nsections: []\n",
        """
        x.yaml:4:16: error[bad-age]: `max-age`: `a year` is not a number of days
                max-age: a year
                         ^^^^^^
          hint: write 400 days
        """
      ),
      (
        "sections:\n  - {id: a, title: A}\n  - {id: a, title: B}\n",
        """
        x.yaml:3:10: error[duplicate-id]: two sections have the id `a`
            - {id: a, title: B}
                   ^
        """
      ),
      (
        "sections:\n  - {id: A b, title: A}\n",
        """
        x.yaml:2:10: error[bad-id]: `id`: `A b` is not an id
            - {id: A b, title: A}
                   ^^^
          hint: write small letters, digits and hyphens
        """
      ),
      (
        """
        cover:
          blocks:
            - key-figures: [{label: A, value: pair.title}]
        sections: []
        """,
        """
        x.yaml:3:39: error[wrong-type]: `value`: `pair.title` is a text, not a number
              - key-figures: [{label: A, value: pair.title}]
                                                ^^^^^^^^^^
          hint: use it in a text instead
        """
      ),
    ])
  func mistakes(text: String, expected: String) throws {
    #expect(try Sample.report(text) == expected)
  }

>>>>>>> 07b84e3 (Complete the charting interface, add twelve kinds and a gallery)
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
