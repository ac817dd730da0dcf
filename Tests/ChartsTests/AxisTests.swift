internal import ChartTrials
internal import Drawing
internal import Foundation
internal import Testing

@testable import Charts

@Suite struct AxisTests {
  private func texts(_ chart: any Drawable, width: Double = 482) -> [String] {
    FrameCheck(chart.frame(width: width, style: ChartStyle(), measurer: FixedMeasurer()).frame)
      .boxes.map(\.text)
  }

  private let months = Chart {
    for month in 1...24 {
      LineMark(x: .value("", day(2023, month, 1), unit: .month), y: .value("", Double(month)))
    }
  }

  @Test("an axis may have several sets of marks; a later set's label gives way")
  func sets() {
    let chart =
      months
      .chartXAxis {
        AxisMarks(values: .stride(by: .year)) { AxisValueLabel("year") }
        AxisMarks(values: .stride(by: .quarter)) { AxisValueLabel("q") }
      }
      .chartYAxis {
        AxisMarks(values: [0.0, 20]) { AxisValueLabel() }
        AxisMarks(values: [10.0]) { AxisValueLabel("ten") }
      }
    let texts = texts(chart)
    #expect(texts.filter { $0 == "year" }.count == 2)
    #expect(texts.filter { $0 == "q" }.count == 6)
    #expect(texts.contains("ten"))
    #expect(texts.contains("20"))
  }

  @Test("a span of time has two labels at least from 150 points on, one within a day from 110")
  func twoLabels() {
    let spans: [Double] = [
      2, 45, 600, 4000, 30_000, 86_400, 3 * 86_400, 20 * 86_400, 90 * 86_400, 400 * 86_400,
      1100 * 86_400, 9000 * 86_400, 180_000 * 86_400,
    ]
    let style = ChartStyle()
    for (index, span) in spans.enumerated() {
      for shift in [0.0, 7000, 86_400 * 17.3, 86_400 * 200.6] {
        for width in [110.0, 150, 230, 482] where width > 110 || span < 100_000 {
          let start = day(2023, 12, 30).addingTimeInterval(shift * Double(index + 1))
          let time = TimeScale(
            [(start.timeIntervalSince1970, start.timeIntervalSince1970 + span)], unit: nil,
            finest: .second, domain: nil, endsAtCenters: false)
          let axis = LevelGuide(
            .time(time), from: 20, width: width - 24, bounds: 0...width,
            sketch: Sketch(
              size: Size(width: width, height: 100), style: style, measurer: FixedMeasurer()))
          #expect(axis.labels.count >= 2, "\(span) s from \(start) on \(width) pt")
          #expect(axis.fits)
        }
      }
    }
  }

  @Test("lying bars with places stand under one another in their row, and the table names both")
  func groups() {
    let chart = Chart {
      for (name, flows) in [("Minerals", [3.0, 2]), ("Food", [1.0, 4])] {
        for (flow, value) in zip(["Exports", "Imports"], flows) {
          BarMark(x: .value("USD bn", value), y: .value("Section", name))
            .position(by: .value("Flow", flow)).foregroundStyle(by: .value("Flow", flow))
        }
      }
    }
    let table = chart.dataTable(style: ChartStyle())
    #expect(table.columns == ["Section", "Exports", "Imports"])
    #expect(table.rows.map { $0[0].text } == ["Minerals", "Food"])
    #expect(table.rows.map { $0.dropFirst().map(\.value) } == [[3, 2], [1, 4]])
    let texts = texts(chart)
    #expect(texts.filter { ["Minerals", "Food", "Exports", "Imports"].contains($0) }.count == 4)
    #expect(texts.filter { ["1", "2", "3", "4"].contains($0) }.count == 4)
  }

  @Test("upright bars by position stand side by side, as wide together as their span")
  func positions() {
    func chart(_ span: MarkDimension) -> Chart {
      Chart {
        for name in ["a", "b"] {
          for flow in ["in", "out"] {
            BarMark(x: .value("", name), y: .value("", 2.0))
              .position(by: .value("", flow), span: span).foregroundStyle(by: .value("", flow))
          }
        }
      }
    }
    func bars(_ chart: Chart) -> [[Double]] {
      FrameCheck(chart.frame(width: 482, style: ChartStyle(), measurer: FixedMeasurer()).frame)
        .paths.filter { $0.fill?.role?.hasPrefix("series") == true && $0.path.points.count == 4 }
        .map { $0.path.points.map(\.x) }.map { [$0.min() ?? 0, $0.max() ?? 0] }
        .filter { $0[1] - $0[0] > 10 }.sorted { $0[0] < $1[0] }
    }
    let usual = bars(chart(.automatic))
    #expect(usual.count == 4)
    #expect(zip(usual, usual.dropFirst()).allSatisfy { $0[1] <= $1[0] })
    let narrow = bars(chart(.fixed(40)))
    #expect(abs(narrow[1][1] - narrow[0][0] - 39) < 1e-6)
  }

  @Test("the last value of a line without a name stands at its right")
  func lastValue() throws {
    let chart = Chart.line([ChartSeries("a", points: Samples.years([1, 2, 3, 9]))], unit: .year)
      .chartLineLabels(false).chartValueLabels([.last])
    let drawing = chart.frame(width: 300, style: ChartStyle(), measurer: FixedMeasurer())
    let check = FrameCheck(drawing.frame)
    let label = try #require(check.boxes.last { $0.text == "9" }).rectangle
    let end = try #require(check.paths.first { $0.stroke?.width == 1.6 }?.path.points.last)
    #expect(label.x > end.x)
    #expect(drawing.warnings.isEmpty)
  }

  @Test("a name at the end of a strip has a margin where the axis leaves none")
  func stripMargin() {
    let strip = EventStrip(
      lanes: [.init("Visits", ink: .series(0))],
      events: [
        .init(
          start: day(2024, 6, 28), lane: "Visits", label: "Vitebsk, Polotsk, Novopolotsk",
          status: .planned)
      ], domain: day(2023, 6, 1)...day(2024, 7, 27), asOf: day(2024, 5, 28))
    for width in [320.0, 400, 482, 680] {
      let drawing = strip.frame(width: width, style: ChartStyle(), measurer: FixedMeasurer())
      #expect(drawing.warnings.isEmpty, "\(width)")
      #expect(FrameCheck(drawing.frame).faults.isEmpty)
    }
  }
}
