internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Testing

@testable import Composer
@testable import Values

struct LedgerTests {
  @Test("sources are numbered in order of first mention, marks are ascending")
  func sources() {
    let ledger = Ledger()
    #expect(ledger.mark(for: ["b"]) == .sources([1]))
    #expect(ledger.mark(for: ["a", "b", "a"]) == .sources([1, 2]))
    #expect(ledger.mark(for: []) == nil)
    #expect(ledger.sources == ["b", "a"])
  }

  @Test("the same footnote gets the same mark")
  func footnotes() {
    let ledger = Ledger()
    #expect(ledger.footnote([.text("x")]) == .footnote(1))
    #expect(ledger.footnote([.text("y")]) == .footnote(2))
    #expect(ledger.footnote([.text("x")]) == .footnote(1))
  }

  @Test("ids are unique")
  func ids() {
    let ledger = Ledger()
    #expect(ledger.uniqueId("trade") == "trade")
    #expect(ledger.uniqueId("trade") == "trade-2")
    #expect(ledger.uniqueId("trade") == "trade-3")
  }

  @Test("a printed number carries its value, period, nature, records and place")
  func numbers() throws {
    let composer = try Sample.composer().at("cover")
    let inlines = composer.printer.print(
      Sample.quantity(12.08e9, step: 0.01e9), as: .money, name: "trade.turnover.latest")
    #expect(inlines == [.number("12.08\u{A0}bn\u{A0}USD", id: "n1")])
    let number = try #require(composer.ledger.numbers.first)
    #expect(number.value == 12.08e9)
    #expect(number.unit == .money("USD"))
    #expect(number.period == Period(iso: "2024-Q1"))
    #expect(number.nature == .stated)
    #expect(number.speaker == "Gazette")
    #expect(number.rounding.name == "2 decimals, in 1000000000 USD")
    #expect(number.records == ["r1"])
    #expect(number.place == "cover")
  }

  @Test("an implied number says so, a hedged one has its hedge before it")
  func words() throws {
    let composer = try Sample.composer()
    var quantity = Sample.quantity(60, .percent, step: 1, nature: .implied)
    quantity.qualifier = .about
    #expect(composer.printer.print(quantity, name: "x").plainText == "about\u{A0}60% (implied)")
  }

  @Test("an interval is printed with a digit more than its number")
  func interval() throws {
    let composer = try Sample.composer()
    let quantity = Sample.quantity(
      45.8137e9, interval: Interval(lower: 45.75e9, upper: 45.88e9, kind: .rounding))
    #expect(
      composer.printer.printInterval(quantity, as: .money, name: "x").plainText
        == "45.75–45.88\u{A0}bn\u{A0}USD")
    #expect(composer.ledger.numbers.map(\.value) == [45.75e9, 45.88e9])
  }

  @Test("more than five sources are cited by the three best graded")
  func manySources() throws {
    let composer = try Sample.composer()
    let ids = ["u", "v", "w", "a", "x", "b"]
    let marks = composer.printer.marks(for: ids)
    #expect(marks == [.sources([1, 2, 3]), .text(" and others")])
    #expect(composer.ledger.sources == ["b", "a", "u"])
  }

  @Test("what a dropped block printed is forgotten")
  func restore() {
    let ledger = Ledger()
    _ = ledger.mark(for: ["a"])
    let before = ledger.state
    _ = ledger.mark(for: ["b", "c"])
    _ = ledger.nextFigure()
    _ = ledger.footnote([.text("dropped")])
    _ = ledger.uniqueId("table")
    ledger.restore(before)
    #expect(ledger.sources == ["a"])
    #expect(ledger.footnotes.isEmpty)
    #expect(ledger.mark(for: ["c", "a"]) == .sources([1, 2]))
    #expect(ledger.nextFigure() == 1)
    #expect(ledger.uniqueId("table") == "table")
    #expect(ledger.uniqueId("table") == "table-2")
    #expect(ledger.uniqueId("table-3") == "table-3")
    #expect(ledger.uniqueId("table") == "table-4")
  }
}
