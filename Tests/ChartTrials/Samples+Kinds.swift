public import Charts
internal import Foundation

extension Samples {
  /// Names that charts must carry: long, of another script, from right to left, and many.
  public static let names = [
    "Exports", longName, "مجلس التعاون الخليجي", "משרד החוץ", "Ўзгадненне пазіцый",
    "Machinery and mechanical appliances, electrical equipment", "X", "Pariskonventionsvertrag",
  ]

  public static func name(_ index: Int) -> String {
    index < names.count ? names[index] : "Category \(index + 1)"
  }

  /// The kinds that came after the first ones, over values of a shape.
  public static func laterKinds(_ values: [Double?]) -> [(String, any Drawable)] {
    let one = ChartSeries("Exports of goods", points: years(values))
    let other = ChartSeries(longName, points: years(values.reversed()))
    let known = values.compactMap { $0 }
    let parts = known.prefix(9).enumerated().map { (name($0.offset), $0.element) }
    let slopes = known.prefix(14).enumerated().map {
      SlopeLine(name($0.offset), values: [$0.element, $0.element * 0.8 + 1])
    }
    var kinds: [(String, any Drawable)] =
      newKinds(values) + [
        (
          "difference",
          Chart.difference(one, other, unit: .year, differenceName: "balance of trade")
        ),
        (
          "index",
          Chart.index(
            [one, other], unit: .year, base: years(values).first?.date ?? day(2014, 1, 1))
        ),
        ("slope", Chart.slope(slopes, from: "2022", to: "2023", highlighted: [name(1)])),
        (
          "bump",
          Chart.bump(
            Chart.ranks(
              of: slopes.map { line in
                var line = line
                line.values.insert(line.values[0].map { -$0 }, at: 0)
                return line
              }), periods: ["2021", "2022", "2023"], highlighted: [name(2)])
        ),
        ("lollipops", RowChart.lollipops(rows(values), highlighted: longName)),
        (
          "dumbbells",
          RowChart.dumbbells(
            rows(values).map { row in
              var row = row
              row.start = row.value.map { $0 * 0.7 - 1 }
              return row
            }, startTitle: "2022", valueTitle: "2023")
        ),
        (
          "composition",
          StackedRows.composition(
            parts.map { ($0.0, [abs($0.1), abs($0.1) + 1]) }, rows: ["2022", longName], rest: "Rest"
          )
        ),
        (
          "panels",
          Chart.panels(
            (0..<5).map { index in
              ChartSeries(
                name(index), points: years(values.map { $0.map { $0 * Double(index + 1) } }))
            }, unit: .year)
        ),
        ("fan", fan(values)), ("calendar", calendar(known)),
        (
          "steps",
          Chart.cumulativeSteps(
            [2022, 2023, 2024].map { year in
              YearOfEvents(
                year: year,
                days: (0..<known.count).map { day(year, 1 + $0 * 7 % 12, 1 + $0 * 11 % 28) },
                through: year == 2024 ? day(2024, 5, 28) : nil)
            })
        ),
        ("sectors", sectors(parts)),
      ]
    if let fall = try? Waterfall(
      from: .init("Before", 100), steps: parts.map { .init($0.0, $0.1) },
      to: .init("After", parts.map(\.1).reduce(100, +)), tolerance: 1e-3)
    {
      kinds.append(("waterfall", fall))
    }
    if let columns = try? Chart.contributions(
      [ChartSeries("a", points: years(values)), ChartSeries(longName, points: years(values))],
      total: ChartSeries("Total", points: years(values.map { $0.map { $0 * 2 } })), unit: .year)
    {
      kinds.append(("contribution columns", columns))
    }
    return kinds
  }

  private static func sectors(_ parts: [(String, Double)]) -> Chart {
    Chart {
      for part in parts {
        SectorMark(angle: .value("Share", abs(part.1))).foregroundStyle(by: .value("", part.0))
      }
    }
  }

  private static func fan(_ values: [Double?]) -> Chart {
    let history = years(values)
    let last = values.compactMap { $0 }.last ?? 1
    let end = history.last?.date ?? day(2020, 1, 1)
    let ahead = (1...3).map { CalendarUnit.year.start(of: end, adding: $0) }
    return Chart.fan(
      ChartSeries("Turnover", points: history),
      central: ahead.map { ChartPoint($0, last) },
      bands: [50.0, 90].map { probability in
        FanBand(
          probability: probability,
          points: ahead.enumerated().map {
            let reach = abs(last) * probability / 500 * Double($0.offset + 1)
            return FanBand.Point($0.element, low: last - reach, high: last + reach)
          })
      }, unit: .year, meaning: "The value lies in the band with the probability named.")
  }

  private static func calendar(_ values: [Double]) -> CalendarHeatMap {
    CalendarHeatMap(
      values.enumerated().map { index, value in
        CalendarHeatMap.Count(
          day(2023, 3 + index % 10, 1 + index * 3 % 28), Int(min(max(abs(value), 1), 1e6)))
      }, domain: day(2023, 1, 1)...day(2023, 12, 31),
      uncovered: [Chart.Uncovered(from: day(2023, 1, 1), to: day(2023, 3, 1))])
  }

  /// Forty words on an x axis, and forty rows.
  public static var manyCategories: [(name: String, chart: any Drawable)] {
    let bars = Chart {
      for index in 0..<40 {
        BarMark(x: .value("", name(index)), y: .value("", Double(index % 7) + 1))
      }
    }
    let rows = RowChart.ranking((0..<40).map { .init(name($0), value: Double($0)) })
    let stacks = StackedRows(
      (0..<6).map { StackedRows.Part(name($0), ink: .series($0)) },
      rows: (0..<40).map { row in
        StackedRows.Row(name(row), values: (0..<6).map { Double(row * $0 % 7) })
      })
    let panels = Chart.panels(
      (0..<40).map { ChartSeries(name($0), points: years([1, 2, Double($0)])) }, unit: .year)
    let fall = try? Waterfall(
      from: .init("Before", 10), steps: (0..<40).map { .init(name($0), Double($0 % 5) - 2) },
      to: .init("After", (0..<40).map { Double($0 % 5) - 2 }.reduce(10, +)))
    var all: [(String, any Drawable)] = [
      ("40 bars", bars), ("40 rows", rows), ("40 stacks", stacks), ("40 panels", panels),
      (
        "40 slopes",
        Chart.slope(
          (0..<40).map { SlopeLine(name($0), values: [Double($0), 40 - Double($0)]) },
          from: "2022", to: "2023")
      ),
    ]
    if let fall { all.append(("40 steps", fall)) }
    return all
  }
}
