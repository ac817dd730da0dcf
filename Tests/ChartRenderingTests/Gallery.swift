internal import Charts
internal import Drawing
internal import Foundation

/// Charts of every kind over figures like those of the example briefing.
enum Gallery {
  static func day(_ year: Int, _ month: Int = 1, _ day: Int = 1) -> Date {
    let start = Date(timeIntervalSince1970: 0)
    let month = CalendarUnit.month.start(of: start, adding: (year - 1970) * 12 + month - 1)
    return CalendarUnit.day.start(of: month, adding: day - 1)
  }

  static func years(_ first: Int, _ values: [Double?]) -> [ChartPoint] {
    values.enumerated().map { ChartPoint(day(first + $0.offset), $0.element) }
  }

  static func months(_ year: Int, _ values: [Double?]) -> [ChartPoint] {
    values.enumerated().map { ChartPoint(day(year, $0.offset + 1), $0.element) }
  }

  static var turnover: Chart {
    var points = years(
      2011, [38.6, nil, nil, 40, 27.5, 26.1, 30, 33.6, 35.5, 29.5, 40, 43.4, 48.7])
    points[4].isUncertain = true
    return Chart.line([ChartSeries("", points: points)], unit: .year)
      .title("Turnover has risen by two thirds since 2020, to a record")
      .subtitle("Trade turnover of Belarus and Russia, USD bn, 2011\u{2013}2023")
      .source("Belstat [3]; President of Russia [7]; 2015 implied by the growth stated [9]")
  }

  static var flows: Chart {
    func wave(_ base: Double, _ rise: Double, _ phase: Double) -> [Double?] {
      (0..<60).map { index in
        let step = Double(index)
        return base + rise * step / 60 + 0.12 * sin(step * 0.52 + phase)
          + 0.05 * sin(step * 2.1 + phase)
      }
    }
    var exports = wave(1.1, 0.9, 0)
    for index in 25...28 { exports[index] = nil }
    return Chart.line(
      [
        ChartSeries("Exports", points: months(2019, exports)),
        ChartSeries("Imports", points: months(2019, wave(1.4, 0.55, 1))),
        ChartSeries("Other partners", points: months(2019, wave(0.5, 0.1, 2)), ink: .context),
      ], unit: .month, format: NumberFormat(fractionDigits: 1)
    )
    .title("Exports have caught up with imports")
    .subtitle("Goods trade of XAA with XBB, USD bn a month, 2019\u{2013}2023")
    .source("Invented data [1]")
  }

  static var growth: Chart {
    Chart.signedColumns(
      years(2015, [-26.4, -5.2, 15.1, 12, 5.6, -17.3, 34.9, nil, 12.2, 6.3]), unit: .year
    )
    .title("Growth has slowed to 6.3%, half the rate of the year before")
    .subtitle("Turnover, change on the year before, per cent, 2015\u{2013}2024")
    .source("Belstat [3]")
  }

  static var monthlyGrowth: Chart {
    let values: [Double?] = (0..<40).map { index in
      let step = Double(index)
      return 9 * sin(step * 0.4) + 3 * sin(step * 1.7)
    }
    return Chart.signedColumns(
      months(2021, values), unit: .month,
      format: NumberFormat(fractionDigits: 1, showsPlus: true, suffix: "%")
    )
    .title("Growth turned negative in the spring")
    .subtitle("Exports, change on the same month a year before, per cent")
    .source("Invented data [1]")
  }

  static var contacts: Chart {
    Chart.stackedColumns(
      [
        ChartSeries(
          "Head of state",
          points: months(2023, [0, 0, 0, 2, 1, 1, 2, 0, 1, 1, 2, 1, 1, 0, 0, 2, 3])),
        ChartSeries(
          "Prime minister",
          points: months(2023, [0, 0, 0, 1, 0, 2, 1, 1, 0, 2, 1, 0, 1, 0, 1, 1, 1])),
        ChartSeries(
          "Foreign minister",
          points: months(2023, [0, 0, 0, 0, 1, 1, 1, 0, 2, 0, 1, 1, 1, 0, 2, 1, 0])),
      ], unit: .month,
      uncovered: [Chart.Uncovered(from: day(2023), to: day(2023, 4))]
    )
    .title("Four contacts in May, one fewer than in April")
    .subtitle("Contacts a month by level, January 2023 to May 2024")
    .source("Contact log of the desk [1\u{2013}24]")
    .note("The log is kept since April 2023; a month without a column had no contact.")
  }

  static var claims: RowChart {
    RowChart.intervals(
      [
        .init(
          "Dmitry Krutoi", detail: "ambassador, 13 Feb 2024", value: 46.5, interval: 46.45...46.55,
          ink: .series(1)),
        .init(
          "Alexander Lukashenko", detail: "24 May 2024", value: 50, interval: 49.5...50.5,
          ink: .series(1)),
        .init(
          "Vladimir Putin", detail: "24 May 2024", value: 48.7, interval: 48.65...48.75,
          ink: .series(0)),
        .init(
          "Implied by +6.3% on 45.8", detail: "computed", value: 48.69, interval: 48.6...48.78,
          ink: .context, isUncertain: true),
        .init("Mikhail Mishustin", detail: "10 Apr 2024, no figure given", value: nil),
      ], reference: .init(48.7, label: "preferred figure: 48.7")
    )
    .title("Two of four statements on 2023 agree")
    .subtitle("Turnover in 2023 as stated, USD bn, with the rounding interval of each figure")
    .source("Statements [7], [9], [11], [12]")
  }

