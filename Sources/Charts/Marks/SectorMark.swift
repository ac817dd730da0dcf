/// A part of a circle, its angle proportional to its value: drawn from twelve o'clock in the order
/// given, with its name and share beside it.
///
/// Bars on a common line are compared better: more than three sectors are reported.
public struct SectorMark: ChartContent {
  public var marks: [Mark]

  /// - Parameters:
  ///   - angle: The value, in proportion to the sum of all.
  ///   - innerRadius: The radius of the hole; none by default.
  ///   - outerRadius: The radius of the sector; the chart's by default.
  ///   - angularInset: Air to the neighbours in points; half a point by default.
  public init<Value>(
    angle: PlottableValue<Value>, innerRadius: MarkDimension = .automatic,
    outerRadius: MarkDimension = .automatic, angularInset: Double? = nil
  ) {
    var mark = Mark(.sector)
    mark.y = angle.plotted
    mark.yLabel = angle.label
    mark.ring = Mark.Ring(inner: innerRadius, outer: outerRadius, inset: angularInset)
    marks = [mark]
  }
}
