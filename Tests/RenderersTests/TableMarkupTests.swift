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
