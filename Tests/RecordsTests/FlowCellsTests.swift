internal import Periods
internal import Testing
internal import Values

@testable import Records

/// Questions for sums of trade, answered by a set in memory.
struct FlowCellsTests {
  private static let pair = Pair(first: Country(code: "XAA"), second: Country(code: "XBB"))

  private static func flow(
    _ id: String, _ product: String = "TOTAL", _ value: DecimalNumber,
    _ valuation: TradeFlow.Valuation = .fob, in period: String = "2023", source: String = "a",
    partner: String = "XBB"
  ) throws -> TradeFlow {
    TradeFlow(
      id: id, period: try #require(Period(iso: period)), reporter: "XAA", partner: partner,
      direction: .export, product: product, value: value, currency: "USD", valuation: valuation,
      sources: [source], origin: Origin(file: "trade.csv", line: 1))
  }

  private static func source(_ id: String, _ day: String) -> Source {
    Source(id: id, publisher: "x", title: "x", published: Period(iso: day), grade: .official)
  }

  private static func answer(
    _ trade: [TradeFlow], levels: [ProductLevel] = [.total, .section], asOf: String = "2024-12-31"
  ) throws -> FlowCells {
    let set = RecordSet(
      name: "example", pair: pair,
      sources: [
        "a": source("a", "2024-01-10"), "b": source("b", "2024-04-10"),
        "c": source("c", "2024-04-10"),
      ], trade: trade)
    return try set.cells(
      FlowQuery(of: pair, levels: levels, asOf: try #require(Day(iso: asOf))))
  }

  /// A cell in a few words.
  private static func line(_ cell: FlowCell) -> String {
    "\(cell.level) \(cell.product) \(cell.amount)\(cell.isSum ? " sum" : "")"
  }

  @Test("a total is as recorded, else the sum of the coarsest level there is, and of no other")
  func totals() throws {
    let chapters = [
      try Self.flow("1", "27", 40), try Self.flow("2", "26", 2), try Self.flow("3", "84", 8),
      try Self.flow("4", "99", 1), try Self.flow("5", "270900", 39),
    ]
    #expect(
      try Self.answer(chapters).cells.map(Self.line) == [
        "total TOTAL 51 sum", "section V 42 sum", "section XVI 8 sum", "section rest 1 sum",
      ])
    #expect(
      try Self.answer(chapters + [try Self.flow("6", "TOTAL", 60)]).cells.map(Self.line).first
        == "total TOTAL 60")
    #expect(
      try Self.answer(chapters + [try Self.flow("7", "V", 41)]).cells.map(Self.line) == [
        "total TOTAL 41 sum", "section V 41",
      ])
  }

  @Test("each level that is asked for is answered on its own")
  func levels() throws {
    let trade = [
      try Self.flow("1", "270900", 5), try Self.flow("2", "271000", 6),
      try Self.flow("3", "271019", 1),
    ]
    #expect(
      try Self.answer(trade, levels: [.chapter, .heading, .subheading]).cells.map(Self.line) == [
        "chapter 27 12 sum", "heading 2709 5 sum", "heading 2710 7 sum", "subheading 270900 5",
        "subheading 271000 6", "subheading 271019 1",
      ])
  }

  @Test("the newest vintage counts, the first is remembered, and a day knows no later one")
  func vintages() throws {
    let trade = [
      try Self.flow("new", "TOTAL", 12, source: "b"),
      try Self.flow("old", "TOTAL", 10, source: "a"),
    ]
    let answer = try Self.answer(trade)
    let cell = try #require(answer.cells.first)
    #expect(cell.amount == 12 && cell.firstAmount == 10)
    #expect(cell.sources == ["b"] && cell.everySource == ["a", "b"])
    #expect(answer.evidence(ofCell: 0).records == ["new"])
    #expect(answer.evidence(ofCell: 0, everyVintage: true).records == ["new", "old"])
    let earlier = try Self.answer(trade, asOf: "2024-02-01")
    #expect(earlier.cells.map(\.amount) == [10])
    #expect(earlier.recordCount == 1)
    #expect(try Self.answer(trade, asOf: "2023-12-31").isEmpty)
  }

  @Test("other partners than those asked for are not in an answer")
  func partners() throws {
    let trade = [
      try Self.flow("1", "TOTAL", 1), try Self.flow("2", "TOTAL", 50, partner: "WLD"),
      try Self.flow("3", "TOTAL", 7, partner: "XCC"),
    ]
    let answer = try Self.answer(trade)
    #expect(answer.cells.map(\.partner) == ["WLD", "XBB"])
    #expect(answer.recordCount == 2)
  }

  @Test("a flow counts in one valuation, the usual or the nearest to it, and the rest is named")
  func oneValuation() throws {
    let trade = [
      try Self.flow("1", "TOTAL", 9, .unknown), try Self.flow("2", "V", 5, .customs),
      try Self.flow("3", "TOTAL", 6, .cif),
    ]
    let answer = try Self.answer(trade)
    #expect(answer.cells.map(Self.line) == ["total TOTAL 5 sum", "section V 5"])
    #expect(answer.valuations(of: .export, by: "XAA") == [.customs])
    #expect(answer.leftOut.map(\.reason) == [.otherValuation])
    #expect(answer.leftOut.first?.records == ["1", "3"])
  }

  @Test("every valuation can stand for both directions")
  func valuations() {
    for direction in TradeFlow.Direction.allCases {
      #expect(Set(direction.valuations) == Set(TradeFlow.Valuation.allCases))
    }
  }

  @Test("the order of the records changes nothing in an answer")
  func order() throws {
    var trade: [TradeFlow] = []
    for month in 1...9 {
      for product in ["I", "V", "XVI", "27"] {
        for source in ["a", "b", "c"] {
          trade.append(
            try Self.flow(
              "\(month)-\(product)-\(source)", product,
              try #require(
                DecimalNumber("\(month * 1_234_567).\(month)\(["a": 1, "b": 5][source] ?? 7)")),
              month == 3 && product == "V" ? .cif : .fob, in: "2023-0\(month)", source: source))
        }
      }
    }
    let answer = try Self.answer(trade)
    let evidence = Evidence(merging: answer.cells.indices.map { answer.evidence(ofCell: $0) })
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<5 {
      trade.shuffle(using: &generator)
      let other = try Self.answer(trade)
      #expect(other.cells == answer.cells)
      #expect(other.leftOut == answer.leftOut)
      #expect(
        Evidence(merging: other.cells.indices.map { other.evidence(ofCell: $0) }) == evidence)
    }
  }

  @Test("a figure counts up to the day it was closed; of one without a follower there is none then")
  func closed() throws {
    var first = try Self.flow("1", "TOTAL", 100)
    first.until = Day(iso: "2024-06-01")
    let later = try Self.flow("2", "TOTAL", 120, source: "b")
    func amounts(_ trade: [TradeFlow], _ day: String) throws -> [String] {
      try Self.answer(trade, levels: [.total], asOf: day).cells.map { cell in
        "\(cell.amount)" + (cell.firstAmount.map { ", first \($0)" } ?? "")
      }
    }
    #expect(try amounts([first], "2024-05-31") == ["100"])
    #expect(try amounts([first], "2024-06-01") == [])
    // Closed, it stays the first vintage of what followed.
    #expect(try amounts([first, later], "2024-12-31") == ["120, first 100"])
    #expect(try amounts([first, later], "2024-04-09") == ["100"])
    // The later one was taken back: the earlier one counts again.
    var back = later
    back.until = Day(iso: "2024-05-01")
    var open = first
    open.until = nil
    #expect(try amounts([open, back], "2024-04-30") == ["120, first 100"])
    #expect(try amounts([open, back], "2024-05-01") == ["100"])
  }

  @Test("a closed figure does not decide in which valuation a flow counts")
  func closedValuation() throws {
    var usual = try Self.flow("1", "TOTAL", 100, .fob)
    usual.until = Day(iso: "2024-02-01")
    let other = try Self.flow("2", "TOTAL", 110, .customs)
    #expect(
      try Self.answer([usual, other], levels: [.total]).cells.map { "\($0.amount)" } == ["110"])
  }
}
