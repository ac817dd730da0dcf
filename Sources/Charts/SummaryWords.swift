/// The words of alternative texts, English by default.
public struct SummaryWords: Sendable {
  /// What each kind of chart is called.
  public var kinds: [ChartSummary.Kind: String]
  /// What a chart of no kind above is called.
  public var chart: String
  /// Of a series without values.
  public var noValues: String
  /// "12, from May 2023 to May 2024": how many events, and where the first and the last are.
  public var span: @Sendable (_ count: Int, _ first: String, _ last: String) -> String
  /// "from 12.1 (2019) to 48.7 (2023)".
  public var course: @Sendable (_ first: ChartSummary.Reading, ChartSummary.Reading) -> String
  public var lowest: @Sendable (ChartSummary.Reading) -> String
  public var highest: @Sendable (ChartSummary.Reading) -> String
  /// Where values went, before what they were.
  public var trends: [ChartSummary.Trend: String]

  public init(
    kinds: [ChartSummary.Kind: String], chart: String, noValues: String,
    span: @escaping @Sendable (_ count: Int, _ first: String, _ last: String) -> String,
    course: @escaping @Sendable (ChartSummary.Reading, ChartSummary.Reading) -> String,
    lowest: @escaping @Sendable (ChartSummary.Reading) -> String,
    highest: @escaping @Sendable (ChartSummary.Reading) -> String,
    trends: [ChartSummary.Trend: String]
  ) {
    self.kinds = kinds
    self.chart = chart
    self.noValues = noValues
    self.span = span
    self.course = course
    self.lowest = lowest
    self.highest = highest
    self.trends = trends
  }

  /// English.
  public static let english = SummaryWords(
    kinds: [
      .line: "Line chart", .columns: "Column chart", .bars: "Bar chart",
      .intervals: "Dots with intervals", .events: "Timeline", .sparkline: "Small line",
      .difference: "Line chart with the difference shaded", .index: "Line chart of an index",
      .waterfall: "Waterfall chart", .lollipops: "Lollipop chart", .slope: "Slope chart",
      .dumbbells: "Dumbbell chart", .bump: "Line chart of ranks",
      .composition: "Chart of shares", .panels: "Panels of small charts",
      .points: "Dot plot", .calendar: "Calendar", .steps: "Cumulative line chart",
      .fan: "Fan chart", .mirror: "Two reports of the same", .dotList: "List of marks",
    ],
    chart: "Chart", noValues: "no values",
    span: { "\($0), from \($1) to \($2)" },
    course: { "from \($0.value) (\($0.place)) to \($1.value) (\($1.place))" },
    lowest: { "lowest \($0.value) (\($0.place))" },
    highest: { "highest \($0.value) (\($0.place))" },
    trends: [.rising: "rising", .falling: "falling", .uneven: "uneven"])
}
