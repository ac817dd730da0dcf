public import Foundation

/// A named series of values in time, for the ready kinds.
public struct ChartSeries: Sendable, Hashable {
  public var name: String
  public var points: [ChartPoint]
  /// The series' own ink; `nil` for the next of the palette. A country keeps its ink through a
  /// whole document.
  public var ink: Ink?

  public init(_ name: String, points: [ChartPoint], ink: Ink? = nil) {
    self.name = name
    self.points = points
    self.ink = ink
  }
}

/// A value at a date; the period that the date stands for is the chart's.
public struct ChartPoint: Sendable, Hashable {
  public var date: Date
  /// `nil` where the value is undefined.
  public var value: Double?
  /// Hatched, or hollow on a line: a forecast, or implied and not stated.
  public var isUncertain: Bool

  public init(_ date: Date, _ value: Double?, isUncertain: Bool = false) {
    self.date = date
    self.value = value
    self.isUncertain = isUncertain
  }
}
