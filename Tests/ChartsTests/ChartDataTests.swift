internal import ChartTrials
internal import Testing

@testable import Charts

@Suite struct ChartDataTests {
  let style = ChartStyle()

  @Test("the table has a row for each place and a column for each series, from source values")
  func table() {
    let chart = Chart.line(
      [
        ChartSeries("Exports", points: Samples.years([10.8, nil], from: 2016)),
        ChartSeries("Imports", points: Samples.years([15.3, 16, 17.25], from: 2016)),
      ], unit: .year)
    let table = chart.dataTable(style: style)
    #expect(table.columns == ["Period", "Exports", "Imports"])
    #expect(
      table.rows.map { $0.map(\.text) } == [
        ["2016", "10.80", "15.30"], ["2017", "n/a", "16.00"], ["2018", "", "17.25"],
      ])
    #expect(table.rows[2][2].value == 17.25)
  }

  @Test("rows out of order come out in the order of time")
  func order() {
    let points = Samples.years([1, 2, 3])
    let forward = Chart.line([ChartSeries("a", points: points)], unit: .year)
    let backward = Chart.line([ChartSeries("a", points: points.reversed())], unit: .year)
    #expect(forward.dataTable(style: style) == backward.dataTable(style: style))
    #expect(forward.summary(style: style) == backward.summary(style: style))
  }

  @Test("alternative text names first, last and extremes, and says when there is nothing")
  func altText() {
    let chart = Chart.line(
      [ChartSeries("Turnover", points: Samples.years([40, 26.1, 48.7, 47]))], unit: .year
    )
    .title("Up").subtitle("USD bn")
    #expect(
      chart.altText(style: style)
        == "Line chart: Up. USD bn. Turnover: uneven, from 40.0 (2014) to 47.0 (2017), "
        + "lowest 26.1 (2015), highest 48.7 (2016).")
    let empty = Chart.signedColumns(Samples.years([nil]), unit: .year).title("Nothing")
    #expect(empty.altText(style: style) == "Column chart: Nothing. No values.")
  }

  @Test("points beside a line are told by name, every one of them, and go nowhere")
  func severalAtOnePlace() {
    let dates = Samples.years([40, 41, 42, 43]).map(\.date)
    let chart = Chart {
      for (date, value) in zip(dates, [40.0, 41, 42, 43]) {
        LineMark(x: .value("", date, unit: .year), y: .value("Best", value))
          .foregroundStyle(by: .value("", "Best"))
      }
      for (place, value) in [(0, 30.0), (1, 31), (2, 32), (3, 33), (3, 54)] {
        PointMark(x: .value("", dates[place], unit: .year), y: .value("Others", value))
          .foregroundStyle(Ink.context).symbol(.square)
      }
    }
    let text = chart.altText(style: style)
    #expect(text.contains("Others: from 30 (2014) to 54 (2017)"), "\(text)")
    #expect(!text.contains("Others: rising"), "\(text)")
  }

  @Test("alternative text is written in the words of the style")
  func words() {
    var style = style
    style.words.describe = { "\($0.series.count) \($0.title)" }
    let chart = Chart.line([ChartSeries("a", points: [])], unit: .year).title("Заголовок")
    #expect(chart.altText(style: style) == "0 Заголовок")
  }

  @Test("statements keep the precision with which they were made, with their intervals")
  func intervals() {
    let chart = RowChart.intervals([
      .init("A", detail: "May", value: 50, interval: 49.5...50.5), .init("B", value: 48.7),
      .init("C", value: nil),
    ])
    let rows = chart.dataTable(style: style).rows.map { $0.map(\.text) }
    #expect(
      rows == [["A, May", "50", "49.5", "50.5"], ["B", "48.7", "", ""], ["C", "n/a", "", ""]])
  }

  @Test("a ranking is sorted, undefined values last, equal ones in their order")
  func ranking() {
    let chart = RowChart.ranking([
      .init("a", value: 1), .init("b", value: nil), .init("c", value: 3), .init("d", value: 1),
    ])
    #expect(chart.rows.map(\.name) == ["c", "a", "d", "b"])
  }

  @Test("contributions end with their sum")
  func contributions() {
    let chart = RowChart.contributions(
      [.init("a", value: 4.1), .init("b", value: -1.1)], totalName: "All")
    #expect(chart.rows.last?.isTotal == true)
    #expect(abs((chart.rows.last?.value ?? 0) - 3) < 1e-9)
  }

  @Test("a lying chart tells what the upright one tells")
  func lying() {
    let upright = Chart {
      BarMark(x: .value("Partner", "A"), y: .value("USD bn", 2.5))
      BarMark(x: .value("Partner", "B"), y: .value("USD bn", 1.0)).hatched()
      RuleMark(y: .value("mean", 1.75))
    }
    let lying = Chart {
      BarMark(x: .value("USD bn", 2.5), y: .value("Partner", "A"))
      BarMark(x: .value("USD bn", 1.0), y: .value("Partner", "B")).hatched()
      RuleMark(x: .value("mean", 1.75))
    }
    #expect(lying.dataTable(style: style) == upright.dataTable(style: style))
    #expect(lying.dataTable(style: style).columns == ["Partner", "USD bn"])
    #expect(lying.summary(style: style).series == upright.summary(style: style).series)
  }

  @Test("the table of a strip lists events by date with their status")
  func strip() {
    let strip = EventStrip(
      lanes: [.init("Visit", ink: .accent)],
      events: [
        .init(start: day(2024, 6, 1), lane: "Visit", label: "Later", status: .planned),
        .init(start: day(2024, 5, 23), end: day(2024, 5, 24), lane: "Visit", label: "Minsk"),
        .init(start: day(2023, 5, 23), lane: "Visit", label: "too early"),
        .init(start: day(2024, 5, 23), lane: "Call", label: "no lane"),
      ], domain: day(2024, 5, 1)...day(2024, 6, 30))
    #expect(
      strip.dataTable(style: style).rows.map { $0.map(\.text) } == [
        ["23\u{A0}May\u{A0}2024", "24\u{A0}May\u{A0}2024", "Visit", "Minsk", ""],
        ["1\u{A0}Jun\u{A0}2024", "", "Visit", "Later", "planned"],
      ])
  }
}
