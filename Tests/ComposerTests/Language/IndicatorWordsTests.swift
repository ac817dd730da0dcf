internal import Statistics
internal import Testing

@testable import Composer
@testable import Definitions
@testable import Document
@testable import Language

struct IndicatorWordsTests {
  @Test("every language has a name for every indicator, and for nothing else")
  func complete() {
    let names = Measure.indicators.map(\.name).sorted()
    #expect(!names.isEmpty)
    for wording in [Wording.english, .russian, .belarusian] {
      let words = wording.kinds.trade.indicators.names
      #expect(words.keys.sorted() == names, "\(wording.language)")
      #expect(Set(words.values).count == names.count, "\(wording.language)")
    }
  }

  @Test("the table of indicators has each with its name, value and period")
  func table() throws {
    let composed = try Sample.composer(try Sample.world()).compose(
      .table(
        .init(
          subject: "trade.indicators", id: "t", title: nil, subtitle: nil, note: nil, max: nil,
          days: nil)))
    guard case .table(let table)? = composed.blocks.first else {
      Issue.record("no table")
      return
    }
    let rows = table.rows.map { row in
      row.cells.map { cell in
        guard case .text(let inlines) = cell else { return "" }
        return inlines.plainText.split(separator: "\u{A0}").joined(separator: " ")
      }
    }
    #expect(rows.count == Measure.indicators.count)
    // Each section's weight is half its value in both years: a kilogram is worth 2, as before.
    #expect(rows.contains { $0[0] == "Exports, price index (Fisher)" && $0[1] == "100.0" })
    #expect(rows.contains { $0[0] == "Trade within sections (Grubel–Lloyd)" && $0[1] == "1.00" })
  }
}
