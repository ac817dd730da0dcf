public import Foundation

extension Chart {
  /// Lines rebased to 100 in one period, each ending with its change since then: for comparing the
  /// courses of values of different size. A series without a value in the base period is left out
  /// and reported.
  ///
  /// - Parameters:
  ///   - base: A date in the base period, which the subtitle should name.
  ///   - isLogarithmic: Equal ratios then rise equally.
  ///   - change: How changes are written at the lines' ends: `+38%`.
  public static func index(
    _ series: [ChartSeries], unit: CalendarUnit, base: Date, isLogarithmic: Bool = false,
    change: NumberFormat = NumberFormat(fractionDigits: 0, showsPlus: true, suffix: "%"),
    formats: ChartFormats = ChartFormats()
  ) -> Chart {
    let start = unit.start(of: base)
    var warnings: [ChartWarning] = []
    var ends: [String: String] = [:]
    var rebased: [ChartSeries] = []
    for (place, one) in series.enumerated() {
      let found = one.points.first { unit.start(of: $0.date) == start }?.value
      guard let whole = found, whole > 0 else {
        warnings.append(.rule("\(one.name) has no value in the base period and is left out"))
        continue
      }
      var copy = one
      copy.ink = one.ink ?? .series(place)
      copy.points = one.points.map {
        ChartPoint($0.date, $0.value.map { $0 / whole * 100 }, isUncertain: $0.isUncertain)
      }
      if let last = copy.points.last(where: { $0.value != nil })?.value {
        ends[one.name] = change.text(last - 100, formats)
      }
      rebased.append(copy)
    }
    var chart = Chart.line(rebased, unit: unit, format: NumberFormat(fractionDigits: 0))
    // A line at 100 alone would compare nothing.
    if !rebased.isEmpty {
      chart.marks +=
        RuleMark(y: .value("", 100.0)).foregroundStyle(Ink.text)
        .lineStyle(LineStyle(lineWidth: 0.9)).accessibilityHidden().marks
    }
    chart.labels.endTexts = ends
    chart.y.scale.includesZero = false
    chart.labels.values = [.last]
    if isLogarithmic { chart.y.scale.type = .log }
    chart.warnings = warnings
    chart.kind = .index
    return chart
  }
}
