/// A point.
public struct PointMark: ChartContent {
  public var marks: [Mark]

  public init<X, Y>(x: PlottableValue<X>, y: PlottableValue<Y>) {
    marks = [Mark(.point, x: x, y: y)]
  }
}
