internal import CairoCanvas
internal import Drawing
internal import Foundation
internal import Testing

@testable import ChartRendering
@testable import Charts

@Suite struct RenderTests {
  let chart = Chart.line(
    [ChartSeries("Exports", points: Gallery.years(2019, [3, 4, 2, 6]))], unit: .year
  )
  .title("Exports & imports").subtitle("USD bn")

  @Test("a chart is written as PDF, SVG and PNG, each by its first bytes")
  func formats() throws {
    #expect(String(decoding: try chart.render(to: .pdf).prefix(5), as: UTF8.self) == "%PDF-")
    #expect(try chart.render(to: .png).prefix(4) == [0x89, 0x50, 0x4E, 0x47])
    let svg = String(decoding: try chart.render(to: .svg), as: UTF8.self)
    #expect(svg.contains("<title id=\"chart-t\">Exports &amp; imports</title>"))
    #expect(svg.contains("Line chart: Exports &amp; imports. USD bn."))
  }

  @Test("the same chart gives the same bytes, the clock does not matter")
  func deterministic() throws {
    for format in [ChartFormat.pdf, .svg, .png, .png(scale: 3)] {
      let first = try chart.render(to: format)
      #expect(try chart.render(to: format) == first)
    }
  }

  @Test("a PNG has so many pixels a point", arguments: [1.0, 2, 3])
  func scales(_ scale: Double) throws {
    let bytes = try chart.render(to: .png(scale: scale), width: 200)
    // The width stands behind the header's name, four bytes.
    #expect(bytes[16..<20].reduce(0) { $0 << 8 | Int($1) } == Int(200 * scale))
  }

  @Test("a margin is free room around the same chart")
  func margin() throws {
    let typography = try Fonts.open()
    var setting = try ChartSetting(width: 300, margin: 10)
    let inner = chart.frame(width: 280, style: ChartStyle(), measurer: typography).frame
    let framed = chart.frame(in: setting, measurer: typography)
    #expect(framed.items == [.group(inner, at: Point(x: 10, y: 10))])
    setting.margin = 0
    #expect(chart.frame(in: setting, measurer: typography).size.width == 300)
  }

  @Test("a family that is not installed is an error, and nothing stands in for it")
  func missingFont() {
    #expect(throws: CanvasError.font(path: "No Such Family")) {
      try FontFile.installed(family: .sans, named: "No Such Family")
    }
  }

  @Test("a character without a font is an error and not a box")
  func missingGlyph() {
    #expect(throws: CanvasError.self) { try chart.title("中国").render(to: .png) }
  }
}
