internal import Charts
internal import Drawing
internal import Foundation

/// The charts of docs/charts.md: what stands in a body here is the source printed there.
enum GalleryExamples {
  static func day(_ year: Int, _ month: Int = 1, _ day: Int = 1) -> Date {
    Gallery.day(year, month, day)
  }

  static func years(_ first: Int, _ values: [Double?]) -> [ChartPoint] {
    Gallery.years(first, values)
  }

  static func months(_ year: Int, _ values: [Double?]) -> [ChartPoint] {
    Gallery.months(year, values)
  }

  static func quarters(_ year: Int, _ values: [Double?]) -> [ChartPoint] {
    values.enumerated().map {
      ChartPoint(CalendarUnit.quarter.start(of: day(year), adding: $0.offset), $0.element)
    }
  }

  static var marks: any Drawable {
    let turnover = years(2016, [26.1, 32.4, 35.5, nil, 29.5, 38.4, 43.4, 48.7])
    return Chart(turnover, id: \.date) { point in
      LineMark(x: .value("Year", point.date, unit: .year), y: .value("Turnover", point.value))
    }
    .chartValueLabels([.first, .last, .minimum])
    .title("Turnover at a record").subtitle("USD bn, 2016–2023").source("Invented data")
  }

  static var axes: any Drawable {
    Chart(years(2015, [1, 3, 12, 40, 90, 310, 900, 2600]), id: \.date) { point in
      PointMark(x: .value("Year", point.date, unit: .year), y: .value("Orders", point.value))
        .symbol(.square)
    }
    .chartYScale(type: .log)
    .chartYAxis {
      AxisMarks(values: [1.0, 10, 100, 1000]) {
        AxisGridLine()
        AxisValueLabel()
      }
    }
    .title("Orders triple each year").subtitle("Orders, logarithmic scale")
  }

  static var line: any Drawable {
    Chart.line(
      [
        ChartSeries("Exports", points: quarters(2021, [2, 2.4, 2.2, 2.9, 3.1, nil, 3.4, 3.8])),
        ChartSeries("Imports", points: quarters(2021, [3, 2.9, 3.1, 3, 3.2, 3.1, 3, 3.1])),
      ], unit: .quarter, format: NumberFormat(fractionDigits: 1)
    )
    .title("Exports have passed imports").subtitle("USD bn a quarter")
  }

  static var difference: any Drawable {
    Chart.difference(
      ChartSeries("Exports", points: years(2015, [10, 11, 13, 12.5, 14, 13.6, 16, 19])),
      ChartSeries("Imports", points: years(2015, [15, 14, 13.5, 14, 13, 14, 14.5, 15])),
      unit: .year, differenceName: "balance", format: NumberFormat(fractionDigits: 1)
    )
    .title("The balance is positive since 2021").subtitle("USD bn, 2015–2022")
  }

  static var columns: any Drawable {
    Chart.signedColumns(
      years(2016, [-5.2, 15.1, 12, 5.6, -17.3, 34.9, nil, 6.3]), unit: .year
    )
    .title("Growth has slowed").subtitle("Turnover, change on the year before, per cent")
  }

  static var index: any Drawable {
    Chart.index(
      [
        ChartSeries("Machines", points: years(2017, [4.1, 4.4, 4.2, 3.9, 4.9, 5.7])),
        ChartSeries("Food", points: years(2017, [1.2, 1.3, 1.2, 1.5, 1.8, 2.2])),
      ], unit: .year, base: day(2017)
    )
    .title("Food grew faster than machines").subtitle("Exports, 2017 = 100")
  }

  static var contributions: any Drawable {
    get throws {
      try Chart.contributions(
        [
          ChartSeries("Oil", points: years(2019, [2.1, -6, 9, 4])),
          ChartSeries("Machines", points: years(2019, [1.2, -2, 4, 3])),
          ChartSeries("Food", points: years(2019, [-0.5, 1, 2, -1])),
        ], total: ChartSeries("Growth", points: years(2019, [2.8, -7, 15, 6])), unit: .year
      )
      .title("Oil made the rebound").subtitle("Contributions to growth, percentage points")
    }
  }

  static var waterfall: any Drawable {
    get throws {
      try Waterfall(
        from: .init("2022", 43.4),
        steps: [.init("Oil", 3.1), .init("Food", 1.4), .init("Metals", -0.9), .init("Rest", 1.7)],
        to: .init("2023", 48.7), last: "Rest"
      )
      .title("Oil added most").subtitle("Turnover by product, USD bn, 2022 to 2023")
    }
  }

