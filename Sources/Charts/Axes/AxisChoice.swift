public import Foundation

/// How an axis is set, the same in both directions: what is asked for, `nil` where the chart
/// decides.
public struct AxisChoice: Sendable, Codable {
  /// Whether it is shown. Automatic: unless every value is written at its bar.
  public var visibility = Visibility.automatic
  /// Written level beside the axis: above the y axis, below the x axis.
  public var title = ""
  /// What stands at its values, one set over the other; empty for the chart's own.
  public var marks: [AxisMarks] = []
  public var scale = ScaleChoice()
  /// Whether dates are named without their year: for axes of one year as such.
  public var hidesYears = false

  public init() {}
}

/// How a scale is set, the same in both directions.
public struct ScaleChoice: Sendable, Hashable, Codable {
  public var type: ScaleType?
  /// The ends of a scale of numbers.
  public var domain: ClosedRange<Double>?
  /// The ends of a scale of time.
  public var dates: ClosedRange<Date>?
  /// The words of a scale of words, in order.
  public var categories: [String]?
  public var isReversed = false
  /// Whether the first and the last word stand at the ends of the plot: for slopes and ranks.
  public var spansPlot = false
  /// Whether zero is on the axis; `nil` for yes with bars and areas, and with lines where it costs
  /// little.
  public var includesZero: Bool?
  /// Whether only whole numbers are ticked: for counts.
  public var hasIntegerTicks = false

  public init() {}
}

/// Whether a part of a chart is shown.
public enum Visibility: String, Sendable, Hashable, Codable {
  case automatic, visible, hidden
}
