/// A point of a line. Points of one series are joined in their order; a missing `y` breaks the line.
public struct LineMark: ChartContent {
  public var marks: [Mark]

  public init<X, Y>(x: PlottableValue<X>, y: PlottableValue<Y>) {
    marks = [Mark(.line, x: x, y: y)]
  }

  /// A point of the line of one series.
  public init<X, Y, S>(
    x: PlottableValue<X>, y: PlottableValue<Y>, series: PlottableValue<S>
  ) {
    var mark = Mark(.line, x: x, y: y)
    mark.series = Mark.Grouping(series)
    marks = [mark]
  }
}

extension Mark {
  init<X, Y>(_ shape: Shape, x: PlottableValue<X>, y: PlottableValue<Y>) {
    self.init(shape)
    self.x = x.plotted
    self.y = y.plotted
    xLabel = x.label
    yLabel = y.label
  }
}

extension Mark.Grouping {
  init<Value>(_ value: PlottableValue<Value>) {
    self.init(label: value.label, name: value.plotted.name)
  }
}
