internal import Drawing
public import Foundation

/// A chart of marks over a common x and y scale, in the spelling of Swift Charts.
///
/// ```swift
/// Chart(years) { year in
///   LineMark(x: .value("Year", year.start, unit: .year), y: .value("Turnover", year.turnover))
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

  /// Marks for each element of a collection.
  public init<Elements: Sequence>(
    _ data: Elements, @ChartContentBuilder content: (Elements.Element) -> Plot
  ) {
    marks = ForEach(data, content: content).marks
  }

  /// With Swift Charts' key path to an id, which a chart that does not move has no use for.
  public init<Elements: Sequence, ID: Hashable>(
    _ data: Elements, id: KeyPath<Elements.Element, ID>,
    @ChartContentBuilder content: (Elements.Element) -> Plot
  ) {
    self.init(data, content: content)
  }

  public var described: ChartDescription { .marks(self) }

  /// What the chart does beyond its marks.
  public struct Options: Sendable, Codable {
    /// Whether lines are named at their right end.
    public var showsLineLabels = true
    /// Whether lines are named at their left end, too, with their first value.
    public var showsLeadingLineLabels = false
    /// What stands at a line's end instead of its last value, by the series' name.
    public var endTexts: [String: String] = [:]
    /// Texts among the names at the right, each at a value: of what lies between lines.
    public var endNotes: [EndNote] = []
    /// Names that stand beside their line's end and not in the column of names: of lines that end
    /// well before the others.
    public var inlineNames: Set<String> = []
    /// Whether a value stands before its line's name: for ranks.
    public var isValueFirst = false
    /// Whether each floating bar is joined to the next by a thin line: for waterfalls.
    public var connectsBars = false
    /// How much the swatches of series cover in the key, by name; all by default.
    public var keyOpacities: [String: Double] = [:]
    /// The series that the key names; `nil` for those without direct labels.
    public var keyNames: [String]?
    /// Whether lines carry dots at few values and at their last one.
    public var showsMarkers = true
    /// Which points carry their value.
    public var valueLabels: Set<ValueLabel> = []
    public var valueFormat = NumberFormat()
    public var x = AxisChoice()
    public var y = AxisChoice()
    public var gaps = GapPolicy.breaks
    /// Stretches of time that the records do not cover.
    public var uncovered: [Uncovered] = []
    /// Inks of series by name, in the order in which they are drawn.
    public var inks: [SeriesInk] = []
    public var xDomain: ClosedRange<Date>?
    /// Whether zero is on the y axis; `nil` for yes with bars and areas, and with lines where it
    /// costs little.
    public var includesZero: Bool?
    /// Whether only whole numbers are ticked: for counts.
    public var hasIntegerTicks = false
    /// Whether each period is named by the values' own dates: for axes of one year as such.
    public var hidesYears = false
    /// The plot's height in points; `nil` for 60 mm, or 48 mm where the chart is narrow.
    public var height: Double?
    /// Whether a key names series that have no direct labels.
    public var showsKey = true
    public var keyPosition = KeyPosition.top
    /// How panels are set, where marks have facets.
    public var facets = Facets()
    /// What the kind's rules say of the values; told with the drawing.
    public var warnings: [ChartWarning] = []
    /// What the chart is called in alternative text; `nil` for what its marks make it.
    public var kind: ChartSummary.Kind?
  }

  /// Where the key stands.
  public enum KeyPosition: Sendable, Hashable, Codable {
    case top, bottom
  }

  /// How panels are set.
  public struct Facets: Sendable, Hashable, Codable {
    /// How many panels stand side by side; `nil` for as many as there is room for.
    public var columns: Int?
    /// Whether all panels have one y scale. Panels of their own scales say so in a note.
    public var hasSharedScale = true
    /// The order of panels; `nil` for that of the marks.
    public var order: [String]?
    /// The height of one panel in points; `nil` for 30 mm.
    public var panelHeight: Double?
  }

  /// The name of a series and its ink.
  public struct SeriesInk: Sendable, Hashable, Codable {
    public var name: String
    public var ink: Ink

    public init(_ name: String, _ ink: Ink) {
      self.name = name
      self.ink = ink
    }
  }

  /// A text in the column of names, as near to its value as the names allow.
  public struct EndNote: Sendable, Hashable, Codable {
    public var text: String
    public var value: Double

    public init(_ text: String, at value: Double) {
      self.text = text
      self.value = value
    }
  }

  /// A point whose value is written beside it.
  public enum ValueLabel: Sendable, Hashable, Codable {
    case first, last, minimum, maximum, all
  }

  /// A stretch of time without records: hatched, and never a zero.
  public struct Uncovered: Sendable, Hashable, Codable {
    public var start: Date
    /// The first instant after the stretch.
    public var end: Date

    public init(from start: Date, to end: Date) {
      self.start = start
      self.end = end
    }
  }

  /// What a missing value does to a line.
  public enum GapPolicy: Sendable, Hashable, Codable {
    /// The line and its fill end, and start again.
    case breaks
    /// Thin dashes lead over the gap.
    case bridges
  }
}
