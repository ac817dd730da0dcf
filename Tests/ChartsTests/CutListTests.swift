internal import ChartTrials
internal import Drawing
internal import Testing

@testable import Charts

/// Charts of the first few of many.
@Suite struct CutListTests {
  private let rows = (1...21).map { RowChart.Row("Section \($0)", value: Double(22 - $0)) }

  @Test("a ranking cut short says so, and tells the extremes of all")
  func ranking() {
    let chart = RowChart.ranking(rows, most: 8)
    #expect(chart.rows.count == 8)
    #expect(chart.parts.note == "8 of 21")
    let text = chart.altText(style: ChartStyle())
    #expect(text.contains("Lowest 1 (Section 21), highest 21 (Section 1)"), "\(text)")
    #expect(RowChart.ranking(rows, most: 21).parts.note.isEmpty)
  }

  @Test("dumbbells cut short say so, too")
  func dumbbells() {
    let chart = RowChart.dumbbells(rows, most: 8, startTitle: "2022", valueTitle: "2023")
    #expect(chart.parts.note == "8 of 21")
    #expect(chart.altText(style: ChartStyle()).contains("lowest 1 (Section 21)"))
  }

  @Test("an index of zeros is no chart")
  func index() {
    let zeros = ChartSeries("Exports", points: Samples.years([0, 0, 0]))
    let chart = Chart.index([zeros], unit: .year, base: day(2014, 1, 1))
    #expect(chart.marks.isEmpty)
    #expect(chart.warnings.count == 1)
  }

  @Test("the extremes of rows are both told, whatever their order")
  func extremes() {
    let up = RowChart([.init("a", value: 1), .init("b", value: 2)])
    #expect(up.altText(style: ChartStyle()).contains("Lowest 1 (a), highest 2 (b)"))
    let level = RowChart([.init("a", value: 2), .init("b", value: 2)])
    #expect(!level.altText(style: ChartStyle()).contains("lowest"))
  }
}
