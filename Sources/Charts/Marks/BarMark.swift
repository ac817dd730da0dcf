/// A bar from zero, or between two values. Upright when `y` is a number, lying when `y` is a word.
public struct BarMark: ChartContent {
  public var marks: [Mark]

  /// A bar from zero.
  public init<X, Y>(
    x: PlottableValue<X>, y: PlottableValue<Y>, width: MarkDimension = .automatic,
    height: MarkDimension = .automatic, stacking: MarkStackingMethod = .standard
  ) {
    var mark = Mark(.bar, x: x, y: y)
    mark.stacking = stacking
    mark.breadth = width == .automatic ? height : width
    marks = [mark]
  }

  /// An upright bar between two values.
  public init<X, Y>(
    x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>,
    width: MarkDimension = .automatic
  ) {
    var mark = Mark(.bar, x: x, y: yStart)
    mark.yEnd = yEnd.plotted
    mark.stacking = .unstacked
    mark.breadth = width
    marks = [mark]
  }

  /// A lying bar between two values.
  public init<X, Y>(
    xStart: PlottableValue<X>, xEnd: PlottableValue<X>, y: PlottableValue<Y>,
    height: MarkDimension = .automatic
  ) {
    var mark = Mark(.bar, x: xStart, y: y)
    mark.xEnd = xEnd.plotted
    mark.stacking = .unstacked
    mark.breadth = height
    marks = [mark]
  }
}
