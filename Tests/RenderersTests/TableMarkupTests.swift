internal import Composer
internal import Testing

@testable import Document
@testable internal import Renderers

@Suite("Tables in HTML")
struct TableMarkupTests {
  func page() throws -> ParsedPage {
    let renderer = HTMLRenderer(fonts: [])
    return try ParsedPage(renderer.render(SampleBriefing.make(), drawer: SampleDrawer()).bytes)
  }

  @Test("headers say what they head: columns, rows and groups")
  func scopes() throws {
    let scopes = try page().all("th").compactMap { $0.attributes["scope"] }
    #expect(Set(scopes) == ["col", "row", "rowgroup"])
    #expect(try page().all("th").count == scopes.count)
  }

  @Test("every table scrolls inside a named box that the keyboard reaches")
  func scrolling() throws {
    let boxes = try page().with(class: "scroll")
    #expect(try boxes.count == page().all("table").count)
    for box in boxes {
      #expect(box.attributes["tabindex"] == "0")
      #expect(box.attributes["role"] == "region")
      #expect(box.attributes["aria-label"]?.isEmpty == false)
    }
    #expect(Set(boxes.map { $0.attributes["aria-label"] }).count == boxes.count)
  }

  private func table(leading: Int, decimal: Int) -> Table {
    let words = Table.Column([.text("Who")])
    let numbers = Table.Column([.text("Value")], alignment: .decimal)
    let columns =
      Array(repeating: words, count: leading) + Array(repeating: numbers, count: decimal)
    return Table(
      id: "t", columns: columns, rows: [Table.Row(columns.map { _ in .text([.text("1")]) })])
  }

  @Test("rows of words become cards on a telephone, rows of numbers do not")
  func cards() throws {
    #expect(table(leading: 3, decimal: 1).isOfWords)
    #expect(!table(leading: 3, decimal: 0).isOfWords, "fits")
    #expect(!table(leading: 1, decimal: 5).isOfWords)
    #expect(!table(leading: 2, decimal: 3).isOfWords)
    var writer = PageWriter(try SampleBriefing.make(), drawer: SampleDrawer())
    let page = try ParsedPage(
      Array(writer.table(table(leading: 3, decimal: 1), name: "Table").html.utf8))
    // What the style sheet makes no part of a table keeps its part.
    #expect(page.all("table").map { $0.attributes["role"] } == ["table"])
    #expect(page.all("tr").allSatisfy { $0.attributes["role"] == "row" })
    #expect(page.all("td").allSatisfy { $0.attributes["role"] == "cell" })
    // A number without its head would be any number.
    #expect(page.all("td").map { $0.attributes["data-head"] } == [nil, nil, nil, "Value"])
  }

  @Test(
    "a shorter tail is filled up to the column's longest",
    arguments: [
      ("12", ".08"), ("12.5", "8"), ("12.08", ""), ("n/a", ""), ("1,234", ".08"), ("−3.1%", "8"),
    ])
  func decimalTail(cell: String, rest: String) {
    let table = Table(
      id: "t", columns: [Table.Column([.text("Value")], alignment: .decimal)],
      rows: [Table.Row([.text([.text("7.08")])]), Table.Row([.text([.text(cell)])])])
    #expect(DecimalTails(of: table, column: 0, mark: ".").rest(after: cell) == rest)
  }
}
