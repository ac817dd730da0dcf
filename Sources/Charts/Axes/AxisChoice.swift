internal import Foundation

/// How the charts' axes are set: what is asked for, `nil` where the chart decides.
public struct AxisChoice: Sendable, Codable {
  public var isHidden = false
  /// Written level beside the axis: above the y axis, below the x axis.
  public var title = ""
  /// What stands at its values, one set over the other; empty for the chart's own.
  public var marks: [AxisMarks] = []
  public var scale = ScaleChoice()

  public init() {}
}

/// How a scale is set.
public struct ScaleChoice: Sendable, Hashable, Codable {
  public var type: ScaleType?
  /// The ends of a scale of numbers.
  public var domain: ClosedRange<Double>?
  /// The words of a scale of words, in order.
  public var categories: [String]?
  public var isReversed = false
  /// Whether the first and the last word stand at the ends of the plot: for slopes and ranks.
  public var spansPlot = false

  public init() {}
}

/// Whether a part of a chart is shown.
public enum Visibility: Sendable, Hashable {
  case automatic, visible, hidden
}
