/// A shaded stretch of the x axis over the full height of the plot, or a rectangle.
public struct RectangleMark: ChartContent {
  public var marks: [Mark]

  /// A stretch of the x axis.
  public init<X>(xStart: PlottableValue<X>, xEnd: PlottableValue<X>) {
    var mark = Mark(.rectangle)
    mark.x = xStart.plotted
    mark.xEnd = xEnd.plotted
    mark.xLabel = xStart.label
    marks = [mark]
  }

  /// A rectangle between values.
  public init<X, Y>(
    xStart: PlottableValue<X>, xEnd: PlottableValue<X>,
    yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>
  ) {
    var mark = Mark(.rectangle, x: xStart, y: yStart)
    mark.xEnd = xEnd.plotted
    mark.yEnd = yEnd.plotted
    marks = [mark]
  }

  /// A rectangle over one place of the x axis and a stretch of the y axis.
  public init<X, Y>(
    x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>
  ) {
    var mark = Mark(.rectangle, x: x, y: yStart)
    mark.xEnd = x.plotted
    mark.yEnd = yEnd.plotted
    marks = [mark]
  }

  /// A rectangle over a stretch of the x axis and one place of the y axis.
  public init<X, Y>(
    xStart: PlottableValue<X>, xEnd: PlottableValue<X>, y: PlottableValue<Y>
  ) {
    var mark = Mark(.rectangle, x: xStart, y: y)
    mark.xEnd = xEnd.plotted
    mark.yEnd = y.plotted
    marks = [mark]
  }

  /// A cell: one place of the x axis and one of the y axis.
  public init<X, Y>(x: PlottableValue<X>, y: PlottableValue<Y>) {
    var mark = Mark(.rectangle, x: x, y: y)
    (mark.xEnd, mark.yEnd) = (x.plotted, y.plotted)
    marks = [mark]
  }

  /// A stretch of the y axis over the full width of the plot.
  public init<Y>(yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>) {
    var mark = Mark(.rectangle)
    mark.y = yStart.plotted
    mark.yEnd = yEnd.plotted
    mark.yLabel = yStart.label
    marks = [mark]
  }
}
