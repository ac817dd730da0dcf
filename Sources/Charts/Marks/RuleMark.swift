/// A straight line: across the plot at one value, or between two values.
public struct RuleMark: ChartContent {
  public var marks: [Mark]

  /// An upright line across the plot.
  public init<X>(x: PlottableValue<X>) {
    var mark = Mark(.rule)
    mark.x = x.plotted
    mark.xLabel = x.label
    marks = [mark]
  }

  /// A level line across the plot.
  public init<Y>(y: PlottableValue<Y>) {
    var mark = Mark(.rule)
    mark.y = y.plotted
    mark.yLabel = y.label
    marks = [mark]
  }

  /// An upright line between two values: an interval.
  public init<X, Y>(x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>) {
    var mark = Mark(.rule, x: x, y: yStart)
    mark.yEnd = yEnd.plotted
    marks = [mark]
  }

  /// A level line between two values: an interval.
  public init<X, Y>(xStart: PlottableValue<X>, xEnd: PlottableValue<X>, y: PlottableValue<Y>) {
    var mark = Mark(.rule, x: xStart, y: y)
    mark.xEnd = xEnd.plotted
    marks = [mark]
  }
}
