public import Foundation

/// The range in which a value will lie with a stated probability.
public struct FanBand: Sendable, Hashable {
  /// In per cent.
  public var probability: Double
  /// The range in each period ahead.
  public var points: [Point]

  /// A range in a period.
  public struct Point: Sendable, Hashable {
    public var date: Date
    public var low: Double
    public var high: Double

    public init(_ date: Date, low: Double, high: Double) {
      self.date = date
      self.low = low
      self.high = high
    }
  }

  public init(probability: Double, points: [Point]) {
    self.probability = probability
    self.points = points
  }
}

extension Chart {
  /// What was, and what may come: the central path dashed after the last value known, in nested
  /// bands of stated probability (as the Bank of England's since 1996).
  ///
  /// - Parameters:
  ///   - central: The central path in the periods ahead.
  ///   - bands: Any order; the widest is drawn first.
  ///   - meaning: What the bands mean, printed as the note: a band without it says nothing.
  public static func fan(
    _ history: ChartSeries, central: [ChartPoint], bands: [FanBand], unit: CalendarUnit,
    meaning: String, centralName: String = "central path", format: NumberFormat = NumberFormat()
  ) -> Chart {
    let ink = history.ink ?? .series(0)
    let wide = bands.sorted { $0.probability > $1.probability }
    let join = history.points.last { $0.value != nil }
    func name(_ band: FanBand) -> String {
      ChartFormats.plainText(band.probability) + "%"
    }
    let future = centralName
    var chart = Chart {
      for band in wide {
        if let join, let value = join.value {
          AreaMark(
            x: .value("", join.date, unit: unit), yStart: .value("", value),
            yEnd: .value("", value)
          )
          .foregroundStyle(by: .value("", name(band))).opacity(0.24).accessibilityHidden()
        }
        for point in band.points {
          AreaMark(
            x: .value("", point.date, unit: unit), yStart: .value("", point.low),
            yEnd: .value("", point.high)
          )
          .foregroundStyle(by: .value("", name(band))).opacity(0.24)
        }
      }
      for point in history.points {
        LineMark(x: .value("", point.date, unit: unit), y: .value(history.name, point.value))
          .foregroundStyle(by: .value("", history.name))
      }
      for point in ([join].compactMap { $0 } + central) {
        LineMark(x: .value("", point.date, unit: unit), y: .value(future, point.value))
          .foregroundStyle(by: .value("", future)).lineStyle(LineStyle(dash: [3, 2]))
          .accessibilityHidden(point == join)
      }
    }
    chart.inks =
      wide.map { SeriesInk(name($0), ink) }
      + [SeriesInk(history.name, ink), SeriesInk(future, ink)]
    for (index, band) in wide.enumerated() {
      chart.legend.opacities[name(band)] = 1 - pow(1 - 0.24, Double(index + 1))
    }
    chart.labels.namesLines = false
    chart.legend.names = wide.map(name)
    chart.labels.values = [.last]
    chart.labels.format = format
    chart.kind = .fan
    chart.parts.note = meaning
    return chart
  }
}
