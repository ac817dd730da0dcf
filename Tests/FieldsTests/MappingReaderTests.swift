internal import Diagnostics
internal import Testing

@testable import Fields

private let title = Field("title", .text, required: true, help: "The title")
private let language = Field("language", .language, default: "en", help: "The language")
private let tags = Field("tags", .list(of: .text), help: "Tags")
private let item = Shape(
  "item", fields: [title.declaration, language.declaration, tags.declaration]
) {
  reader -> String? in
  let title = reader.value(title)
  let language = reader.value(language, default: "en")
  let tags = reader.value(tags, default: [])
  return title.map { "\($0) \(language) \(tags)" }
}

/// The same shape, declared by how it is read.
private let readItem = Shape("item") { reader -> String? in
  let title = reader.value("title", .text, required: true, help: "The title")
  let language = reader.value("language", .language, default: "en", help: "The language")
  let tags = reader.value("tags", .list(of: .text), help: "Tags") ?? []
  return title.map { "\($0) \(language) \(tags)" }
}

struct MappingReaderTests {
  @Test("a shape that is declared by reading has the keys it reads, in order, and reads them alike")
  func declaredByReading() throws {
    #expect(readItem.fields == item.fields)
    #expect(readItem.fields.map(\.name) == ["title", "language", "tags"])
    for text in ["title: no\ntags: [012, yes]\n", "tittle: A\nlanguage: English\ntags: one\n"] {
      let (value, report) = try read(item, text)
      let (other, otherReport) = try read(readItem, text)
      #expect(value == other)
      #expect(report == otherReport)
    }
  }

  @Test("declared fields are read and defaults stand in")
  func values() throws {
    let (value, report) = try read(item, "title: no\ntags: [012, yes]\n")
    #expect(value == #"no en ["012", "yes"]"#)
    #expect(report == "")
  }

  @Test("all errors of a mapping are reported at once")
  func errors() throws {
    let (value, report) = try read(item, "tittle: A\nlanguage: English\ntags: one\nсвоё: 1\n")
    #expect(value == nil)
    #expect(
      report == """
        x.yaml:1:1: error[unknown-key]: unknown key `tittle`
          tittle: A
          ^^^^^^
          hint: did you mean `title`?
        x.yaml:1:1: error[missing-key]: item has no `title`
          tittle: A
          ^
        x.yaml:2:11: error[bad-language]: `language`: `English` is not a language code
          language: English
                    ^^^^^^^
          hint: write a code such as en, ru or be
        x.yaml:3:7: error[wrong-kind]: `tags` must be a list, not a text
          tags: one
                ^^^
          hint: write a list of one as [one]
        x.yaml:4:1: error[unknown-key]: unknown key `своё`
          своё: 1
          ^^^^
          hint: the keys known here are title, language, tags
        """)
  }

  @Test("a key without a value counts as missing")
  func null() throws {
    #expect(
      try read(item, "title:\n").report == """
        x.yaml:1:1: error[missing-key]: item has no `title`
          title:
          ^^^^^
        """)
  }

  @Test("a value of another kind is located")
  func kind() throws {
    #expect(
      try read(item, "- title: a\n").report == """
        x.yaml:1:1: error[wrong-kind]: `item` must be a mapping, not a list
          - title: a
          ^
        """)
  }

  @Test("a declaration knows type, default, help and version")
  func declaration() {
    let declaration = language.declaration
    #expect(declaration.typeName == "language")
    #expect(declaration.defaultText == "en")
    #expect(!declaration.isRequired)
    #expect(declaration.help == "The language")
    #expect(declaration.since == "0.1")
  }

  @Test("a nested record reports inside its own mapping")
  func nested() throws {
    let inner = Field("items", .list(of: .record(item)), help: "Items")
    let outer = Shape("list", fields: [inner.declaration]) { $0.value(inner) }
    #expect(
      try read(outer, "items:\n  - title: a\n  - titel: b\n").report == """
        x.yaml:3:5: error[unknown-key]: unknown key `titel`
            - titel: b
              ^^^^^
          hint: did you mean `title`?
        x.yaml:3:5: error[missing-key]: item has no `title`
            - titel: b
              ^
        """)
  }
}
