internal import Drawing
internal import Foundation

extension Chart {
  /// Contributions to a growth in each period: positive parts above zero, negative below, and the
  /// total as a diamond with its value at the last period. At most six parts; the rest should be
  /// summed by the caller.
  ///
  /// - Parameter tolerance: How far parts may miss their total because both are rounded.
  /// - Throws: `ChartRuleError.sum` where the parts of a period do not add up to its total.
  public static func contributions(
    _ parts: [ChartSeries], total: ChartSeries, unit: CalendarUnit,
    format: NumberFormat = NumberFormat(fractionDigits: 1, showsPlus: true),
    tolerance: Double = 0, formats: ChartFormats = ChartFormats()
  ) throws(ChartRuleError) -> Chart {
    for point in total.points {
      guard let whole = point.value else { continue }
      let start = unit.start(of: point.date)
      let values = parts.compactMap { part in
        part.points.first { unit.start(of: $0.date) == start }?.value
      }
      try ChartRuleError.check(
        values, addUpTo: whole, tolerance: tolerance,
        in: formats.name(of: start, unit: unit))
    }
    var chart = Chart {
      for part in parts {
        for point in part.points {
          BarMark(x: .value("", point.date, unit: unit), y: .value(part.name, point.value ?? 0))
            .foregroundStyle(by: .value("", part.name)).hatched(point.isUncertain)
        }
      }
      for point in total.points where point.value != nil {
        PointMark(x: .value("", point.date, unit: unit), y: .value(total.name, point.value))
          .symbol(.diamond).foregroundStyle(by: .value("", total.name))
      }
      if let last = total.points.last(where: { $0.value != nil }), let value = last.value {
        // Over the stack, on which it would not be read.
        PointMark(
          x: .value("", last.date, unit: unit),
          y: .value(total.name, top(of: parts, at: unit.start(of: last.date), unit: unit))
        )
        .symbolSize(0).foregroundStyle(by: .value("", total.name)).accessibilityHidden()
        .annotation(position: .top) { Text(format.text(value, formats)).bold() }
      }
    }
    chart.inks = inks(of: parts) + [SeriesInk(total.name, total.ink ?? .text)]
    chart.labels.format = format
    chart.plot.height = Length.millimetres(54)
    if parts.count > 6 {
      chart.warnings.append(
        .rule("more than six parts are hard to tell apart in a stack"))
    }
    return chart
  }

  /// The height of the positive parts in a period.
  private static func top(of parts: [ChartSeries], at start: Date, unit: CalendarUnit) -> Double {
    parts.compactMap { part in
      part.points.first { unit.start(of: $0.date) == start }?.value
    }.filter { $0 > 0 }.reduce(0, +)
  }
}
