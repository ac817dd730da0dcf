internal import ChartTrials
internal import Drawing
internal import Foundation
internal import Testing

@testable import Charts

/// What must be equal and what must not, whatever the pictures look like.
@Suite struct RelationTests {
  private func frame(_ chart: any Drawable) -> Frame {
    chart.frame(width: 482, style: ChartStyle(), measurer: FixedMeasurer()).frame
  }

  @Test("a changed value changes the picture of every kind, its table and its summary")
  func changed() {
    let before = Samples.laterKinds([1, 3, 2, 5])
    let after = Samples.laterKinds([1, 3, 2, 7.5])
    let style = ChartStyle()
    #expect(before.map(\.0) == after.map(\.0))
    // Ranks and numbers of days are the same for both.
    let same = ["steps", "bump"]
    for ((name, a), (_, b)) in zip(before, after) where !same.contains(name) {
      #expect(frame(a) != frame(b), "\(name)")
      #expect(a.dataTable(style: style) != b.dataTable(style: style), "\(name)")
    }
  }

  @Test("the order in which data come does not matter where they have an order of their own")
  func reordered() throws {
    let (one, other) = (Samples.years([3, 1, 4, 1, 5]), Samples.years([2, 7, 1, 8, 2]))
    func difference(_ a: [ChartPoint], _ b: [ChartPoint]) -> DifferenceFill {
      DifferenceFill(
        ChartSeries("a", points: a), ChartSeries("b", points: b), unit: .year)
    }
    #expect(
      difference(one, other).above.map(\.high)
        == difference(one.reversed(), other.reversed()).above.map(\.high))

    let days = [day(2024, 3, 1), day(2024, 1, 9), day(2024, 2, 2), day(2024, 3, 1)]
    let years = [YearOfEvents(year: 2024, days: days), YearOfEvents(year: 2023, days: [])]
    let shuffled = [years[1], YearOfEvents(year: 2024, days: days.reversed())]
    #expect(frame(Chart.cumulativeSteps(years)) == frame(Chart.cumulativeSteps(shuffled)))

    let counts = days.map { CalendarHeatMap.Count($0, 1) }
    let domain = day(2024, 1, 1)...day(2024, 3, 31)
    #expect(
      frame(CalendarHeatMap(counts, domain: domain))
        == frame(CalendarHeatMap(counts.reversed(), domain: domain)))

    let steps: [Waterfall.Step] = [.init("a", 1), .init("b", -2), .init("c", 3)]
    func fall(_ steps: [Waterfall.Step]) throws -> Waterfall {
      try Waterfall(from: .init("x", 5), steps: steps, to: .init("y", 7))
    }
    #expect(try frame(fall(steps)) == frame(fall(steps.reversed())))

    let rows = Samples.rows([1, 5, 3])
    #expect(frame(RowChart.lollipops(rows)) == frame(RowChart.lollipops(rows.reversed())))
  }

  @Test("values ten times as great give the same panels and shares with other labels")
  func scaled() {
    func bars(_ factor: Double) -> [Path] {
      let chart = StackedRows.composition(
        [("a", [1 * factor, 2 * factor]), ("b", [3 * factor, 1 * factor])], rows: ["x", "y"],
        rest: "")
      return FrameCheck(frame(chart)).paths.map(\.path)
    }
    #expect(bars(1) == bars(10))
  }
}
