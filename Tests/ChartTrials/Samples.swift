public import Charts
public import Foundation

/// Midnight UTC of a day; months and days beyond the last one are those of the next year or month.
public func day(_ year: Int, _ month: Int, _ day: Int) -> Date {
  CalendarUnit.month.start(
    of: Date(timeIntervalSince1970: 0), adding: (year - 1970) * 12 + month - 1
  ).addingTimeInterval(Double(day - 1) * 86_400)
}

/// Charts of every kind over awkward data.
public enum Samples {
  public static func years(_ values: [Double?], from first: Int = 2014) -> [ChartPoint] {
    values.enumerated().map { ChartPoint(day(first + $0.offset, 1, 1), $0.element) }
  }

  public static func months(_ values: [Double?], from year: Int = 2023) -> [ChartPoint] {
    values.enumerated().map {
      ChartPoint(day(year + $0.offset / 12, $0.offset % 12 + 1, 1), $0.element)
    }
  }

  public static let valueShapes: [(String, [Double?])] = [
    ("one value", [48.7]), ("all zero", [0, 0, 0, 0]), ("negative", [-4.2, -6.3, -1]),
    ("around zero", [-4.2, 6.3, nil, 12, -0.4]),
    ("huge", [12_345_678, 23_456_789, 9_876_543_210]),
    ("tiny", [0.0001, 0.00023, 0.00011]), ("level", [5, 5, 5, 5, 5]),
    ("nothing", []), ("all missing", [nil, nil]),
    ("long", (0..<120).map { Double(($0 * 37) % 53) - 11 }),
    ("gaps", [1, nil, 3, 4, nil, nil, 7]),
    ("near", [47.1, 47.2, 47.3, 48.7]),
  ]

  public static let longName = "Комиссия по торгово-экономическому сотрудничеству"

  public static var drawings: [(name: String, chart: any Drawable)] {
    let text = ChartParts(
      title: "The finding of a chart that is rather long for its width but true",
      subtitle: "Measure, unit, 2014\u{2013}2023", source: "National Bank [3]", note: "A note.")
    let all = valueShapes.flatMap { shape, values in
      kinds(values).map { kind, chart -> (name: String, chart: any Drawable) in
        var chart = chart
        chart.parts = text
        return ("\(kind), \(shape)", chart)
      }
    }
    return all + manyCategories
  }

  /// Every kind over values of a shape, with long names and names from right to left.
  public static func kinds(_ values: [Double?]) -> [(name: String, chart: any Drawable)] {
    let one = [ChartSeries("", points: years(values))]
    let two = [
      ChartSeries("Exports of goods", points: months(values)),
      ChartSeries(longName, points: months(values.map { $0.map { $0 * 1.01 } })),
      ChartSeries(names[2], points: months(values.map { $0.map { $0 * 0.99 } })),
    ]
    let first: [(String, any Drawable)] = [
      ("line", Chart.line(one, unit: .year)), ("lines", Chart.line(two, unit: .month)),
      ("signed", Chart.signedColumns(years(values), unit: .year)),
      (
        "stacked",
        Chart.stackedColumns(
          two, unit: .month,
          uncovered: [Chart.Uncovered(from: day(2022, 9, 1), to: day(2023, 1, 1))])
      ),
      ("ranking", RowChart.ranking(rows(values))),
      (
        "contributions",
        RowChart.contributions(rows(values), totalName: "All goods and services")
      ),
      (
        "intervals",
        RowChart.intervals(
          rows(values).map { row in
            var row = row
            row.interval = row.value.map { ($0 - 0.5)...($0 + 0.5) }
            row.detail = "24 May 2024, Minsk"
            return row
          }, reference: RowChart.Reference(48.7, label: "preferred: 48.7"))
      ),
      ("strip", strip(values.count)), ("groups", groups(values)), ("hours", hours(values)),
    ]
    return first + laterKinds(values)
  }

  /// Lying bars in groups.
  private static func groups(_ values: [Double?]) -> Chart {
    Chart {
      for (index, value) in values.prefix(6).enumerated() {
        for place in ["2022", longName] {
          BarMark(x: .value("USD bn", value), y: .value("", name(index)))
            .position(by: .value("", place)).foregroundStyle(by: .value("", place))
        }
      }
    }
  }

  /// Points an hour apart.
  private static func hours(_ values: [Double?]) -> Chart {
    Chart {
      for (index, value) in values.enumerated() {
        PointMark(
          x: .value("Hour", day(2024, 5, 24).addingTimeInterval(Double(index) * 3600)),
          y: .value("Calls", value)
        )
        .foregroundStyle(by: .value("", name(index % 3)))
      }
    }
  }

  public static func rows(_ values: [Double?]) -> [RowChart.Row] {
    values.prefix(12).enumerated().map { index, value in
      RowChart.Row(index == 1 ? longName : "Row \(index + 1)", value: value)
    }
  }

  public static func strip(_ count: Int) -> EventStrip {
    let names = ["Visit", "Telephone call", longName]
    var events: [EventStrip.Event] = []
    for index in 0..<count {
      let start = day(2024, 4, 1 + (index * 7) % 70)
      let last: Date? = index % 5 == 3 ? day(2024, 4, 3 + (index * 7) % 70) : nil
      events.append(
        EventStrip.Event(
          start: start, end: last, lane: names[index % 3],
          label: "President to Prime Minister \(index)", priority: index % 4,
          status: index % 6 == 5 ? .planned : .held, isImprecise: index % 10 == 8))
    }
    let lanes = names.enumerated().map { EventStrip.Lane($0.element, ink: .series($0.offset)) }
    return EventStrip(
      lanes: lanes, events: events, domain: day(2024, 4, 1)...day(2024, 6, 16),
      asOf: day(2024, 5, 28))
  }
}
