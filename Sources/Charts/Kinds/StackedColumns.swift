internal import Drawing

extension Chart {
  /// Counts in a period stacked by channel or level in one fixed order, with whole-number ticks.
  ///
  /// A period without a count is an empty slot; an uncovered stretch is hatched.
  public static func stackedColumns(
    _ series: [ChartSeries], unit: CalendarUnit, uncovered: [Uncovered] = []
  ) -> Chart {
    var chart = Chart {
      for one in series {
        for point in one.points {
          BarMark(x: .value("", point.date, unit: unit), y: .value(one.name, point.value ?? 0))
            .foregroundStyle(by: .value("", one.name))
            .hatched(point.isUncertain)
        }
      }
    }
    chart.inks = inks(of: series)
    chart.y.scale.hasIntegerTicks = true
    chart.plot.uncovered = uncovered
    chart.plot.height = Length.millimetres(50)
    return chart
  }
}
