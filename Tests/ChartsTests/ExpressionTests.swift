internal import ChartTrials
internal import Drawing
internal import Foundation
internal import Testing

@testable import Charts

/// Chart expressions in Swift Charts' spelling, as somebody writes them there with a view around:
/// each compiles here after the import is changed, and draws what it says.
@Suite struct ExpressionTests {
  struct Visit: Identifiable {
    var id = UUID()
    var city: String
    var day: Date
    var guests: Int
    var low = 1.0
    var high = 4.0
  }

  let visits = [
    Visit(city: "Minsk", day: day(2024, 5, 1), guests: 3),
    Visit(city: "Brest", day: day(2024, 5, 2), guests: 5),
    Visit(city: "Minsk", day: day(2024, 6, 3), guests: 4),
  ]

  private func shapes(_ chart: Chart) -> Set<Mark.Shape> {
    let frame = chart.frame(width: 482, style: ChartStyle(), measurer: FixedMeasurer()).frame
    #expect(!frame.items.isEmpty)
    return Set(chart.marks.map(\.shape))
  }

  @Test("bars by category, with a value beside each")
  func bars() {
    let chart = Chart(visits) { visit in
      BarMark(x: .value("City", visit.city), y: .value("Guests", visit.guests))
        .annotation(position: .top, alignment: .center, spacing: 4) {
          Text("\(visit.guests)")
        }
    }
    #expect(shapes(chart) == [.bar])
  }

  @Test("bars side by side, in colours that are given")
  func grouped() {
    let chart = Chart(visits) { visit in
      BarMark(x: .value("Month", visit.day, unit: .month), y: .value("Guests", visit.guests))
        .foregroundStyle(by: .value("City", visit.city))
        .position(by: .value("City", visit.city))
    }
    .chartForegroundStyleScale(["Minsk": .series(0), "Brest": .series(1)])
    .chartLegend(.hidden)
    #expect(shapes(chart) == [.bar])
  }

  @Test("stacks as shares of their sum")
  func stacked() {
    let chart = Chart(visits) { visit in
      BarMark(
        x: .value("Month", visit.day, unit: .month), y: .value("Guests", visit.guests),
        stacking: .normalized
      )
      .foregroundStyle(by: .value("City", visit.city))
    }
    .chartYAxisLabel("Share")
    #expect(shapes(chart) == [.bar])
  }

  @Test("lying intervals")
  func intervals() {
    let chart = Chart(visits) { visit in
      BarMark(
        xStart: .value("From", visit.low), xEnd: .value("To", visit.high),
        y: .value("City", visit.city), height: .fixed(8))
    }
    .chartXScale(domain: 0...10)
    #expect(shapes(chart) == [.bar])
  }

  @Test("a line by series, with symbols and steps")
  func line() {
    let chart = Chart(visits) { visit in
      LineMark(
        x: .value("Day", visit.day, unit: .day), y: .value("Guests", visit.guests),
        series: .value("City", visit.city)
      )
      .interpolationMethod(.stepEnd)
      .symbol(by: .value("City", visit.city))
      .lineStyle(StrokeStyle(lineWidth: 2, dash: [4, 2]))
    }
    #expect(shapes(chart) == [.line])
  }

  @Test("a band with a line in it")
  func band() {
    let chart = Chart {
      ForEach(visits) { visit in
        AreaMark(
          x: .value("Day", visit.day), yStart: .value("Low", visit.low),
          yEnd: .value("High", visit.high)
        )
        .opacity(0.3)
      }
      ForEach(visits) { visit in
        LineMark(x: .value("Day", visit.day), y: .value("Guests", visit.guests))
      }
    }
    #expect(shapes(chart) == [.area, .line])
  }

  @Test("points of a size, told apart by colour, on a root scale")
  func points() {
    let chart = Chart(visits) { visit in
      PointMark(x: .value("Low", visit.low), y: .value("Guests", visit.guests))
        .symbolSize(60)
        .foregroundStyle(by: .value("City", visit.city))
    }
    .chartYScale(domain: 0...9, type: .squareRoot)
    #expect(shapes(chart) == [.point])
  }

  @Test("a rule over bars, with its words inside the chart")
  func rule() {
    let chart = Chart {
      ForEach(visits) { visit in
        BarMark(x: .value("City", visit.city), y: .value("Guests", visit.guests))
      }
      RuleMark(y: .value("Mean", 4))
        .foregroundStyle(.accent)
        .annotation(
          position: .top, alignment: .leading,
          overflowResolution: .init(x: .fit(to: .chart), y: .disabled)
        ) {
          Text("Mean").bold()
        }
    }
    #expect(shapes(chart) == [.bar, .rule])
  }

  @Test("rectangles of a heat map")
  func rectangles() {
    let chart = Chart(visits) { visit in
      RectangleMark(
        xStart: .value("From", visit.low), xEnd: .value("To", visit.high),
        yStart: .value("Low", visit.low), yEnd: .value("High", visit.high)
      )
      .foregroundStyle(by: .value("City", visit.city))
      .opacity(0.5)
    }
    #expect(shapes(chart) == [.rectangle])
  }

  @Test("sectors of a ring")
  func sectors() {
    let chart = Chart(visits) { visit in
      SectorMark(
        angle: .value("Guests", visit.guests), innerRadius: .ratio(0.6), angularInset: 1
      )
      .foregroundStyle(by: .value("City", visit.city))
    }
    #expect(shapes(chart) == [.sector])
  }

  @Test("axes with strides, grid lines and words of their own")
  func axes() {
    let chart = Chart(visits) { visit in
      LineMark(x: .value("Day", visit.day, unit: .day), y: .value("Guests", visit.guests))
    }
    .chartXAxis {
      AxisMarks(values: .stride(by: .month)) { _ in
        AxisGridLine()
        AxisTick()
        AxisValueLabel()
      }
    }
    .chartYAxis {
      AxisMarks(position: .leading, values: [0, 3, 6]) {
        AxisGridLine()
        AxisValueLabel()
      }
    }
    #expect(shapes(chart) == [.line])
  }

  @Test("what is spoken, and what is not")
  func accessibility() {
    let chart = Chart(visits) { visit in
      BarMark(x: .value("City", visit.city), y: .value("Guests", visit.guests))
        .accessibilityValue("\(visit.guests) guests")
      PointMark(x: .value("City", visit.city), y: .value("Guests", visit.guests))
        .accessibilityHidden(true)
    }
    #expect(chart.dataTable(style: ChartStyle()).rows.first?[1].text == "3 guests")
  }
}
