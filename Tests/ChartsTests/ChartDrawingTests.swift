internal import ChartTrials
internal import Drawing
internal import Testing

@testable import Charts

@Suite struct ChartDrawingTests {
  let style = ChartStyle()

  private func frame(_ chart: any Drawable, width: Double = 482) -> Frame {
    chart.frame(width: width, style: style, measurer: FixedMeasurer()).frame
  }

  private func paths(_ frame: Frame) -> [FrameCheck.Shape] { FrameCheck(frame).paths }

  private func texts(_ frame: Frame) -> [String] { FrameCheck(frame).boxes.map(\.text) }

  @Test("a missing value and a missing year both break the line")
  func gaps() {
    func lines(_ points: [ChartPoint]) -> Int {
      let chart = Chart.line([ChartSeries("", points: points)], unit: .year)
      return paths(frame(chart)).filter { $0.stroke?.width == 1.6 }.count
    }
    let whole = Samples.years([1, 2, 3, 4, 5, 6])
    #expect(lines(whole) == 1)
    #expect(lines(Samples.years([1, 2, 3, nil, 5, 6])) == 2)
    #expect(lines(whole.filter { $0.value != 4 }) == 2)
  }

  @Test("a bridge over a gap is a thin dashed line, only when asked for")
  func bridge() {
    let points = Samples.years([1, 2, nil, 4, 5])
    let chart = Chart.line([ChartSeries("", points: points)], unit: .year)
    let dashed: (Chart) -> Int = { chart in
      self.paths(self.frame(chart)).filter { $0.stroke?.dash == [2, 2] }.count
    }
    #expect(dashed(chart) == 0)
    #expect(dashed(chart.chartGaps(.bridges)) == 1)
  }

  @Test("bars stand on zero whatever their values")
  func zero() {
    let chart = Chart.signedColumns(Samples.years([100, 101, 102]), unit: .year)
    let bars = paths(frame(chart)).filter { $0.fill != nil }
    let heights = bars.map { bar -> Double in
      let ys = bar.path.points.map(\.y)
      return (ys.max() ?? 0) - (ys.min() ?? 0)
    }
    #expect(heights.count == 3)
    #expect(abs(heights[0] / heights[2] - 100.0 / 102) < 1e-9)
  }

  @Test("an undefined growth is written as such and has no bar")
  func undefined() {
    let chart = Chart.signedColumns(Samples.years([5, nil, -2]), unit: .year)
    #expect(texts(frame(chart)).contains("n/a"))
    #expect(paths(frame(chart)).filter { $0.fill != nil }.count == 2)
  }

  @Test("signs are written, with a true minus")
  func signs() {
    let texts = texts(frame(Chart.signedColumns(Samples.years([6.3, -4.2]), unit: .year)))
    #expect(texts.contains("+6.3%"))
    #expect(texts.contains("\u{2212}4.2%"))
  }

  @Test("counts have whole numbers at their ticks")
  func integers() {
    let chart = Chart.stackedColumns(
      [ChartSeries("Visits", points: Samples.months([1, 2, 0]))], unit: .month)
    let texts = texts(frame(chart))
    #expect(texts.contains("2"))
    #expect(!texts.contains { $0.contains(".") })
  }

  @Test("an uncovered stretch is hatched and named, and its absence leaves neither")
  func uncovered() {
    let series = [ChartSeries("Visits", points: Samples.months([1, 2, 0]))]
    let covered = Chart.stackedColumns(series, unit: .month)
    let not = Chart.stackedColumns(
      series, unit: .month, uncovered: [.init(from: day(2022, 10, 1), to: day(2023, 1, 1))])
    #expect(texts(frame(not)).contains("no records"))
    #expect(!texts(frame(covered)).contains("no records"))
    #expect(paths(frame(not)).count > paths(frame(covered)).count)
  }

  @Test("an axis that does not start at zero says so")
  func axisNote() {
    let far = Chart.line([ChartSeries("", points: Samples.years([90, 91, 95]))], unit: .year)
    let near = Chart.line([ChartSeries("", points: Samples.years([10, 91, 95]))], unit: .year)
    #expect(texts(frame(far)).contains(style.words.axisNotFromZero))
    #expect(!texts(frame(near)).contains(style.words.axisNotFromZero))
  }

