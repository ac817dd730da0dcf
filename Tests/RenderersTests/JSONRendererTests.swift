internal import Composer
internal import Foundation
internal import Periods
internal import Testing
internal import Values

@testable import Document
@testable internal import Renderers

@Suite("The JSON of a briefing")
struct JSONRendererTests {
  func bytes(_ briefing: Briefing) -> [UInt8] { JSONRenderer().render(briefing).bytes }

  @Test("numbers and sources read back as they were written")
  func roundTrip() throws {
    let briefing = try SampleBriefing.make(text: HTMLRendererTests.hostile + "\u{2028}\n\\")
    let document = try BriefingDocument(reading: bytes(briefing))
    #expect(document.identity.edition == "2024-W21")
    #expect(document.identity.asOf == "2024-05-28")
    #expect(document.numbers == briefing.numbers)
    #expect(document.sources[1].text == briefing.sources[1].text.plainText)
    #expect(document.sources[0].address == "https://example.org/customs/2024")
  }

  @Test("generated calculations read back as they were written, and give the same number")
  func calculations() throws {
    var generator = SeededGenerator(seed: 15)
    var briefing = try SampleBriefing.make()
    let sample = briefing.numbers[1]
    briefing.numbers = (0..<400).map { _ in
      var number = sample
      number.calculation = .generated(using: &generator)
      return number
    }
    let read = try BriefingDocument(reading: bytes(briefing)).numbers
    #expect(read == briefing.numbers)
    let values = briefing.numbers.map(\.calculation.value)
    #expect(read.map(\.calculation.value) == values)
    // Enough of what is generated can be computed.
    #expect(values.count { $0 != nil } > 50)
  }

  @Test("a unit, an interval, a period of every kind reads back")
  func typed() throws {
    let units: [Quantity.Unit] = [
      .money("BYN"), .percent, .percentagePoints, .count, .days, .rate(perDays: 30), .ratio,
      .named("RUB/USD"), .named("Mt"),
    ]
    let intervals = [
      nil, Interval(lower: 1, upper: nil, kind: .confidence(0.95)),
      Interval(lower: nil, upper: 2, kind: .rounding),
    ]
    var briefing = try SampleBriefing.make()
    let sample = briefing.numbers[1]
    briefing.numbers = units.flatMap { unit in
      intervals.map { interval in
        var number = sample
        (number.unit, number.interval) = (unit, interval)
        number.period = Period(iso: "2024-01-01/2024-05-31")
        return number
      }
    }
    #expect(try BriefingDocument(reading: bytes(briefing)).numbers == briefing.numbers)
  }

  /// The sample's file with one text in the place of another.
  func file(_ old: String, _ new: String) throws -> [UInt8] {
    let text = String(decoding: bytes(try SampleBriefing.make()), as: UTF8.self)
    #expect(text.contains(old))
    return Array(text.replacingOccurrences(of: old, with: new).utf8)
  }

  @Test("a file from before formulas could be read is said to be one")
  func older() throws {
    #expect(throws: BriefingDocumentError.withoutFormulas) {
      try BriefingDocument(reading: file("\"expression\":", "\"other\":"))
    }
  }

  @Test(
    "a formula of another program is said to be one, with the place of its number",
    arguments: [
      ("\"Add\"", "\"Modulo\""), ("\"Add\", \"exports\"", "\"Add\", \"oil\""),
      ("\"name\": \"exports\"", "\"name\": \"oil\""), ("\"Add\", ", ""),
    ])
  func unknown(old: String, new: String) throws {
    #expect(throws: BriefingDocumentError.unknownFormula(2)) {
      try BriefingDocument(reading: file(old, new))
    }
  }

  @Test("keys stand in a fixed order, and the same briefing gives the same bytes")
  func order() throws {
    let text = String(decoding: bytes(try SampleBriefing.make()), as: UTF8.self)
    let top = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }
      .map { String($0.split(separator: "\"")[1]) }
    #expect(
      top == [
        "schema", "identity", "inputs", "numbers", "sources", "cover", "sections", "footnotes",
        "sentences", "questions", "ownWords",
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
