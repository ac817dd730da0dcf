extension Chart {
  /// Lines over time with direct labels: at most four, one highlighted, the rest for context.
  ///
  /// Values stand at the first and last point and at the extremes. Uncertain points are hollow.
  ///
  /// - Parameter unit: The period that each date stands for.
  public static func line(
    _ series: [ChartSeries], unit: CalendarUnit, format: NumberFormat = NumberFormat()
  ) -> Chart {
    var chart = Chart {
      for one in series {
        for point in one.points {
          LineMark(
            x: .value("", point.date, unit: unit), y: .value(one.name, point.value)
          )
          .foregroundStyle(by: .value("", one.name))
          if point.isUncertain && point.value != nil {
            PointMark(x: .value("", point.date, unit: unit), y: .value(one.name, point.value))
              .foregroundStyle(by: .value("", one.name))
              .symbol(.hollowCircle)
          }
        }
      }
    }
    chart.inks = inks(of: series)
    // Values of several lines would crowd; their last ones stand in the names.
    chart.labels.values = series.count == 1 ? [.first, .last, .minimum, .maximum] : [.last]
    chart.labels.format = format
    return chart
  }

  /// The series' own inks, and the palette's in order for those without.
  static func inks(of series: [ChartSeries]) -> [SeriesInk] {
    series.enumerated().map { SeriesInk($0.element.name, $0.element.ink ?? .series($0.offset)) }
  }
}
