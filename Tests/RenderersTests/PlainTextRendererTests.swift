internal import Composer
internal import Testing

@testable import Document
@testable internal import Renderers

@Suite("The plain text of a briefing")
struct PlainTextRendererTests {
  @Test("a table stands in aligned columns, numbers on their decimal mark")
  func table() {
    let table = Table(
      id: "t",
      columns: [
        Table.Column([.text("Flow")], isRowHeader: true),
        Table.Column([.text("2023")], unit: "bn USD", alignment: .decimal),
      ],
      rows: [
        Table.Row([.text([.text("Exports")]), .text([.text("23.45")])]),
        Table.Row([.text([.text("Imports")]), .text([.text("25")])]),
        Table.Row([.text([.text("Turnover")]), .text([.text("48.45")])], kind: .total),
      ])
    #expect(
      PlainTextTable(table, mark: ".").lines == [
        "Flow      2023, bn USD", "----------------------", "Exports          23.45",
        "Imports          25", "----------------------", "Turnover         48.45",
      ])
  }

  @Test("no line is longer than 78 characters, and the marks of sources stay")
  func width() throws {
    let briefing = try SampleBriefing.make(text: "a longer text that must be broken over lines")
    let text = String(decoding: PlainTextRenderer().render(briefing).bytes, as: UTF8.self)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 78 })
    #expect(text.contains("none a quantity [2]"))
    #expect(text.contains("[1] Customs office"))
    #expect(text.hasPrefix("INVENTED DATA\n"))
  }

  @Test("control characters from records do not reach a terminal")
  func controlCharacters() {
    #expect(PlainText.words([.text("a\u{1B}[31mb\u{9B}c")]) == "a [31mb c")
  }
}
