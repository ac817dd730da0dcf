/// One mark of a chart as data: a shape and what it shows.
public struct Mark: Sendable, Hashable, Codable {
  /// What is drawn.
  public enum Shape: String, Sendable, Hashable, Codable {
    case line, area, bar, point, rule, rectangle, sector, text, tick
  }

  /// A label and the name it gives.
  public struct Grouping: Sendable, Hashable, Codable {
    public var label: String
    public var name: String
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
  public var lineStyleBy: Grouping?
  public var positionBy: Grouping?
  /// The panel it stands in.
  public var facetBy: Grouping?
  public var foreground: Ink?
  /// 0 to 1; `nil` for the shape's own.
  public var opacity: Double?
  public var lineStyle: LineStyle?
  public var symbol: SymbolShape?
  /// The area of a point's symbol in square points; `nil` for 28, a dot of 6 points.
  public var symbolSize: Double?
  /// The width of an upright bar, the thickness of a lying one, the length of a tick.
  public var breadth = MarkDimension.automatic
  /// The radii of a sector.
  public var ring = Ring()
  public var isHatched = false
  /// Left out of the data table and the alternative text: a mark that only helps to read others.
  public var isHidden = false
  /// Its value in words, for the data table and the alternative text; `nil` for the number.
  public var spoken: String?
  public var stacking = MarkStackingMethod.standard
  public var interpolation = InterpolationMethod.linear
  public var annotation: Annotation?

  /// The radii of a sector, and the air between it and its neighbours.
  public struct Ring: Sendable, Hashable, Codable {
    public var inner = MarkDimension.automatic
    public var outer = MarkDimension.automatic
    public var inset: Double?
  }

  /// A mark of a shape, still without values.
  public init(_ shape: Shape) {
    self.shape = shape
  }

  /// The name of the series that the mark belongs to, if any: its colour, series, symbol, line
  /// style or position, and of a line that has several of them all.
  public var seriesName: String? {
    let groupings = [foregroundBy, series, symbolBy, lineStyleBy, positionBy].compactMap { $0 }
    guard shape == .line, groupings.count > 1 else { return groupings.first?.name }
    var names: [String] = []
    for name in groupings.map(\.name) where !names.contains(name) { names.append(name) }
    return names.joined(separator: ", ")
  }
}

/// A length of a mark, across its step or radius.
public enum MarkDimension: Sendable, Hashable, Codable {
  /// The shape's own: 70 % of the step of a bar.
  case automatic
  /// In points.
  case fixed(Double)
  /// A share of the step or radius, 0 to 1.
  case ratio(Double)
  /// The step or radius less so many points on each side.
  case inset(Double)

  /// The length in points out of `whole`; `nil` for the shape's own.
  func length(of whole: Double) -> Double? {
    switch self {
    case .automatic: nil
    case .fixed(let length): max(0, length)
    case .ratio(let share): max(0, whole * share)
    case .inset(let inset): max(0, whole - 2 * inset)
    }
  }
}

/// How bars and areas at the same place are put together.
public enum MarkStackingMethod: Sendable, Hashable, Codable {
  /// From zero; negative values go below.
  case standard
  /// As shares of their sum, in per cent.
  case normalized
  /// Around the middle: a stream.
  case center
  /// All from zero, one over another.
  case unstacked
}

/// How a line goes from one point to the next.
public enum InterpolationMethod: Sendable, Hashable, CaseIterable, Codable {
  case linear
  /// A smooth line without overshoot (Fritsch and Carlson 1980, as in d3's curveMonotoneX).
  case monotone
  /// A step at the earlier point, then level.
  case stepStart
  /// A step halfway.
  case stepCenter
  /// Level, then a step at the later point.
  case stepEnd
}

/// The shape of a point.
public enum SymbolShape: Int, Sendable, Hashable, CaseIterable, Codable {
  case circle, square, diamond, triangle
  /// A circle with its inside left open: planned, implied or uncertain.
  case hollowCircle
  /// Cancelled.
  case cross
}

/// The width, in points, and dashes of a line.
public struct LineStyle: Sendable, Hashable, Codable {
  public var lineWidth: Double
  /// Lengths of dashes and gaps, in points; empty for a solid line.
  public var dash: [Double]

  public init(lineWidth: Double = 1.6, dash: [Double] = []) {
    self.lineWidth = lineWidth
    self.dash = dash
  }

  /// Dashes told apart from each other, solid first: for lines by their style.
  static let patterns: [[Double]] = [
    [], [5, 2.5], [1.5, 2], [7, 2, 1.5, 2], [3, 1.5], [9, 3],
  ]
}

/// Swift Charts' spelling of a line's width and dashes.
public typealias StrokeStyle = LineStyle