  static var ranking: any Drawable {
    RowChart.ranking(
      [
        .init("Minerals", value: 9.4), .init("Machinery", value: 5.3),
        .init("Vehicles", value: 3.2), .init("Food and animal fodder", value: 2.9),
        .init("Base metals", value: 2.2),
      ], highlighted: "Minerals"
    )
    .title("Minerals lead").subtitle("Turnover by section, USD bn, 2023")
  }

  static var lollipops: any Drawable {
    RowChart.lollipops(
      [
        .init("Head of state", value: 9), .init("Prime minister", value: 14),
        .init("Foreign minister", value: 21), .init("Other ministers", value: 48),
        .init("Deputy ministers", value: 17),
      ], highlighted: "Other ministers"
    )
    .title("Most contacts are among ministers").subtitle("Contacts by level, 2023")
  }

  static var slope: any Drawable {
    Chart.slope(
      [
        SlopeLine("Germany", values: [5.1, 3.8]), SlopeLine("China", values: [3.2, 5.6]),
        SlopeLine("Poland", values: [3, 3.1]), SlopeLine("Turkey", values: [1.1, 2.4]),
        SlopeLine("Italy", values: [2.2, 1.7]),
      ], from: "2021", to: "2023", highlighted: ["China"], format: NumberFormat(fractionDigits: 1)
    )
    .title("China has taken Germany's place").subtitle("Trade by partner, USD bn")
  }

  static var dumbbells: any Drawable {
    RowChart.dumbbells(
      [
        .init("Minerals", value: 9.4, start: 6.3), .init("Machinery", value: 5.3, start: 5.9),
        .init("Vehicles", value: 3.2, start: 1.8), .init("Food", value: 2.9, start: 2.6),
      ], startTitle: "2022", valueTitle: "2023", format: NumberFormat(fractionDigits: 1)
    )
    .title("Minerals and vehicles rose").subtitle("Turnover by section, USD bn")
  }

  static var bump: any Drawable {
    let values = [
      SlopeLine("China", values: [3.2, 4, 4.1, 5.6]),
      SlopeLine("Poland", values: [3, 3.1, 3.3, 3.1]),
      SlopeLine("Germany", values: [5.1, 4.9, 3.9, 3]),
      SlopeLine("Turkey", values: [1, nil, 2, 3.2]),
    ]
    return Chart.bump(
      Chart.ranks(of: values), periods: ["2020", "2021", "2022", "2023"], highlighted: ["China"]
    )
    .title("China leads since 2022").subtitle("Rank by trade, partners on record")
  }

  static var composition: any Drawable {
    StackedRows.composition(
      [
        ("Minerals", [31, 33, 38]), ("Machinery", [24, 23, 20]), ("Vehicles", [12, 13, 14]),
        ("Food", [15, 14, 13]), ("Metals", [10, 9, 8]), ("Wood", [5, 5, 4]), ("Other", [3, 3, 3]),
      ], rows: ["2021", "2022", "2023"], rest: "Other sections"
    )
    .title("Minerals are two fifths of trade").subtitle("Shares of sections in turnover")
  }

  static var panels: any Drawable {
    Chart.panels(
      [
        ChartSeries("China", points: years(2019, [2.8, 3.2, 4, 4.1, 5.6])),
        ChartSeries("Germany", points: years(2019, [5, 5.1, 4.9, 3.9, 3])),
        ChartSeries("Turkey", points: years(2019, [0.9, 1, nil, 2, 3.2])),
        ChartSeries("Poland", points: years(2019, [2.9, 3, 3.1, 3.3, 3.1])),
      ], unit: .year
    )
    .title("Only China and Turkey rose throughout").subtitle("Trade by partner, USD bn")
  }

  static var contacts: any Drawable {
    Chart.stackedColumns(
      [
        ChartSeries("Visits", points: months(2023, [0, 0, 0, 2, 1, 1, 2, 0, 1, 1, 2, 1])),
        ChartSeries("Calls", points: months(2023, [0, 0, 0, 1, 0, 2, 1, 1, 0, 2, 1, 0])),
      ], unit: .month, uncovered: [Chart.Uncovered(from: day(2023), to: day(2023, 4))]
    )
    .title("One to three contacts a month").subtitle("Contacts by channel, 2023")
  }

