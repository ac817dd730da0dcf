/// A point of a filled area, from zero or between two values: upright, or lying where `y` has the
/// places. A missing value breaks the fill.
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

  /// An area from zero that belongs to one series.
  public init<X, Y, S>(
    x: PlottableValue<X>, y: PlottableValue<Y>, series: PlottableValue<S>,
    stacking: MarkStackingMethod = .standard
  ) {
    self.init(x: x, y: y, stacking: stacking)
    marks[0].series = Mark.Grouping(series)
  }

  /// A band between two values: an interval.
  public init<X, Y>(x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>) {
    var mark = Mark(.area, x: x, y: yStart)
    mark.yEnd = yEnd.plotted
    mark.stacking = .unstacked
    marks = [mark]
  }

  /// A band between two values of the x axis.
  public init<X, Y>(xStart: PlottableValue<X>, xEnd: PlottableValue<X>, y: PlottableValue<Y>) {
    var mark = Mark(.area, x: xStart, y: y)
    mark.xEnd = xEnd.plotted
    mark.stacking = .unstacked
    marks = [mark]
  }

  /// A band between two values that belongs to one series.
  public init<X, Y, S>(
    x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>,
    series: PlottableValue<S>
  ) {
    self.init(x: x, yStart: yStart, yEnd: yEnd)
    marks[0].series = Mark.Grouping(series)
  }
}
