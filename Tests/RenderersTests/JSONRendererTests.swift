internal import Composer
internal import Foundation
internal import Testing

@testable import Document
@testable internal import Renderers

@Suite("The JSON of a briefing")
struct JSONRendererTests {
  func bytes(_ briefing: Briefing) -> [UInt8] { JSONRenderer().render(briefing).bytes }

  @Test("numbers and sources read back as they were written")
  func roundTrip() throws {
    var briefing = try SampleBriefing.make(text: HTMLRendererTests.hostile + "\u{2028}\n\\")
    briefing.numbers[1].operands = [
      PrintedNumber.Operand(name: "exports", value: 6.02e9),
      PrintedNumber.Operand(name: "imports", value: 6.06e9),
    ]
    let document = try BriefingDocument(reading: bytes(briefing))
    #expect(document.identity.edition == "2024-W21")
    #expect(document.identity.asOf == "2024-05-28")
    #expect(document.numbers == briefing.numbers)
    #expect(document.sources[1].text == briefing.sources[1].text.plainText)
    #expect(document.sources[0].address == "https://example.org/customs/2024")
  }

  @Test("keys stand in a fixed order, and the same briefing gives the same bytes")
  func order() throws {
    let text = String(decoding: bytes(try SampleBriefing.make()), as: UTF8.self)
    let top = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }
      .map { String($0.split(separator: "\"")[1]) }
    #expect(
      top == [
        "schema", "identity", "inputs", "numbers", "sources", "cover", "sections", "footnotes",
      ])
    #expect(try bytes(SampleBriefing.make()) == Array(text.utf8))
  }

  @Test("a cell that holds one number carries its value before rounding")
  func cellValues() throws {
    var briefing = try SampleBriefing.make()
    let cell = Table.Cell.text([.number("12.08", id: "n2"), .sources([1])])
    briefing.sections[0].blocks = [
      .table(Table(id: "t", columns: [Table.Column([])], rows: [Table.Row([cell])]))
    ]
    let text = String(decoding: bytes(briefing), as: UTF8.self)
    #expect(text.contains("\"numbers\": [\"n2\"]"))
    #expect(text.contains("\"value\": 12080000000"))
  }

  @Test("the digests of the inputs are passed on")
  func inputs() throws {
    let renderer = JSONRenderer(inputs: [InputDigest(name: "trade.csv", sha256: "ab12")])
    let text = String(decoding: renderer.render(try SampleBriefing.make()).bytes, as: UTF8.self)
    #expect(text.contains("\"sha256\": \"ab12\""))
  }

  @Test(
    "numbers are the shortest that read back; what JSON cannot say is null",
    arguments: [
      (0.1, "0.1"), (12.0, "12"), (-0.0, "0"), (1.0 / 3, "0.3333333333333333"),
      (4.5e-7, "4.5e-07"), (1e300, "1e+300"), (.nan, "null"), (.infinity, "null"),
    ])
  func numbers(value: Double, text: String) {
    #expect(JSONValue.number(value).text == text)
  }

  @Test("lists inside each other of any depth are no briefing", arguments: [600, 200_000])
  func depth(levels: Int) throws {
    let text = String(decoding: bytes(try SampleBriefing.make()), as: UTF8.self)
    let blocks = "\"blocks\": ["
    let deep = String(repeating: "[", count: levels) + String(repeating: "]", count: levels) + ","
    let place = try #require(text.range(of: blocks))
    #expect(throws: BriefingDocumentError.unreadable) {
      try BriefingDocument(
        reading: Array(text.replacingCharacters(in: place, with: blocks + deep).utf8))
    }
  }

  @Test("a file of another schema is refused by name")
  func otherSchema() throws {
    let text = String(decoding: bytes(try SampleBriefing.make()), as: UTF8.self)
    let other = text.replacingOccurrences(of: "briefing/1", with: "briefing/9")
    #expect(throws: BriefingDocumentError.schema("briefing/9")) {
      try BriefingDocument(reading: Array(other.utf8))
    }
    #expect(throws: BriefingDocumentError.unreadable) {
      try BriefingDocument(reading: Array("{}".utf8))
    }
  }
}