  static var events: any Drawable {
    EventStrip(
      lanes: [.init("Visits", ink: .series(0)), .init("Calls", ink: .series(1))],
      events: [
        .init(start: day(2024, 5, 8), end: day(2024, 5, 9), lane: "Visits", label: "Moscow"),
        .init(start: day(2024, 5, 23), lane: "Visits", label: "Minsk", priority: 2),
        .init(start: day(2024, 6, 27), lane: "Visits", label: "Forum", status: .planned),
        .init(start: day(2024, 5, 17), lane: "Calls", label: "Presidents"),
      ], domain: day(2024, 5)...day(2024, 6, 30), asOf: day(2024, 5, 28)
    )
    .title("A third visit is planned").subtitle("Contacts, May and June 2024")
  }

  static var calendar: any Drawable {
    CalendarHeatMap(
      [
        .init(day(2024, 1, 29), 2), .init(day(2024, 2, 13), 1), .init(day(2024, 2, 14), 3),
        .init(day(2024, 3, 7), 1), .init(day(2024, 4, 11), 2), .init(day(2024, 4, 12), 1),
        .init(day(2024, 5, 8), 4), .init(day(2024, 5, 23), 2), .init(day(2024, 5, 24), 3),
      ], domain: day(2024, 1, 1)...day(2024, 6, 30),
      uncovered: [.init(from: day(2024, 1, 1), to: day(2024, 1, 15))], name: "Contacts"
    )
    .title("Contacts gather around summits").subtitle("Contacts a day, first half of 2024")
  }

  static var steps: any Drawable {
    Chart.cumulativeSteps([
      YearOfEvents(year: 2022, days: [2, 3, 3, 6, 7, 9, 11].map { day(2022, $0, 4 + $0) }),
      YearOfEvents(year: 2023, days: [1, 2, 4, 5, 6, 6, 9, 10, 12].map { day(2023, $0, 2 * $0) }),
      YearOfEvents(
        year: 2024, days: [1, 1, 2, 3, 4, 5, 5].map { day(2024, $0, 3 * $0) },
        through: day(2024, 5, 28)),
    ])
    .title("More contacts by May than in any May before").subtitle("Contacts since 1 January")
  }

  static var intervals: any Drawable {
    RowChart.intervals(
      [
        .init("President", detail: "24 May", value: 48.7, interval: 48.65...48.75),
        .init("Ambassador", detail: "13 Feb", value: 46.5, interval: 46.45...46.55),
        .init("Prime minister", detail: "22 May", value: 50, interval: 49.5...50.5),
        .init("Minister", detail: "no figure", value: nil),
      ], reference: .init(48.7, label: "preferred: 48.7")
    )
    .title("Three figures for one year").subtitle("Turnover in 2023 as stated, USD bn")
  }

  static var lying: any Drawable {
    let flows = [("Minerals", 3.0, 2.0), ("Food and drink", 1, 4), ("Metals", -1.5, 2)]
    return Chart(flows, id: \.0) { row in
      BarMark(x: .value("USD bn", row.1), y: .value("Section", row.0))
        .position(by: .value("Flow", "2022")).foregroundStyle(by: .value("Flow", "2022"))
      BarMark(x: .value("USD bn", row.2), y: .value("Section", row.0))
        .position(by: .value("Flow", "2023")).foregroundStyle(by: .value("Flow", "2023"))
    }
    .title("Food gained what minerals lost").subtitle("Change of turnover, USD bn")
  }

  static var mirror: any Drawable {
    Chart.mirror(
      [
        MirrorRow("Turnover", detail: "2023", first: 48.7, second: 46.5),
        MirrorRow("Turnover", detail: "2022", first: 45.8, second: 50),
        MirrorRow("Exports", detail: "2023", first: 42.1, second: nil),
      ], first: MirrorSide("Belarus", ink: .series(0)),
      second: MirrorSide("Russia", ink: .series(3)), format: NumberFormat(fractionDigits: 1)
    )
    .title("Two sides, two figures").subtitle("The same trade as each side reports it, USD bn")
  }

