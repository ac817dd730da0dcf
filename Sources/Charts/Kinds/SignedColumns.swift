internal import Drawing

extension Chart {
  /// Columns above and below a heavy zero line: growth, balance, change.
  ///
  /// The last column is highlighted; it and the extremes carry their values, with sign. An
  /// undefined value is written as such.
  public static func signedColumns(
    _ points: [ChartPoint], unit: CalendarUnit, name: String = "",
    format: NumberFormat = NumberFormat(showsPlus: true, suffix: "%")
  ) -> Chart {
    let last = points.last { $0.value != nil }
    var chart = Chart {
      for point in points {
        BarMark(x: .value("", point.date, unit: unit), y: .value(name, point.value))
          .foregroundStyle(point == last ? Ink.series(0) : .context)
          .hatched(point.isUncertain)
      }
    }
    chart.labels.values = points.count <= 10 ? [.all] : [.last, .minimum, .maximum]
    chart.labels.format = format
    chart.y.visibility = points.count <= 10 ? .hidden : .automatic
    chart.plot.height = Length.millimetres(46)
    return chart
  }
}
