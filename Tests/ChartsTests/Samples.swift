internal import Drawing
internal import Foundation

@testable import Charts

/// Charts of every kind over awkward data.
enum Samples {
  static func years(_ values: [Double?], from first: Int = 2014) -> [ChartPoint] {
    values.enumerated().map { ChartPoint(day(first + $0.offset, 1, 1), $0.element) }
  }

  static func months(_ values: [Double?], from year: Int = 2023) -> [ChartPoint] {
    values.enumerated().map {
      ChartPoint(day(year + $0.offset / 12, $0.offset % 12 + 1, 1), $0.element)
    }
  }

  static let valueShapes: [(String, [Double?])] = [
    ("one value", [48.7]), ("all zero", [0, 0, 0, 0]), ("negative", [-4.2, -6.3, -1]),
    ("around zero", [-4.2, 6.3, nil, 12, -0.4]),
    ("huge", [12_345_678, 23_456_789, 9_876_543_210]),
    ("tiny", [0.0001, 0.00023, 0.00011]), ("level", [5, 5, 5, 5, 5]),
    ("nothing", []), ("all missing", [nil, nil]),
    ("long", (0..<120).map { Double(($0 * 37) % 53) - 11 }),
    ("gaps", [1, nil, 3, 4, nil, nil, 7]),
    ("near", [47.1, 47.2, 47.3, 48.7]),
  ]

  static let longName = "Комиссия по торгово-экономическому сотрудничеству"

  static var drawings: [(name: String, chart: any Drawable)] {
    var all: [(String, any Drawable)] = []
    for (name, values) in valueShapes {
      let text = ChartParts(
        title: "The finding of a chart that is rather long for its width but true",
        subtitle: "Measure, unit, 2014\u{2013}2023", source: "National Bank [3]", note: "A note.")
      let one = [ChartSeries("", points: years(values))]
      let two = [
        ChartSeries("Exports of goods", points: months(values)),
        ChartSeries(longName, points: months(values.map { $0.map { $0 * 1.01 } })),
        ChartSeries("Imports", points: months(values.map { $0.map { $0 * 0.99 } })),
      ]
      var charts: [(String, any Drawable)] = [
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
        ("strip", strip(values.count)),
      ]
      charts += laterKinds(values)
      for index in charts.indices {
        charts[index].1.parts = text
        all.append(("\(charts[index].0), \(name)", charts[index].1))
      }
    }
    return all + manyCategories
  }

  static func rows(_ values: [Double?]) -> [RowChart.Row] {
    values.prefix(12).enumerated().map { index, value in
      RowChart.Row(index == 1 ? longName : "Row \(index + 1)", value: value)
    }
  }

  static func strip(_ count: Int) -> EventStrip {
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
