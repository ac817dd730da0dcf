/// A bar from zero, or between two values. Upright when `y` is a number, lying when `y` is a word.
public struct BarMark: ChartContent {
  public var marks: [Mark]

  public init<X, Y>(
    x: PlottableValue<X>, y: PlottableValue<Y>, stacking: MarkStackingMethod = .standard
  ) {
    var mark = Mark(.bar, x: x, y: y)
    mark.stacking = stacking
    marks = [mark]
  }

  /// An upright bar between two values.
  public init<X, Y>(x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>) {
    var mark = Mark(.bar, x: x, y: yStart)
    mark.yEnd = yEnd.plotted
    mark.stacking = .unstacked
    marks = [mark]
  }

  /// A lying bar between two values.
  public init<X, Y>(xStart: PlottableValue<X>, xEnd: PlottableValue<X>, y: PlottableValue<Y>) {
    var mark = Mark(.bar, x: xStart, y: y)
    mark.xEnd = xEnd.plotted
    mark.stacking = .unstacked
    marks = [mark]
  }
}