  static var ranking: RowChart {
    RowChart.ranking(
      [
        .init("Machinery and electrical equipment", value: 5.31), .init("Vehicles", value: 3.2),
        .init("Mineral products", value: 9.44),
        .init("Foodstuffs and prepared animal fodder", value: 2.86),
        .init("Base metals", value: 2.21), .init("Plastics and rubber", value: 0.74),
      ], highlighted: "Mineral products"
    )
    .title("Mineral products are a third of all trade")
    .subtitle("Turnover by HS section, USD bn, 2023").source("Invented data [1]")
  }

  static var contributions: RowChart {
    RowChart.contributions(
      [
        .init("Mineral products", value: 4.1), .init("Machinery", value: 2.4),
        .init("Foodstuffs", value: 1.2), .init("Base metals", value: -0.9),
        .init("Vehicles and transport equipment", value: -0.5),
      ], totalName: "Turnover", format: NumberFormat(showsPlus: true)
    )
    .title("Oil and machinery carried the growth")
    .subtitle("Contributions to the change of turnover, percentage points, 2023")
    .source("Invented data [1]")
  }

  static var strip: EventStrip {
    typealias Event = EventStrip.Event
    return EventStrip(
      lanes: [
        .init("Visit", ink: .series(0)), .init("Meeting", ink: .series(2)),
        .init("Telephone call", ink: .series(1)),
      ],
      events: [
        Event(
          start: day(2024, 5, 23), end: day(2024, 5, 24), lane: "Visit",
          label: "Putin in Minsk", priority: 9),
        Event(
          start: day(2024, 4, 11), end: day(2024, 4, 12), lane: "Visit",
          label: "Lukashenko in Moscow", priority: 8),
        Event(
          start: day(2024, 5, 8), end: day(2024, 5, 9), lane: "Visit",
          label: "Lukashenko in Moscow: EAEU summit", priority: 7),
        Event(
          start: day(2024, 6, 27), end: day(2024, 6, 29), lane: "Visit", label: "Forum of Regions",
          priority: 5, status: .planned),
        Event(start: day(2024, 5, 24), lane: "Meeting", label: "Belousov and Khrenin", priority: 6),
        Event(start: day(2024, 5, 23), lane: "Meeting"),
        Event(start: day(2024, 5, 24), lane: "Meeting"),
        Event(start: day(2024, 4, 2), lane: "Meeting", label: "Council of Ministers", priority: 3),
        Event(
          start: day(2024, 5, 1), end: day(2024, 5, 31), lane: "Meeting",
          label: "Security councils", priority: 2, isImprecise: true),
        Event(
          start: day(2024, 4, 16), lane: "Meeting", label: "Lavrov and Aleinik", priority: 3,
          status: .cancelled),
        Event(
          start: day(2024, 4, 3), lane: "Telephone call", label: "Putin and Lukashenko", priority: 4
        ),
        Event(
          start: day(2024, 4, 22), lane: "Telephone call", label: "Putin and Lukashenko",
          priority: 4),
        Event(
          start: day(2024, 5, 17), lane: "Telephone call", label: "Putin and Lukashenko",
          priority: 4),
        Event(
          start: day(2024, 5, 21), lane: "Telephone call", label: "Mishustin and Golovchenko",
          priority: 3),
      ],
      domain: day(2024, 4)...day(2024, 6, 30), asOf: day(2024, 5, 28),
      highlighted: day(2024, 5, 20)...day(2024, 5, 26)
    )
    .title("The visit of 23\u{2013}24 May was the third meeting of the presidents in two months")
    .subtitle("Contacts by channel, 1 April to 30 June 2024").source(
      "Contact log of the desk [1\u{2013}24]")
  }

  static var grouped: Chart {
    let names = ["Exports", "Imports"]
    var chart = Chart {
      for year in 2020...2023 {
        for (index, name) in names.enumerated() {
          BarMark(
            x: .value("Year", day(year), unit: .year),
            y: .value("USD bn", 13.1 + Double(year - 2020) * 2.6 + Double(index) * 3.3)
          )
          .foregroundStyle(by: .value("Flow", name)).position(by: .value("Flow", name))
          .hatched(year == 2023)
        }
      }
      RuleMark(y: .value("Plan", 25)).annotation("planned: 25").lineStyle(
        LineStyle(lineWidth: 0.8, dash: [3, 2]))
    }
    chart.parts.title = "Imports stay above exports"
    chart.parts.subtitle = "USD bn, 2020\u{2013}2023; 2023 preliminary"
    chart.parts.source = "Belstat [3]"
    return chart
  }

  static var quarters: Chart {
    let values = [2.1, 2.4, 2.2, 2.9, 3.1, 2.8, 3.4, 3.6, 3.9]
    var chart = Chart {
      for (index, value) in values.enumerated() {
        let date = CalendarUnit.quarter.start(of: day(2022), adding: index)
        AreaMark(
          x: .value("Quarter", date, unit: .quarter), yStart: .value("low", value - 0.4),
          yEnd: .value("high", value + 0.4)
        )
        .foregroundStyle(by: .value("", "Exports"))
        LineMark(
          x: .value("Quarter", date, unit: .quarter), y: .value("Exports", value)
        )
        .interpolationMethod(.monotone)
        .foregroundStyle(by: .value("", "Exports"))
      }
    }
    .chartValueLabels([.first, .last, .maximum])
    chart.parts.title = "Exports rose in seven of nine quarters"
    chart.parts.subtitle = "USD bn a quarter, with the interval of the estimate"
    return chart
  }

  static var all: [(name: String, chart: any Drawable)] {
    [
      ("turnover", turnover), ("flows", flows), ("growth", growth),
      ("monthly growth", monthlyGrowth), ("contacts", contacts), ("claims", claims),
      ("ranking", ranking), ("contributions", contributions), ("strip", strip),
      ("grouped", grouped), ("quarters", quarters),
    ]
  }
}
