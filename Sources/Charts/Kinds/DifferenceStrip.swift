extension Chart {
  /// Two lines that nearly coincide, and below them, on a scale of its own, how far the first lies
  /// above the second: the line hides the difference, the strip shows it.
  ///
  /// - Parameters:
  ///   - levels: What the upper panel shows: `USD bn`.
  ///   - difference: What the strip shows: `Exports less imports, USD bn`.
  public static func differenceStrip(
    _ first: ChartSeries, _ second: ChartSeries, unit: CalendarUnit, levels: String,
    difference: String, format: NumberFormat = NumberFormat()
  ) -> Chart {
    let pairs = first.points.compactMap { point -> (ChartPoint, Double?)? in
      guard let value = point.value else { return nil }
      let start = unit.start(of: point.date)
      let other = second.points.first { unit.start(of: $0.date) == start }?.value
      return (point, other.map { value - $0 })
    }
    let inks = inks(of: [first, second])
    var chart = Chart {
      for series in [first, second] {
        for point in series.points {
          LineMark(x: .value("", point.date, unit: unit), y: .value(series.name, point.value))
            .foregroundStyle(by: .value("", series.name)).facet(by: .value("", levels))
        }
      }
      for (point, gap) in pairs {
        BarMark(x: .value("", point.date, unit: unit), y: .value(difference, gap))
          .foregroundStyle(gap.map { $0 < 0 ? inks[1].ink : inks[0].ink } ?? .context)
          .facet(by: .value("", difference))
      }
    }
    chart.inks = inks
    chart.legend.names = [first.name, second.name]
    chart.facets.columns = 1
    chart.facets.hasSharedScale = false
    chart.labels.format = format
    chart.kind = .difference
    return chart
  }
}
