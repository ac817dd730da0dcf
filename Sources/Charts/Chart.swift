internal import Drawing
public import Foundation

/// A chart of marks over a common x and y scale, in the spelling of Swift Charts.
///
/// ```swift
/// Chart {
///   ForEach(years) { year in
///     LineMark(x: .value("Year", year.start, unit: .year), y: .value("Turnover", year.turnover))
///   }
/// }
/// .title("Turnover rose by 6.3%")
/// ```
public struct Chart: Drawable {
  public var marks: [Mark]
  public var parts = ChartParts()
  public var options = Options()

  public init(@ChartContentBuilder content: () -> Plot) {
    marks = content().marks
  }

  /// What the chart does beyond its marks.
  public struct Options: Sendable, Hashable {
    /// Whether lines are named at their right end.
    public var showsLineLabels = true
    /// Which points carry their value.
    public var valueLabels: Set<ValueLabel> = []
    public var valueFormat = NumberFormat()
    /// The title of the y axis, written above it.
    public var yTitle = ""
    public var isYAxisHidden = false
    public var gaps = GapPolicy.breaks
    /// Stretches of time that the records do not cover.
    public var uncovered: [Uncovered] = []
    /// Inks of series by name, in the order in which they are drawn.
    public var inks: [SeriesInk] = []
    public var yDomain: ClosedRange<Double>?
    public var xDomain: ClosedRange<Date>?
    /// Whether zero is on the y axis; `nil` for yes with bars and areas, and with lines where it
    /// costs little.
    public var includesZero: Bool?
    /// Whether only whole numbers are ticks: for counts.
    public var hasIntegerTicks = false
    /// The plot's height in points; `nil` for 60 mm, or 48 mm where the chart is narrow.
    public var height: Double?
    /// Whether a key names series that have no direct labels.
    public var showsKey = true
  }

  /// The name of a series and its ink.
  public struct SeriesInk: Sendable, Hashable {
    public var name: String
    public var ink: Ink

    public init(_ name: String, _ ink: Ink) {
      self.name = name
      self.ink = ink
    }
  }

  /// A point whose value is written beside it.
  public enum ValueLabel: Sendable, Hashable {
    case first, last, minimum, maximum, all
  }

  /// A stretch of time without records: hatched, and never a zero.
  public struct Uncovered: Sendable, Hashable {
    public var start: Date
    /// The first instant after the stretch.
    public var end: Date

    public init(from start: Date, to end: Date) {
      self.start = start
      self.end = end
    }
  }

  /// What a missing value does to a line.
  public enum GapPolicy: Sendable, Hashable {
    /// The line and its fill end, and start again.
    case breaks
    /// Thin dashes lead over the gap.
    case bridges
  }
}

extension Chart {
  /// Whether lines are named at their right end. On by default.
  public func chartLineLabels(_ isShown: Bool = true) -> Chart {
    changed { $0.options.showsLineLabels = isShown }
  }

  /// Which points carry their value, and how values are written.
  public func chartValueLabels(
    _ labels: Set<ValueLabel>, format: NumberFormat = NumberFormat()
  ) -> Chart {
    changed {
      $0.options.valueLabels = labels
      $0.options.valueFormat = format
    }
  }

  /// The title of the y axis, written level above it.
  public func chartYAxisLabel(_ text: String) -> Chart { changed { $0.options.yTitle = text } }

  /// Hides the y axis and its grid lines: for charts whose values are all written.
  public func chartYAxisHidden(_ isHidden: Bool = true) -> Chart {
    changed { $0.options.isYAxisHidden = isHidden }
  }

  /// What a missing value does to a line. A break by default.
  public func chartGaps(_ policy: GapPolicy) -> Chart { changed { $0.options.gaps = policy } }

  /// Stretches of time that the records do not cover.
  public func chartUncovered(_ stretches: [Uncovered]) -> Chart {
    changed { $0.options.uncovered = stretches }
  }

  /// Inks of series by name; their order is the order of the key and of the stack.
  public func chartForegroundStyleScale(_ inks: [SeriesInk]) -> Chart {
    changed { $0.options.inks = inks }
  }

  /// The ends of the y axis.
  public func chartYScale(domain: ClosedRange<Double>) -> Chart {
    changed { $0.options.yDomain = domain }
  }

  /// The ends of a time axis.
  public func chartXScale(domain: ClosedRange<Date>) -> Chart {
    changed { $0.options.xDomain = domain }
  }

  /// Whether a key names series that have no direct labels. On by default.
  public func chartLegend(_ isShown: Bool) -> Chart { changed { $0.options.showsKey = isShown } }
}
