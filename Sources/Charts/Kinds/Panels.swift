extension Chart {
  /// One small line chart for each panel on common scales: the order of panels says something, and
  /// each panel's last value is written.
  ///
  /// - Parameter context: A series drawn in grey in every panel to compare with, if any.
  public static func panels(
    _ panels: [ChartSeries], unit: CalendarUnit, context: ChartSeries? = nil,
    format: NumberFormat = NumberFormat()
  ) -> Chart {
    var chart = Chart {
      for panel in panels {
        for point in panel.points {
          LineMark(x: .value("", point.date, unit: unit), y: .value(panel.name, point.value))
            .foregroundStyle(by: .value("", panel.name))
            .facet(by: .value("", panel.name))
        }
      }
      if let context {
        for point in context.points {
          LineMark(x: .value("", point.date, unit: unit), y: .value(context.name, point.value))
            .foregroundStyle(by: .value("", context.name))
        }
      }
    }
    chart.inks =
      (context.map { [SeriesInk($0.name, .context)] } ?? [])
      + panels.map { SeriesInk($0.name, $0.ink ?? .series(0)) }
    chart.labels.values = [.last]
    chart.labels.format = format
    chart.legend.isShown = false
    chart.kind = .panels
    return chart
  }
}
