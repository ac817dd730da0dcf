/// A point of a filled area, from zero or between two values. A missing value breaks the fill.
public struct AreaMark: ChartContent {
  public var marks: [Mark]

  /// An area from zero.
  public init<X, Y>(
    x: PlottableValue<X>, y: PlottableValue<Y>, stacking: MarkStackingMethod = .standard
  ) {
    var mark = Mark(.area, x: x, y: y)
    mark.stacking = stacking
    marks = [mark]
  }

  /// A band between two values: an interval.
  public init<X, Y>(x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>) {
    var mark = Mark(.area, x: x, y: yStart)
    mark.yEnd = yEnd.plotted
    marks = [mark]
  }
}
