internal import CairoCanvas
internal import ChartTrials
internal import Charts
internal import Drawing
internal import Needs
internal import Testing

/// Names of other scripts, with the fonts that stand in where PT Sans has no letters.
@Suite struct ScriptTests {
  static let fallbacks = ["Noto Sans Arabic", "Noto Sans Hebrew"]
  static let otherScripts = Need("Noto Sans Arabic and Hebrew", installedByTest: true) {
    fallbacks.allSatisfy { (try? FontFile.installed(family: nil, named: $0)) != nil }
  }

  static let names = [
    "مجلس التعاون لدول الخليج العربية", "משרד החוץ והסחר", "Міністэрства гандлю", "Österreich",
    "Россия", "İstanbul",
  ]

  static func typography() throws -> Typography {
    let fallbacks = try fallbacks.flatMap { try FontFile.installed(family: nil, named: $0) }
    return try Typography(fonts: Fonts.files + fallbacks)
  }

  static var charts: [any Drawable] {
    let series = names.enumerated().map { index, name in
      ChartSeries(name, points: Gallery.years(2018, [1, 3, 2, 4].map { $0 + Double(index) }))
    }
    let lines = names.enumerated().map { SlopeLine($0.element, values: [Double($0.offset), 3]) }
    let all: [any Drawable] = [
      Chart.line(Array(series.prefix(4)), unit: .year), Chart.stackedColumns(series, unit: .year),
      RowChart.ranking(names.enumerated().map { .init($0.element, value: Double($0.offset) - 2) }),
      Chart.slope(lines, from: "2018", to: "2021"), Chart.panels(series, unit: .year),
      StackedRows.composition(
        names.map { ($0, [1, 2]) }, rows: Array(names.prefix(2)), rest: "Rest"),
      EventStrip(
        lanes: names.prefix(3).enumerated().map { .init($0.element, ink: .series($0.offset)) },
        events: names.prefix(3).enumerated().map {
          .init(
            start: Gallery.day(2024, 5, 3 + $0.offset * 5), lane: $0.element, label: $0.element)
        }, domain: Gallery.day(2024, 5)...Gallery.day(2024, 5, 31)),
    ]
    return all.map { chart in
      var chart = chart
      chart.parts.title = names[0] + ", " + names[2]
      return chart
    }
  }

  @Test(
    "names from right to left and of other scripts are set, never meet and are never cut",
    .enabled(if: otherScripts.isMet(for: "charts with names of other scripts")),
    arguments: [230.0, 482])
  func scripts(_ width: Double) throws {
    let typography = try Self.typography()
    for (index, chart) in Self.charts.enumerated() {
      let drawing = chart.frame(width: width, style: ChartStyle(), measurer: typography)
      let faults = FrameCheck(drawing.frame).faults
      #expect(faults.isEmpty, "\(index): \(faults)")
      // A letter without a glyph would be an error.
      #expect(try !PNGImage.encode(drawing.frame, typography: typography).isEmpty)
    }
  }

  @Test(
    "no text of any kind over generated data meets or is cut, with the fonts it is drawn in",
    .enabled(if: otherScripts.isMet(for: "charts with names of other scripts")),
    arguments: [230.0, 482])
  func kinds(_ width: Double) throws {
    let typography = try Self.typography()
    // The measures of every shape of values are tested with a plain measurer: here the scripts.
    let shapes = [[3.2, 14.7, nil, 8, 5.5, 9, 21], [-0.0004, 12_345_678, 3]]
    for values in shapes {
      for (name, chart) in Samples.kinds(values) {
        let drawing = chart.frame(width: width, style: ChartStyle(), measurer: typography)
        let faults = FrameCheck(drawing.frame).faults
        #expect(faults.isEmpty, "\(name) at \(width): \(faults.prefix(3))")
      }
    }
  }

  @Test("without a font for them the names are an error and not boxes")
  func missing() throws {
    let typography = try Fonts.open()
    let frame = Self.charts[2].frame(width: 230, style: ChartStyle(), measurer: typography).frame
    #expect(throws: CanvasError.self) { try PNGImage.encode(frame, typography: typography) }
  }
}