  static var claims: any Drawable {
    Chart.claims([
      ChartClaim("Belarusian side", value: 54, interval: 53.5...54.5, ink: .series(0)),
      ChartClaim("BELTA", value: 48.7, ink: .series(0), text: "about 48.7"),
      ChartClaim(
        "Kremlin", value: 46.5, ink: .series(3), symbol: .square, text: "over 46.5",
        verdict: "conflict"),
      ChartClaim(
        "M. Mishustin", value: 45.2, ink: .series(3), symbol: .square, verdict: "conflict"),
    ])
    .title("Four figures lie 8.8 bn apart").subtitle("Turnover in 2023 as stated, USD bn")
  }

  static var flags: any Drawable {
    Chart.flagged(
      ChartSeries("", points: years(2014, [40, 27.5, 26.1, 30, 33.6, 35.5, 29.5, 40, 45.8, 48.7])),
      unit: .year,
      flags: [
        ChartFlag(day(2016), "2016: lowest since 2009"), ChartFlag(day(2020), "2020: pandemic"),
        ChartFlag(day(2022), "2022: invasion of Ukraine"),
      ]
    )
    .title("Turnover has risen by four fifths").subtitle("USD bn, 2014–2023")
  }

  static var lanes: any Drawable {
    CalendarHeatMap(
      [11, 23].map { .init(day(2024, $0 == 11 ? 4 : 5, $0), 1) }
        + [.init(day(2024, 4, 3), 2), .init(day(2024, 5, 8), 1)],
      domain: day(2024, 3, 1)...day(2024, 5, 28),
      uncovered: [.init(from: day(2024, 3, 1), to: day(2024, 3, 20))], ink: .text,
      lanes: [
        DayLane(
          "Visits", marks: [.init(day(2024, 4, 11), label: "Moscow"), .init(day(2024, 5, 23))]),
        DayLane("Calls", symbol: .circle, marks: [.init(day(2024, 4, 3)), .init(day(2024, 4, 3))]),
        DayLane("Summits", symbol: .triangle, marks: [.init(day(2024, 5, 8), label: "Moscow")]),
      ], week: day(2024, 5, 20)...day(2024, 5, 26)
    )
    .title("Every day of the spring, by channel").subtitle("Days with a contact")
  }

  static var dots: any Drawable {
    func visits(_ count: Int) -> [DotListRow.Dot] {
      (0..<count).map { _ in .init("visit", symbol: .square) }
    }
    let summit = DotListRow.Dot("summit", symbol: .triangle)
    return Chart.dotList(
      [
        DotListRow("Minsk", dots: visits(2) + [summit]), DotListRow("Sochi", dots: visits(2)),
        DotListRow("Moscow", dots: visits(3) + [summit]), DotListRow("Bishkek", dots: [summit]),
      ], most: 3
    )
    .title("Moscow first, then Minsk").subtitle("Contacts by place, a mark each")
  }

  static var strip: any Drawable {
    Chart.differenceStrip(
      ChartSeries("Exports", points: years(2015, [30.1, 31, 33, 32.5, 34, 33.6, 36, 39])),
      ChartSeries("Imports", points: years(2015, [30.4, 30.8, 32.5, 33, 34.6, 33.2, 36.3, 38.5])),
      unit: .year, levels: "USD bn", difference: "Exports less imports",
      format: NumberFormat(fractionDigits: 1)
    )
    .title("The two run together").subtitle("Goods trade, 2015–2022")
  }

  static var fan: any Drawable {
    Chart.fan(
      ChartSeries("Turnover", points: years(2017, [32, 35, 36, 30, 38, 43, 49])),
      central: years(2024, [51, 53]),
      bands: [
        FanBand(
          probability: 50,
          points: [.init(day(2024), low: 49, high: 53), .init(day(2025), low: 49, high: 57)]),
        FanBand(
          probability: 90,
          points: [.init(day(2024), low: 46, high: 56), .init(day(2025), low: 43, high: 63)]),
      ], unit: .year, meaning: "Bands: where nine, and five, of ten outcomes are expected."
    )
    .title("Growth is expected to go on").subtitle("Turnover, USD bn, and forecast")
  }

  static var sparkline: any Drawable {
    Sparkline([38.6, 27.5, 26.1, 30, 33.6, 35.5, 29.5, 40, 43.4, 48.7])
  }

  static var sectors: any Drawable {
    Chart([("Exports", 22.0), ("Imports", 26.7)], id: \.0) { part in
      SectorMark(angle: .value("USD bn", part.1), innerRadius: .ratio(0.6))
        .foregroundStyle(by: .value("Flow", part.0))
    }
    .title("Imports are the larger half").subtitle("Turnover, 2023")
  }
}
