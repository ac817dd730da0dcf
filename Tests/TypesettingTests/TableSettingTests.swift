internal import Drawing
internal import Testing

@testable import Document
@testable import Typesetting

@Suite struct TableSettingTests {
  private func pages(_ table: Table) throws -> [Page] {
    let section = Briefing.Section(
      heading: Heading(level: 1, text: [.text("Rows")], id: "rows"), blocks: [.table(table)])
    return try Pages.typeset(
      Sample.briefing(sections: [section]), measurer: FixedMeasurer(), drawer: SampleDrawer(),
      hyphenation: "")
  }

  private func table(rows count: Int, hasTotal: Bool = false, text: String = "") -> Table {
    var rows = (0..<count).map { index in
      Table.Row([.text([.text("row\(index)")]), .text([.text("\(index).\(index % 10)")])])
    }
    if !text.isEmpty { rows[0].cells[0] = .text([.text(text)]) }
    if hasTotal {
      rows.append(
        Table.Row([.text([.text("total")]), .text([.text("99.9")])], kind: .total))
    }
    return Table(
      id: "t", label: "Table 1", title: [.text("Many rows")],
      columns: [
        Table.Column([.text("Name")], isRowHeader: true),
        Table.Column([.text("Value")], unit: "m USD", alignment: .decimal),
      ], rows: rows)
  }

