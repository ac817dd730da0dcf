internal import ChartTrials
internal import Drawing
internal import Testing

@testable import Charts

/// Where annotations stand, and what becomes of them at the edges.
@Suite struct AnnotationTests {
  private func drawing(_ chart: Chart) -> ChartDrawing {
    chart.frame(width: 400, style: ChartStyle(), measurer: FixedMeasurer())
  }

  private func box(_ text: String, _ chart: Chart) -> Rectangle? {
    FrameCheck(drawing(chart).frame).boxes.first { $0.text == text }?.rectangle
  }

  private func points(_ overflow: AnnotationOverflowResolution, at position: AnnotationPosition)
    -> Chart
  {
    Chart {
      for (year, value) in [(2020, 0.0), (2021, 100.0)] {
        PointMark(x: .value("", day(year, 1, 1)), y: .value("", value))
          .annotation(position: position, overflowResolution: overflow) { Text("v\(value)") }
      }
    }
    .chartYScale(domain: 0...100)
  }

  @Test("fitted to the plot a text is moved down into it, else it may stand above")
  func plot() throws {
    let chart = points(.init(y: .fit(to: .plot)), at: .top)
    var layout = PlotLayout(
      chart, width: 400, height: 160, style: ChartStyle(), measurer: FixedMeasurer())
    let frame = layout.draw().frame
    let inside = try #require(FrameCheck(frame).boxes.first { $0.text == "v100.0" }).rectangle
    #expect(inside.y >= layout.geometry.plot.y)
    let free = try #require(box("v100.0", points(.automatic, at: .top)))
    let fitted = try #require(box("v100.0", chart))
    #expect(free.y < fitted.y)
  }

  @Test("the scale is padded upwards for texts above, downwards for texts below")
  func padding() {
    func ends(_ position: AnnotationPosition) -> (Double, Double) {
      let layout = PlotLayout(
        points(.init(y: .padScale), at: position), width: 400, height: 160,
        style: ChartStyle(), measurer: FixedMeasurer())
      return (layout.geometry.y.numbers?.start ?? 0, layout.geometry.y.numbers?.end ?? 0)
    }
    #expect(ends(.top).1 > 100)
    #expect(ends(.top).0 == 0)
    #expect(ends(.bottom).0 < 0)
    #expect(ends(.bottom).1 == 100)
  }

  @Test("a rule's text stands on the side that is asked for")
  func rules() throws {
    func chart(_ position: AnnotationPosition) -> Chart {
      Chart {
        for year in 2020...2024 {
          LineMark(x: .value("", day(year, 1, 1)), y: .value("", 50.0))
        }
        RuleMark(x: .value("", day(2022, 1, 1))).annotation(position: position) { Text("here") }
        RuleMark(y: .value("", 20.0)).annotation(position: position) { Text("level") }
      }
      .chartYScale(domain: 0...100).chartLineLabels(false)
    }
    let (leading, trailing) = (
      try #require(box("here", chart(.leading))), try #require(box("here", chart(.trailing)))
    )
    #expect(leading.maxX < trailing.x)
    let (above, below) = (
      try #require(box("level", chart(.top))), try #require(box("level", chart(.bottom)))
    )
    #expect(above.maxY < below.y)
  }

  @Test("a text on a bar too small for it is left out and told")
  func overlay() {
    let chart = Chart {
      BarMark(x: .value("", "a"), y: .value("", 1.0))
        .annotation(position: .overlay) { Text("far too long for its bar") }
      BarMark(x: .value("", "b"), y: .value("", 100.0))
        .annotation(position: .overlay) { Text("b") }
    }
    #expect(drawing(chart).warnings == [.label("far too long for its bar")])
  }
}
