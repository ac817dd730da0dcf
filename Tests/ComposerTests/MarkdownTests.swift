internal import Addresses
internal import Testing

@testable import Composer
@testable import Definitions
@testable import Document

struct MarkdownTests {
  @Test("emphasis, code and breaks become inlines")
  func inlines() throws {
    #expect(
      try Markdown.inlines("A **b** *c* `d`\ne  \nf") == [
        .text("A "), .strong([.text("b")]), .text(" "), .emphasis([.text("c")]), .text(" "),
        .code("d"), .text(" e"), .lineBreak, .text("f"),
      ])
  }

  @Test(
    "links lead only to web and mail addresses",
    arguments: [
      ("https://example.org", true), ("mailto:a@example.org", true),
      ("javascript:alert(1)", false), ("file:///etc/passwd", false), ("/local", false),
      ("data:text/html,x", false),
    ])
  func links(address: String, isLink: Bool) throws {
    let expected: [Inline] =
      isLink ? [.link([.text("x")], address: try SafeAddress(address))] : [.text("x")]
    var refused: [String] = []
    #expect(
      try Markdown.inlines("[x](<\(address)>)", refused: { refused.append($0.address) })
        == expected)
    #expect(refused == (isLink ? [] : [address]))
  }

  @Test("raw HTML stays plain text")
  func html() throws {
    #expect(try Markdown.inlines("a <b onclick=x>c</b>") == [.text("a <b onclick=x>c</b>")])
    #expect(
      try Markdown.inlines("<script>alert(1)</script>").plainText == "<script>alert(1)</script>")
  }

  @Test("an image becomes its text")
  func image() throws {
    #expect(try Markdown.inlines("![a map](https://example.org/x.png)") == [.text("a map")])
  }

  @Test("a table has its columns, alignments and rows")
  func table() throws {
    let blocks = try Markdown.blocks("| a | b |\n|---|---:|\n| x | 1 |\n")
    guard case .table(let table)? = blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.columns.map(\.alignment) == [.leading, .decimal])
    #expect(table.rows == [Table.Row([.text([.text("x")]), .text([.text("1")])])])
  }

  @Test("lists, quotes and headings are kept")
  func blocks() throws {
    let blocks = try Markdown.blocks("# T\n\n1. a\n2. b\n\n> q\n")
    #expect(blocks.count == 3)
    guard case .heading(let heading)? = blocks.first, case .list(true, let items) = blocks[1]
    else {
      Issue.record("no heading and list")
      return
    }
    #expect(heading.level == 2)
    #expect(items.count == 2)
  }

  @Test("a value is never read as Markdown, and no text forges one")
  func values() throws {
    let filled = FilledTemplate(
      markdown: "**" + Sentinel.text(0) + "** end", values: [[.text("*a* <b>")]])
    #expect(try Markdown.inlines(filled) == [.strong([.text("*a* <b>")]), .text(" end")])
    #expect(try Markdown.inlines("x" + Sentinel.text(0) + "y") == [.text("xy")])
  }
}
