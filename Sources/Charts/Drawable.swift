public import Drawing

/// A chart of any kind: values in, a frame of a given width out.
public protocol Drawable: Sendable, Codable {
  /// The text around the plot.
  var parts: ChartParts { get set }

  /// The chart as a value of one type, whatever its kind: for documents that keep charts.
  var described: ChartDescription { get }

  /// Draws the chart.
  ///
  /// - Parameters:
  ///   - width: The width of the whole chart in points.
  ///   - height: The height of the plot with its axes in points, without title, key and source;
  ///     `nil` for the kind's own.
  func frame(
    width: Double, height: Double?, style: ChartStyle, measurer: any TextMeasurer
  ) -> ChartDrawing

  /// The data as a table.
  func dataTable(style: ChartStyle) -> ChartTable

  /// First, last and extremes, from which alternative text is written.
  func summary(style: ChartStyle) -> ChartSummary
}

extension Drawable {
  /// Draws the chart with the kind's own height.
  public func frame(
    width: Double, style: ChartStyle, measurer: any TextMeasurer
  ) -> ChartDrawing {
    frame(width: width, height: nil, style: style, measurer: measurer)
  }

  /// Alternative text: the chart's own, else drafted from the data in the words of the style.
  public func altText(style: ChartStyle) -> String {
    parts.alternative.isEmpty ? style.words.describe(summary(style: style)) : parts.alternative
  }

  /// The finding, in bold above the chart.
  public func title(_ text: String) -> Self { changed { $0.parts.title = text } }
  /// Measure, unit and period, below the title.
  public func subtitle(_ text: String) -> Self { changed { $0.parts.subtitle = text } }
  /// Where the values come from, below the chart.
  public func source(_ text: String) -> Self { changed { $0.parts.source = text } }
  /// What must be known to read the chart, below the chart.
  public func note(_ text: String) -> Self { changed { $0.parts.note = text } }

  /// Alternative text, instead of the one drafted from the data.
  public func accessibilityLabel(_ text: String) -> Self {
    changed { $0.parts.alternative = text }
  }

  func changed(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }
}

/// The text around a plot. Empty parts take no room.
public struct ChartParts: Sendable, Hashable, Codable {
  public var title: String
  public var subtitle: String
  public var source: String
  public var note: String
  /// Alternative text; empty for one drafted from the data.
  public var alternative: String

  public init(
    title: String = "", subtitle: String = "", source: String = "", note: String = "",
    alternative: String = ""
  ) {
    self.title = title
    self.subtitle = subtitle
    self.source = source
    self.note = note
    self.alternative = alternative
  }
}

/// A drawn chart.
public struct ChartDrawing: Sendable, Hashable {
  public var frame: Frame
  /// What could not be shown, e.g. a label without room.
  public var warnings: [ChartWarning]

  public init(frame: Frame, warnings: [ChartWarning] = []) {
    self.frame = frame
    self.warnings = warnings
  }
}
