public import Charts

/// A chart with its words and its data; it is drawn when a renderer asks a `FigureDrawer`.
public struct Figure: Sendable, Codable {
  /// Unique in the document and good as a file name, e.g. `turnover`.
  public var id: String
  /// "Figure 2", in the briefing's language.
  public var label: String
  /// The finding, as a sentence without final stop.
  public var title: [Inline]
  /// Measure, unit and period.
  public var subtitle: [Inline]
  /// Source line and notes.
  public var source: [Inline]
  /// What the chart shows, in words.
  public var alternative: String
  /// The chart, with title, subtitle and source as they stand in a picture of its own.
  public var chart: ChartDescription
  /// The width of its place on the page, in points.
  public var paperWidth: Double
  /// The values drawn; `nil` where they stand in a table of the appendix, to which the source line
  /// leads.
  public var data: Table?
  /// The id of the table with the values drawn, here or in the appendix.
  public var dataTable: String

  public init(
    id: String, label: String, title: [Inline], subtitle: [Inline], source: [Inline],
    alternative: String, chart: ChartDescription, paperWidth: Double, data: Table?,
    dataTable: String? = nil
  ) {
    self.id = id
    self.label = label
    self.title = title
    self.subtitle = subtitle
    self.source = source
    self.alternative = alternative
    self.chart = chart
    self.paperWidth = paperWidth
    self.data = data
    self.dataTable = dataTable ?? data?.id ?? ""
  }
}
