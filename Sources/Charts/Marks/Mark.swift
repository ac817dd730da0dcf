/// One mark of a chart as data: a shape and what it shows.
public struct Mark: Sendable, Hashable {
  /// What is drawn.
  public enum Shape: String, Sendable, Hashable {
    case line, area, bar, point, rule, rectangle
  }

  /// A label and the name it gives.
  public struct Grouping: Sendable, Hashable {
    public var label: String
    public var name: String
  }

  /// Text beside a mark.
  public struct Annotation: Sendable, Hashable {
    public var position: AnnotationPosition
    public var text: String
  }

  public var shape: Shape
  public var xLabel = ""
  public var yLabel = ""
  public var x: PlottedValue?
  public var xEnd: PlottedValue?
  public var y: PlottedValue?
  public var yEnd: PlottedValue?
  public var series: Grouping?
  public var foregroundBy: Grouping?
  public var symbolBy: Grouping?
  public var positionBy: Grouping?
  public var foreground: Ink?
  public var lineStyle: LineStyle?
  public var symbol: SymbolShape?
  public var isHatched = false
  public var stacking = MarkStackingMethod.standard
  public var interpolation = InterpolationMethod.linear
  public var annotation: Annotation?

  /// A mark of a shape, still without values.
  public init(_ shape: Shape) {
    self.shape = shape
  }

  /// The name of the series that the mark belongs to, if any.
  public var seriesName: String? {
    (foregroundBy ?? series ?? symbolBy ?? positionBy)?.name
  }
}

/// How bars and areas at the same place are put together.
public enum MarkStackingMethod: Sendable, Hashable {
  /// From zero; negative values go below.
  case standard
  /// All from zero, one over another.
  case unstacked
}

/// How a line goes from one point to the next.
public enum InterpolationMethod: Sendable, Hashable {
  case linear
  /// A smooth line without overshoot (Fritsch and Carlson 1980, as in d3's curveMonotoneX).
  case monotone
  /// Level, then a step at the next point.
  case stepEnd
}

/// Where a text stands beside its mark.
public enum AnnotationPosition: Sendable, Hashable {
  case top, bottom, leading, trailing
}

/// The shape of a point.
public enum SymbolShape: Int, Sendable, Hashable, CaseIterable {
  case circle, square, diamond, triangle
  /// A circle with its inside left open: planned, implied or uncertain.
  case hollowCircle
  /// Cancelled.
  case cross
}

/// The width, in points, and dashes of a line.
public struct LineStyle: Sendable, Hashable {
  public var lineWidth: Double
  /// Lengths of dashes and gaps, in points; empty for a solid line.
  public var dash: [Double]

  public init(lineWidth: Double = 1.6, dash: [Double] = []) {
    self.lineWidth = lineWidth
    self.dash = dash
  }
}
