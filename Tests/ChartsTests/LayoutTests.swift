internal import ChartTrials
internal import Drawing
internal import Testing

@testable import Charts

@Suite struct LayoutTests {
  @Test(
    "no text overlaps, is cut or is tiny, in any kind, at both widths", arguments: [230.0, 482])
  func text(_ width: Double) {
    for (name, chart) in Samples.drawings {
      let drawing = chart.frame(width: width, style: ChartStyle(), measurer: FixedMeasurer())
      #expect(drawing.frame.size.width == width)
      let faults = FrameCheck(drawing.frame).faults
      #expect(faults.isEmpty, "\(name) at \(width): \(faults.prefix(3))")
    }
  }

  @Test("the check sees an overlap, a cut and tiny text")
  func check() {
    let style = TextStyle(size: 6, color: Color(hex: 0))
    let frame = Frame(
      size: Size(width: 20, height: 20),
      items: [
        .text(TextRun("abc", style: style, width: 10), at: Point(x: 5, y: 10)),
        .text(TextRun("def", style: style, width: 10), at: Point(x: 12, y: 10)),
      ])
    let faults = FrameCheck(frame).faults
    #expect(faults.contains { $0.contains("meets") })
    #expect(faults.contains { $0.contains("leaves") })
    #expect(faults.contains { $0.contains("6.0 pt") })
  }

  @Test("the same chart gives the same frame")
  func deterministic() {
    for (name, chart) in Samples.drawings {
      let a = chart.frame(width: 482, style: ChartStyle(), measurer: FixedMeasurer())
      let b = chart.frame(width: 482, style: ChartStyle(), measurer: FixedMeasurer())
      #expect(a == b, "\(name)")
    }
  }
}
