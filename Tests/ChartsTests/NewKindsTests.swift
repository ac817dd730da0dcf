internal import ChartTrials
internal import Drawing
internal import Foundation
internal import Testing

@testable import Charts

@Suite struct NewKindsTests {
  private func boxes(_ chart: Chart, width: Double = 482) -> [FrameCheck.Box] {
    FrameCheck(chart.frame(width: width, style: ChartStyle(), measurer: FixedMeasurer()).frame)
      .boxes
  }

  private func texts(_ chart: Chart, width: Double = 482) -> [String] {
    boxes(chart, width: width).map(\.text)
  }

  @Test("the gap between two reports is written, and a missing report leaves no gap")
  func mirror() {
    let chart = Chart.mirror(
      [
        MirrorRow("Turnover", detail: "2023", first: 48.7, second: 46.5),
        MirrorRow("Exports", first: 23.9, second: nil),
      ], first: MirrorSide("A", ink: .series(0)), second: MirrorSide("B", ink: .series(3)))
    let texts = texts(chart)
    #expect(texts.contains("2.2"))
    #expect(texts.contains("23.9"))
    let table = chart.dataTable(style: ChartStyle())
    #expect(table.columns == ["Name", "A", "B"])
    #expect(table.rows.map { $0.map(\.text) }.last == ["Exports", "23.9", "n/a"])
  }

  @Test("claims stand from the greatest to the least, each with its figure as it was said")
  func claims() {
    let chart = Chart.claims([
      ChartClaim("Kremlin", value: 46.5, ink: .series(3), text: "over 46.5", verdict: "conflict"),
      ChartClaim("BELTA", value: 48.7, ink: .series(0)),
      ChartClaim("BELTA", value: 44, ink: .series(0)),
    ])
    let found = boxes(chart).filter { $0.text.contains("4") && $0.text.contains(" ") }
    #expect(
      found.sorted { $0.rectangle.y < $1.rectangle.y }.map(\.text)
        == ["48.7 BELTA", "over 46.5 Kremlin", "44 BELTA"])
    #expect(texts(chart).contains("conflict"))
  }

  @Test("a list cut short says how many of how many it shows; a whole one does not")
  func dotList() {
    let rows = (1...21).map { count in
      DotListRow("Place \(count)", dots: (0..<count).map { _ in .init("visit") })
    }
    #expect(texts(Chart.dotList(rows, most: 8)).contains("8 of 21"))
    #expect(!texts(Chart.dotList(rows)).contains { $0.contains(" of ") })
    #expect(texts(Chart.dotList(rows, most: 8)).contains("Place 21"))
    let table = Chart.dotList(rows, most: 1).dataTable(style: ChartStyle())
    #expect(table.rows.map { $0.map(\.text) } == [["Place 21", "21"]])
  }

  @Test("flags are numbered in time, and the note says what each number stands for")
  func flags() {
    let chart = Chart.flagged(
      ChartSeries("", points: Samples.years([1, 4, 2, 6, 5])), unit: .year,
      flags: [ChartFlag(day(2017, 1, 1), "later"), ChartFlag(day(2015, 1, 1), "earlier")])
    #expect(texts(chart).contains("1 earlier; 2 later"))
    let numbers = boxes(chart).filter { ["1", "2"].contains($0.text) && $0.style.isBold }
    #expect(numbers.map(\.text) == ["1", "2"])
    #expect(numbers[0].rectangle.x < numbers[1].rectangle.x)
    // The flags only help to read the line.
    #expect(chart.dataTable(style: ChartStyle()).columns.count == 2)
  }

  @Test("a line's record, trough and greatest change are found, each place once")
  func turns() {
    let points = Samples.years([5, 9, 2, 4, 6])
    let turns = ChartFlag.turns(of: points)
    #expect(turns.map(\.turn) == [.record, .trough])
    #expect(turns.map(\.point.value) == [9, 2])
    // A record that is the last value needs no flag.
    #expect(ChartFlag.turns(of: Samples.years([1, 2, 4, 9])).map(\.turn) == [.trough, .break])
    #expect(ChartFlag.turns(of: Samples.years([1, 2])).isEmpty)
  }

  @Test("a lane has its number, and marks of one day stand on one another")
  func lanes() {
    let chart = CalendarHeatMap(
      [.init(day(2024, 5, 3), 2)], domain: day(2024, 5, 1)...day(2024, 5, 31),
      lanes: [
        DayLane("Calls", marks: [.init(day(2024, 5, 3)), .init(day(2024, 5, 3))]),
        DayLane("Visits", marks: [.init(day(2024, 5, 8), label: "Moscow")]),
      ], week: day(2024, 5, 20)...day(2024, 5, 26))
    let marks = chart.composition(width: 482, style: ChartStyle(), measurer: FixedMeasurer()).marks
    let points = marks.filter { $0.shape == .point }
    #expect(points.count == 3)
    #expect(points[0].x == points[1].x)
    #expect((points[0].y?.number ?? 0) - (points[1].y?.number ?? 0) > 0.4)
    let frame = chart.frame(width: 482, style: ChartStyle(), measurer: FixedMeasurer()).frame
    let texts = FrameCheck(frame).boxes.map(\.text)
    #expect(Set(texts).isSuperset(of: ["Calls 2", "Visits 1", "Moscow"]))
    // The description tells each lane as the picture does.
    let series = chart.summary(style: ChartStyle()).series
    #expect(series.map(\.count) == [2, 2, 1])
  }

  @Test("rows of any size are compared at 100, and keep their figures in the table")
  func relativeMirror() {
    let chart = Chart.mirror(
      [
        MirrorRow("Turnover", first: .init(50), second: .init(45, text: "over 45")),
        MirrorRow("Exports", first: .init(2), second: .init(2.2)),
      ], first: MirrorSide("A", ink: .series(0)), second: MirrorSide("B", ink: .series(3)),
      isRelative: true)
    let places = chart.marks.filter { $0.shape == .point }.compactMap { $0.x?.number }
    #expect(zip(places, [100, 90, 100, 110]).allSatisfy { abs($0 - $1) < 1e-9 })
    let rows = chart.dataTable(style: ChartStyle()).rows.map { $0.map(\.text) }
    #expect(rows == [["Turnover", "50.0", "over 45"], ["Exports", "2.0", "2.2"]])
    let text = chart.altText(style: ChartStyle())
    #expect(text.contains("Turnover: lowest over 45 (B), highest 50.0 (A)"), "\(text)")
  }

  @Test("the strip shows how far the first line lies above the second")
  func differenceStrip() {
    let chart = Chart.differenceStrip(
      ChartSeries("a", points: Samples.years([3, 4, nil])),
      ChartSeries("b", points: Samples.years([2.5, 4.5, 1])), unit: .year, levels: "levels",
      difference: "a less b")
    let gaps = chart.marks.filter { $0.shape == .bar }.map { $0.y?.number }
    #expect(gaps == [0.5, -0.5])
    #expect(Set(texts(chart)).isSuperset(of: ["levels", "a less b"]))
  }
}
