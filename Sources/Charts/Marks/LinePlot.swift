/// A line of a function of x: a trend, a threshold that moves, a model beside its data.
public struct LinePlot: ChartContent {
  public var marks: [Mark]

  /// How many points the line has: more than any eye tells apart on a page.
  private static let points = 200

  /// - Parameters:
  ///   - x: The label of the x axis.
  ///   - y: The label of the function's values.
  ///   - domain: From where to where it is drawn.
  ///   - function: Its value at each x; not a number where it has none, and the line breaks.
  public init(
    x: String, y: String, domain: ClosedRange<Double>, function: (Double) -> Double
  ) {
    let step = (domain.upperBound - domain.lowerBound) / Double(Self.points)
    marks = (0...Self.points).map { index in
      let place = domain.lowerBound + Double(index) * step
      return Mark(.line, x: .value(x, place), y: .value(y, function(place)))
    }
  }
}