  @Test("every row of a long table is printed once, in order, under a repeated header")
  func split() throws {
    let pages = try pages(table(rows: 200))
    let texts = pages.flatMap(\.frame.texts).map { $0.text.filter { $0 != " " } }
    #expect(texts.filter { $0.hasPrefix("row") } == (0..<200).map { "row\($0)" })
    let table = pages.dropFirst()
    #expect(table.count > 3)
    for page in table {
      #expect(page.frame.texts.count { $0.text == "Value" } == 1)
      #expect(page.frame.texts.count { $0.text == "m USD" } == 1)
    }
    #expect(
      table.dropFirst().allSatisfy {
        $0.frame.plainText.contains("Many rows (continued)")
      })
  }

  @Test("columns have the same place on every page")
  func sameColumns() throws {
    let pages = try pages(table(rows: 150))
    let edges = pages.flatMap(\.frame.texts).filter { $0.text == "Value" }.map(\.x)
    #expect(edges.count > 2)
    #expect(edges.allSatisfy { $0 == edges[0] })
  }

  @Test("the total is never alone on its page")
  func total() throws {
    for count in 40..<60 {
      let pages = try pages(table(rows: count, hasTotal: true))
      let last = try #require(pages.last?.frame.texts.map(\.text))
      #expect(last.contains("total"))
      #expect(last.contains("row\(count - 1)"))
    }
  }

  @Test("numbers stand on their decimal mark")
  func decimals() throws {
    let pages = try pages(table(rows: 12))
    let numbers = pages.flatMap(\.frame.texts).filter { text in
      text.text.first?.isNumber == true && text.text.contains(".")
    }
    #expect(numbers.count == 12)
    let marks = numbers.map { text in
      text.x + Double(text.text.prefix { $0 != "." }.count) * 8.4 / 2
    }
    #expect(marks.allSatisfy { abs($0 - marks[0]) < 0.01 })
  }

  @Test("a row taller than a page goes on over pages and loses nothing")
  func tallRow() throws {
    let words = (0..<4000).map { "w\($0)" }
    let pages = try pages(table(rows: 3, text: words.joined(separator: " ")))
    #expect(pages.count > 2)
    let text = pages.flatMap(\.frame.texts).map(\.text).joined(separator: " ")
    let found = text.split(separator: " ").map(String.init).filter { word in
      word.first == "w" && word.dropFirst().allSatisfy(\.isNumber)
    }
    // Not compared inside the expectation: it would print 4,000 words.
    let isWhole = found == words
    #expect(isWhole)
  }

  @Test("a head over several columns stands above their middle, spans them, and is repeated")
  func groups() throws {
    var table = table(rows: 120)
    table.columns.append(Table.Column([.text("Growth")], alignment: .decimal))
    for index in table.rows.indices { table.rows[index].cells.append(.text([.text("1.5")])) }
    for index in 1...2 { table.columns[index].group = "bn USD" }
    let pages = try pages(table)
    let heads = pages.flatMap(\.frame.texts).filter { $0.text == "bn USD" }
    let page = try #require(pages.first { $0.frame.plainText.contains("bn USD") })
    #expect(heads.count == pages.count - page.number + 1)
    let texts = page.frame.texts
    let value = try #require(texts.first { $0.text == "Value" })
    let growth = try #require(texts.first { $0.text == "Growth" })
    let head = try #require(heads.first)
    #expect(head.y < value.y && head.x > value.x - 20)
    #expect(head.x + head.width < growth.x + growth.width)
    let spans = pages.flatMap(\.frame.items).compactMap { item -> Int? in
      if case .tagStart(let tag) = item { tag.columns } else { nil }
    }
    #expect(spans == [2])
    #expect(table.groups.map(\.count) == [1, 2])
  }

  @Test("a table whose words do not fit stands on pages lying on their side, its heading with it")
  func landscape() throws {
    let names = (0..<16).map { "column\($0)" }
    let table = Table(
      id: "wide", title: [.text("Wide")], columns: names.map { Table.Column([.text($0)]) },
      rows: (0..<40).map { row in
        Table.Row((0..<16).map { .text([.text("r\(row)c\($0)")]) })
      })
    let blocks: [Block] = [
      .paragraph(Paragraph([.text("Before.")])),
      .heading(Heading(level: 2, text: [.text("Details")], id: "details")), .table(table),
      .paragraph(Paragraph([.text("After.")])),
    ]
    let section = Briefing.Section(
      heading: Heading(level: 1, text: [.text("Rows")], id: "rows"), blocks: blocks)
    let pages = try Pages.typeset(
      Sample.briefing(sections: [section]), measurer: FixedMeasurer(), drawer: SampleDrawer(),
      hyphenation: "")
    let sheet = Theme.gazette.sheet
    let lying = pages.filter { $0.frame.size == Size(width: sheet.height, height: sheet.width) }
    #expect(lying.count == 2)
    #expect(lying.allSatisfy { $0.frame.texts.contains { $0.text == "column15" } })
    #expect(lying.first?.frame.texts.contains { $0.text == "Details" } == true)
    for page in lying {
      for text in page.frame.texts {
        #expect(text.x + text.width <= page.frame.size.width && text.y < page.frame.size.height)
      }
    }
    let cells = pages.flatMap(\.frame.texts).filter {
      $0.text.hasPrefix("r") && $0.text.contains("c")
    }
    #expect(cells.count == 40 * 16)
    let after = try #require(pages.first { $0.frame.plainText.contains("After.") })
    #expect(after.frame.size == sheet)
    #expect(after.number == pages.count)
  }

  @Test("bands stand behind every other row where the theme says so, and no hairlines")
  func bands() throws {
    let section = Briefing.Section(
      heading: Heading(level: 1, text: [.text("Rows")], id: "rows"),
      blocks: [.table(table(rows: 12))])
    var briefing = try Sample.briefing(sections: [section])
    briefing.theme.tableRows = .bands
    let items = try Pages.typeset(
      briefing, measurer: FixedMeasurer(), drawer: SampleDrawer(), hyphenation: ""
    )
    .flatMap(\.frame.items)
    let panels = items.count { item in
      if case .path(_, let fill?, nil) = item { fill == Palette.gazette.panel } else { false }
    }
    #expect(panels == 6)
  }

  @Test("hairlines part the rows only where there are more than eight")
  func hairlines() throws {
    func lines(_ rows: Int) throws -> Int {
      try pages(table(rows: rows)).flatMap(\.frame.items).count { item in
        if case .path(_, nil, let stroke?) = item {
          stroke.width == 0.5 && stroke.color == Palette.gazette.hairline
        } else {
          false
        }
      }
    }
    #expect(try lines(9) - lines(8) == 8)
  }
}
