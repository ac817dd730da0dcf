public import Foundation

/// A numbered flag over a line: what happened on a day, told in the note.
public struct ChartFlag: Sendable, Hashable {
  public var date: Date
  public var text: String

  public init(_ date: Date, _ text: String) {
    self.date = date
    self.text = text
  }

  /// What a line says by itself.
  public enum Turn: String, Sendable, Hashable, CaseIterable {
    /// The greatest value of all, where it is not the last one.
    case record
    /// The least value of all.
    case trough
    /// The greatest change from one value to the next; over a gap there is none.
    case `break`
  }

  /// Where a line has its record, its trough and its greatest change; each place once, the rarest
  /// first. Fewer than four values have none.
  public static func turns(of points: [ChartPoint]) -> [(turn: Turn, point: ChartPoint)] {
    let known = points.filter { $0.value != nil }
    guard known.count > 3 else { return [] }
    let steps = zip(points, points.dropFirst()).compactMap { a, b in
      a.value.flatMap { start in b.value.map { (b, abs($0 - start)) } }
    }
    var found: [(Turn, ChartPoint)] = []
    for (turn, point) in [
      (Turn.record, known.max { ($0.value ?? 0) < ($1.value ?? 0) }),
      (.trough, known.min { ($0.value ?? 0) < ($1.value ?? 0) }),
      (.break, steps.max { $0.1 < $1.1 }?.0),
    ] {
      guard let point, !found.contains(where: { $0.1.date == point.date }) else { continue }
      if turn == .record && point == known.last { continue }
      found.append((turn, point))
    }
    return found
  }
}

extension Chart {
  /// A line with numbered flags at days that matter; the note says what each number stands for.
  public static func flagged(
    _ series: ChartSeries, unit: CalendarUnit, flags: [ChartFlag],
    format: NumberFormat = NumberFormat()
  ) -> Chart {
    Chart.line([series], unit: unit, format: format).flagged(by: flags, over: series, unit: unit)
  }

  /// Numbered flags over one of the chart's lines; the note says what each number stands for.
  public func flagged(by flags: [ChartFlag], over series: ChartSeries, unit: CalendarUnit) -> Chart
  {
    let values = series.points.compactMap(\.value)
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    let rise = max(high - min(low, 0), 1e-12) * 0.16
    let ordered = flags.sorted { $0.date < $1.date }
    func head(_ flag: ChartFlag) -> PlottableValue<Double> {
      .value("", flag.head(on: series, unit, rise: rise, high: high))
    }
    var chart = self
    chart.marks =
      Plot {
        for flag in ordered {
          RuleMark(
            x: .value("", flag.date, unit: unit),
            yStart: .value("", flag.foot(on: series, unit) ?? min(low, 0)), yEnd: head(flag)
          ).foregroundStyle(Ink.text).lineStyle(LineStyle(lineWidth: 0.8)).accessibilityHidden()
        }
      }.marks + chart.marks
      + Plot {
        for (index, flag) in ordered.enumerated() {
          PointMark(x: .value("", flag.date, unit: unit), y: head(flag))
            .foregroundStyle(Ink.text).symbol(.circle).symbolSize(100).accessibilityHidden()
          TextMark(x: .value("", flag.date, unit: unit), y: head(flag)) {
            Text("\(index + 1)").bold().foregroundStyle(Ink.background)
          }
        }
      }.marks
    chart.parts.note = ordered.enumerated().map { "\($0.offset + 1) \($0.element.text)" }
      .joined(separator: "; ")
    return chart
  }
}

extension ChartFlag {
  /// The value over which the flag stands; `nil` where the line has none.
  fileprivate func foot(on series: ChartSeries, _ unit: CalendarUnit) -> Double? {
    let start = unit.start(of: date)
    return series.points.first { unit.start(of: $0.date) == start }?.value
  }

  /// How high it stands: clear of its line.
  fileprivate func head(
    on series: ChartSeries, _ unit: CalendarUnit, rise: Double, high: Double
  ) -> Double {
    (foot(on: series, unit) ?? high / 2) + 1.6 * rise
  }
}
