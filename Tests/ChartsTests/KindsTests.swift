internal import ChartTrials
internal import Drawing
internal import Foundation
internal import Periods
internal import Testing

@testable import Charts

@Suite struct KindsTests {
  let style = ChartStyle()

  private func drawing(_ chart: any Drawable, width: Double = 482) -> ChartDrawing {
    chart.frame(width: width, style: style, measurer: FixedMeasurer())
  }

  private func texts(_ chart: any Drawable, width: Double = 482) -> [String] {
    FrameCheck(drawing(chart, width: width).frame).boxes.map(\.text)
  }

  private func paths(_ frame: Frame) -> [FrameCheck.Shape] { FrameCheck(frame).paths }

  @Test("the shading changes colour exactly where the lines cross")
  func crossing() {
    let fill = DifferenceFill(
      ChartSeries("a", points: Samples.years([1, 3])),
      ChartSeries("b", points: Samples.years([2, 2])), unit: .year)
    #expect(fill.below.first?.low == 1)
    let corner = fill.below.dropFirst().first
    #expect(corner?.low == 2)
    #expect(corner?.high == 2)
    #expect(fill.above.first?.date == corner?.date)
    let middle = fill.below[0].date.timeIntervalSince1970
    let end = fill.above[1].date.timeIntervalSince1970
    #expect(
      abs((corner?.date.timeIntervalSince1970 ?? 0) - (middle + end) / 2) < 1)
  }

  @Test("the last difference stands between the names of its lines, however close they are")
  func balance() {
    let chart = Chart.difference(
      ChartSeries("Exports", points: Samples.years([3, 4, 3.4])),
      ChartSeries("Imports", points: Samples.years([3.5, 3.8, 3.3])), unit: .year,
      differenceName: "balance")
    let drawing = drawing(chart, width: 230)
    let boxes = FrameCheck(drawing.frame).boxes
    let tops = ["Exports 3.4", "balance +0.1", "Imports 3.3"].map { name in
      boxes.first { $0.text == name }?.rectangle.y ?? -1
    }
    #expect(tops == tops.sorted(), "\(boxes.map(\.text))")
    #expect(tops[0] >= 0)
    #expect(drawing.warnings.isEmpty)
  }

  @Test("the shading stops where either line does")
  func shadedGap() {
    let fill = DifferenceFill(
      ChartSeries("a", points: Samples.years([3, nil, 3, 3])),
      ChartSeries("b", points: Samples.years([2, 2, 2, 2])), unit: .year)
    #expect(fill.above.filter { $0.high == nil }.count == 1)
    #expect(fill.above.compactMap(\.high).count == 3)
  }

  @Test("an index is 100 in its base and ends with its change")
  func index() {
    let chart = Chart.index(
      [
        ChartSeries("Exports", points: Samples.years([50, 60, 69])),
        ChartSeries("Imports", points: Samples.years([nil, 5, 4])),
      ], unit: .year, base: day(2014, 1, 1))
    #expect(texts(chart).contains("Exports +38%"))
    #expect(chart.dataTable(style: style).rows[0][1].value == 100)
    #expect(drawing(chart).warnings.contains { $0.text.contains("Imports") })
  }

  @Test("contributions that miss their total are refused")
  func contributionSum() throws {
    let parts = [
      ChartSeries("a", points: Samples.years([2, -1])),
      ChartSeries("b", points: Samples.years([1, -1])),
    ]
    let total = ChartSeries("All", points: Samples.years([3, -2]))
    let chart = try Chart.contributions(parts, total: total, unit: .year)
    #expect(texts(chart).contains("\u{2212}2.0"))
    #expect(throws: ChartRuleError.self) {
      try Chart.contributions(
        parts, total: ChartSeries("All", points: Samples.years([3, -2.5])), unit: .year)
    }
    #expect(throws: Never.self) {
      try Chart.contributions(
        parts, total: ChartSeries("All", points: Samples.years([3.04, -2])), unit: .year,
        tolerance: 0.05)
    }
  }

  @Test("a waterfall's steps are sorted, the rest last, and must lead to its end")
  func waterfall() throws {
    let chart = try Waterfall(
      from: .init("2022", 10),
      steps: [.init("Rest", 1), .init("a", -2), .init("b", 3), .init("c", 0.5)],
      to: .init("2023", 12.5), last: "Rest")
    #expect(chart.steps.map(\.name) == ["b", "c", "a", "Rest"])
    #expect(texts(chart).contains("+3.0"))
    #expect(chart.dataTable(style: style).rows.map { $0[1].value } == [10, 3, 0.5, -2, 1, 12.5])
    #expect(throws: ChartRuleError.sum(parts: 11, whole: 12, place: "")) {
      try Waterfall(from: .init("x", 10), steps: [.init("y", 1)], to: .init("z", 12))
    }
  }

  @Test("a waterfall of long names lies down")
  func lyingWaterfall() throws {
    func chart(_ name: String) throws -> Waterfall {
      try Waterfall(from: .init("x", 1), steps: [.init(name, 1)], to: .init("z", 2))
    }
    let (short, long) = (try chart("y"), try chart(String(repeating: "y", count: 60)))
    // Upright, the last name stands at the right; lying, all names stand at the left.
    let names = { (chart: Waterfall) in
      FrameCheck(self.drawing(chart).frame).boxes.first { $0.text == "z" }?.rectangle.x ?? 0
    }
    #expect(names(short) > 200)
    #expect(names(long) == 0)
  }

  @Test("slopes are named with their values on both sides")
  func slope() {
    let chart = Chart.slope(
      [SlopeLine("Germany", values: [3, 5]), SlopeLine("France", values: [4, 2])], from: "2022",
      to: "2023", highlighted: ["Germany"])
    let texts = texts(chart)
    #expect(texts.contains("Germany 3"))
    #expect(texts.contains("Germany 5"))
    #expect(texts.contains("2022"))
    let inks = paths(drawing(chart).frame).compactMap(\.stroke).filter { $0.width > 1.3 }
    #expect(Set(inks.map(\.color.role)) == ["context", "series-1"])
  }

  @Test("rank 1 stands on top, and an unknown rank leaves a gap")
  func bump() {
    let lines = Chart.ranks(
      of: [
        SlopeLine("a", values: [5, 1, 7]), SlopeLine("b", values: [3, 2, 6]),
        SlopeLine("c", values: [4, nil, 5]),
      ])
    #expect(lines.map(\.values) == [[1, 2, 1], [3, 1, 2], [2, nil, 3]])
    let chart = Chart.bump(lines, periods: ["1", "2", "3"])
    let boxes = FrameCheck(drawing(chart).frame).boxes
    let (top, low) = (
      boxes.first { $0.text == "1 a" }?.rectangle.y, boxes.first { $0.text == "3 c" }?.rectangle.y
    )
    #expect((top ?? 99) < (low ?? 0))
  }

  @Test("shares add up to 100 and more than six parts are summed up in the rest")
  func composition() {
    let chart = StackedRows.composition(
      (0..<9).map { ("part \($0)", [Double(9 - $0)]) }, rows: ["2023"], rest: "Rest")
    #expect(chart.pieces.count == 6)
    #expect(chart.pieces.last?.name == "Rest")
    let lengths = chart.lengths(of: chart.rows[0]).compactMap { $0 }
    #expect(abs(lengths.reduce(0, +) - 100) < 1e-9)
    #expect(chart.rows[0].values.last.flatMap { $0 } == 10)
  }

  @Test("a value is written on its bar only where it can be read")
  func onBars() {
    // Neither paper nor ink has 4.5:1 on every data colour; where none has, the table has it.
    let palette = Palette.gazette
    for ground in palette.series {
      if let color = palette.textColor(on: ground) {
        #expect(color.contrast(with: ground) >= 4.5)
      }
    }
    #expect(palette.textColor(on: palette.series[0]) == palette.background)
  }

  @Test("panels of one scale have the same line for the same values")
  func panels() {
    let points = Samples.years([1, 2, 4])
    let chart = Chart.panels(
      [ChartSeries("a", points: points), ChartSeries("b", points: points)], unit: .year)
    let lines = paths(drawing(chart).frame).filter { $0.stroke?.width == 1.6 }
      .map { $0.path.points.map(\.y) }
    #expect(lines.count == 2)
    #expect(lines[0] == lines[1])
  }

  @Test("a day without anything is told apart from a day without records")
  func calendar() {
    let chart = CalendarHeatMap(
      [.init(day(2024, 3, 4), 2), .init(day(2024, 3, 4), 1), .init(day(2024, 3, 6), 1)],
      domain: day(2024, 3, 1)...day(2024, 3, 31),
      uncovered: [.init(from: day(2024, 3, 1), to: day(2024, 3, 3))])
    #expect(chart.days.map(\.count).prefix(6) == [nil, nil, 0, 3, 0, 1])
    #expect(chart.classes == [1, 2, 3])
    #expect(texts(chart).contains("no records"))
    let whole = CalendarHeatMap(chart.counts, domain: chart.domain)
    #expect(!texts(whole).contains("no records"))
    let many = CalendarHeatMap(
      [.init(day(2024, 3, 4), 10)], domain: day(2024, 3, 1)...day(2024, 3, 31))
    #expect(many.classes == [3, 5, 8, 10])
  }

  @Test(
    "a calendar breaks at years and halves, or evenly where that takes fewer blocks",
    arguments: [
      (60, [53]), (31, [27, 26]), (20, [18, 18, 17]), (53, [53]),
    ])
  func calendarBlocks(most: Int, weeks: [Int]) {
    let year = CalendarHeatMap([], domain: day(2023, 5, 30)...day(2024, 5, 28))
    #expect(year.blocks(most: most).map { ($0.last?.week ?? 0) + 1 } == weeks)
    let whole = CalendarHeatMap([], domain: day(2023, 1, 2)...day(2023, 12, 31))
    // 26 weeks to the end of June, then the other half.
    #expect(whole.blocks(most: 31).map { $0.first?.day.month } == [1, 7])
  }

  @Test("steps count from 1 January, and the year's line ends where it is known to")
  func steps() {
    let chart = Chart.cumulativeSteps([
      YearOfEvents(year: 2023, days: [day(2023, 2, 1), day(2023, 2, 1), day(2023, 6, 1)]),
      YearOfEvents(year: 2024, days: [day(2024, 2, 29)], through: day(2024, 5, 28)),
    ])
    let table = chart.dataTable(style: style)
    #expect(table.columns == ["Period", "2023", "2024"])
    #expect(table.rows.last?[1].value == 3)
    #expect(table.rows.first?[0].text == "1\u{A0}Jan")
    #expect(texts(chart).contains("2023 3"))
    #expect(texts(chart).contains("2024 1"))
  }

  @Test("a fan's bands are nested, stated in the key and explained in the note")
  func fan() {
    let chart = Samples.laterKinds([1, 2, 3]).first { $0.0 == "fan" }?.1
    let texts = chart.map { self.texts($0) } ?? []
    #expect(texts.contains("50%"))
    #expect(texts.contains("90%"))
    #expect(texts.contains { $0.hasPrefix("The value lies") })
    let table = chart?.dataTable(style: style)
    #expect(table?.columns.contains("90%, Lowest") == true)
  }

  @Test("the wings of a dumbbell are in the table, and its ends in the key")
  func dumbbells() {
    let chart = RowChart.dumbbells(
      [.init("a", value: 3, start: 1)], startTitle: "2022", valueTitle: "2023")
    #expect(chart.dataTable(style: style).columns == ["Name", "2022", "2023"])
    #expect(texts(chart).contains("2022"))
  }

  @Test("a scaled waterfall and a scaled slope give the same picture with other labels")
  func scaled() throws {
    func bars(_ factor: Double) throws -> [Path] {
      let chart = try Waterfall(
        from: .init("x", 10 * factor), steps: [.init("y", 5 * factor)],
        to: .init("z", 15 * factor))
      return paths(drawing(chart).frame).filter { $0.fill != nil }.map(\.path)
    }
    #expect(try bars(1) == bars(10))
  }
}