  @Test("reordered series names keep the inks given to them")
  func inks() {
    let one = ChartSeries("Belarus", points: Samples.years([1, 2]), ink: .series(3))
    let other = ChartSeries("Russia", points: Samples.years([2, 3]), ink: .series(1))
    for order in [[one, other], [other, one]] {
      let strokes = paths(frame(Chart.line(order, unit: .year)))
        .compactMap { $0.stroke }.filter { $0.width == 1.6 }.map(\.color.role)
      #expect(Set(strokes) == ["series-4", "series-2"])
    }
  }

  @Test("data ten times as great give the same lines with other labels")
  func scaled() {
    func lines(_ factor: Double) -> [Path] {
      let points = Samples.years([10, 40, 25].map { $0 * factor })
      // Without the axis and the last value, the width of numbers does not matter.
      let chart = Chart.line([ChartSeries("", points: points)], unit: .year)
        .chartLineLabels(false).chartValueLabels([]).chartYAxisHidden()
      return paths(frame(chart)).filter { $0.stroke?.width == 1.6 }.map(\.path)
    }
    #expect(lines(1) == lines(10))
  }

  @Test("a changed value changes the picture")
  func changed() {
    let a = Chart.line([ChartSeries("", points: Samples.years([1, 2, 3]))], unit: .year)
    let b = Chart.line([ChartSeries("", points: Samples.years([1, 2.5, 3]))], unit: .year)
    #expect(frame(a) != frame(b))
  }

  @Test("a chart without data says so and has no axes")
  func nothing() {
    for chart in [Chart.line([], unit: .year), Chart.signedColumns([], unit: .month)] {
      #expect(texts(frame(chart)) == ["n/a"])
    }
    #expect(texts(frame(RowChart.ranking([]))) == ["n/a"])
  }

  @Test("one year is the only one named under its axis")
  func oneYear() {
    let chart = Chart.line([ChartSeries("", points: Samples.years([5]))], unit: .year)
    #expect(texts(frame(chart)).filter { $0.hasPrefix("20") } == ["2014"])
  }

  @Test("title, subtitle, note and source stand in this order")
  func parts() {
    let chart = Chart.line([ChartSeries("", points: Samples.years([1, 2]))], unit: .year)
      .title("T").subtitle("S").note("N").source("Q")
    let texts = texts(frame(chart))
    #expect(texts.first == "T")
    #expect(texts.dropFirst().first == "S")
    #expect(Array(texts.suffix(2)) == ["N", "Source: Q"])
  }

  @Test("a label without room is reported, and never drawn over another")
  func dropped() {
    let events = (0..<60).map { index in
      EventStrip.Event(
        start: day(2024, 5, 1 + index % 10), lane: "Visit", label: "A meeting of some length")
    }
    let strip = EventStrip(
      lanes: [.init("Visit", ink: .accent)], events: events,
      domain: day(2024, 5, 1)...day(2024, 5, 31))
    let drawing = strip.frame(width: 230, style: style, measurer: FixedMeasurer())
    #expect(!drawing.warnings.isEmpty)
    #expect(FrameCheck(drawing.frame).faults.isEmpty)
  }

  @Test("a planned event is hollow, a held one is filled")
  func planned() {
    func fills(_ status: EventStrip.Event.Status) -> [String?] {
      let strip = EventStrip(
        lanes: [.init("Visit", ink: .series(0))],
        events: [.init(start: day(2024, 5, 10), lane: "Visit", status: status)],
        domain: day(2024, 5, 1)...day(2024, 5, 31))
      return paths(frame(strip)).compactMap(\.fill).map(\.role)
    }
    #expect(fills(.held) == ["series-1"])
    #expect(!fills(.planned).contains("series-1"))
  }

  @Test("a spark line has no text, ends in a dot, and keeps to a shared range")
  func sparkline() {
    let alone = frame(Sparkline([1, 2, nil, 3]), width: 60)
    #expect(texts(alone).isEmpty)
    #expect(paths(alone).last?.fill?.role == "series-1")
    let shared = frame(Sparkline([1, 2, nil, 3], range: 0...10), width: 60)
    #expect(shared != alone)
    #expect(shared.size == Size(width: 60, height: 14))
  }
}
