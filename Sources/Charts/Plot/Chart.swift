internal import Drawing
public import Foundation

/// A chart of marks over an x and a y scale, which are alike, in the spelling of Swift Charts.
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
  public var x = AxisChoice()
  public var y = AxisChoice()
  /// Inks of series by name, in the order in which they are drawn.
  public var inks: [SeriesInk] = []
  public var labels = Labels()
  public var legend = Legend()
  public var facets = Facets()
  public var plot = Plotting()
  /// What the kind's rules say of the values; told with the drawing.
  public var warnings: [ChartWarning] = []
  /// What the chart is called in alternative text; `nil` for what its marks make it.
  public var kind: ChartSummary.Kind?

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
}
