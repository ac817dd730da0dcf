internal import ChartTrials
internal import Drawing
internal import Foundation
internal import Testing

@testable import Charts

/// Charts stored and read back.
struct ChartDescriptionTests {
  private func again(_ chart: any Drawable) throws -> any Drawable {
    let stored = try JSONEncoder().encode(chart.described)
    return try JSONDecoder().decode(ChartDescription.self, from: stored).chart
  }

  private func drawing(_ chart: any Drawable) -> ChartDrawing {
    chart.frame(width: 482, style: ChartStyle(), measurer: FixedMeasurer())
  }

  @Test("a chart of any kind that was stored is drawn as before, with its words and warnings")
  func kinds() throws {
    let line: any Drawable = Sparkline([1, nil, 3], range: 0...4, ink: .accent)
    let charts = Samples.drawings + [("sparkline", line)]
    for (name, chart) in charts {
      let isSame = try drawing(again(chart)) == drawing(chart)
      #expect(isSame, "\(name)")
    }
    var kinds: Set<String> = []
    for (_, chart) in charts {
      kinds.insert(String(describing: type(of: chart.described.chart)))
    }
    #expect(
      kinds == [
        "Chart", "RowChart", "StackedRows", "Waterfall", "EventStrip", "CalendarHeatMap",
        "Sparkline",
      ])
  }

  @Test("marks of an axis are stored, but not a closure that says them value by value")
  func axes() throws {
    let line = Chart.line([ChartSeries("", points: Samples.years([1, 4, 2]))], unit: .year)
    let fixed = line.chartYAxis { AxisMarks(values: [2.0, 3]) { AxisValueLabel("here") } }
    #expect(try drawing(again(fixed)) == drawing(fixed))
    #expect(drawing(fixed) != drawing(line))
    let closure = line.chartYAxis {
      AxisMarks { value in AxisValueLabel("\(value.index)") }
    }
    #expect(throws: EncodingError.self) { try again(closure) }
  }
}
