/// A short line across the axis at a value: the end of an interval, or one event of many.
public struct TickMark: ChartContent {
  public var marks: [Mark]

  /// - Parameter length: In points, or as a share of the step; 6.4 points by default.
  public init<X, Y>(
    x: PlottableValue<X>, y: PlottableValue<Y>, length: MarkDimension = .automatic
  ) {
    var mark = Mark(.tick, x: x, y: y)
    mark.breadth = length
    marks = [mark]
  }
}
