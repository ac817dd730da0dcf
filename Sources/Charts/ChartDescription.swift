/// A chart of any kind as a value that a document keeps: what is to be drawn, nothing of it drawn.
///
/// All of it can be stored, but for axes whose marks come from a closure of the value.
public enum ChartDescription: Sendable, Codable {
  /// Marks over a common x and y scale.
  case marks(Chart)
  case rows(RowChart)
  case stackedRows(StackedRows)
  case waterfall(Waterfall)
  case eventStrip(EventStrip)
  case calendar(CalendarHeatMap)
  case sparkline(Sparkline)

  /// The chart, to be drawn.
  public var chart: any Drawable {
    switch self {
    case .marks(let chart): chart
    case .rows(let chart): chart
    case .stackedRows(let chart): chart
    case .waterfall(let chart): chart
    case .eventStrip(let chart): chart
    case .calendar(let chart): chart
    case .sparkline(let chart): chart
    }
  }
}
