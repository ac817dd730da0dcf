public import Foundation

/// Events on a time axis in lanes by channel or level: dots for days, bars for spans, hollow for
/// what is only planned.
public struct EventStrip: Drawable {
  /// An event.
  public struct Event: Sendable, Hashable, Codable {
    public enum Status: String, Sendable, Hashable, CaseIterable, Codable {
      case held, planned, cancelled
    }

    /// The first day.
    public var start: Date
    /// The last day; `nil` for an event of one day.
    public var end: Date?
    public var lane: String
    /// Written beside the event where there is room; empty for none.
    public var label: String
    /// Which labels go first: the highest.
    public var priority: Int
    public var status: Status
    /// The day is not known, only that it lies between start and end (a month, a year): drawn as
    /// a thin outlined stretch.
    public var isImprecise: Bool

    public init(
      start: Date, end: Date? = nil, lane: String, label: String = "", priority: Int = 0,
      status: Status = .held, isImprecise: Bool = false
    ) {
      self.start = start
      self.end = end
      self.lane = lane
      self.label = label
      self.priority = priority
      self.status = status
      self.isImprecise = isImprecise
    }
  }

  /// A lane with its ink.
  public struct Lane: Sendable, Hashable, Codable {
    public var name: String
    public var ink: Ink

    public init(_ name: String, ink: Ink) {
      self.name = name
      self.ink = ink
    }
  }

  public var parts = ChartParts()
  public var lanes: [Lane]
  public var events: [Event]
  /// First and last day of the axis.
  public var domain: ClosedRange<Date>
  /// The day as of which the strip was made: a line.
  public var asOf: Date?
  /// A stretch to be shaded, e.g. the week of the edition: first and last day.
  public var highlighted: ClosedRange<Date>?
  /// Stretches of time that the records do not cover.
  public var uncovered: [Chart.Uncovered]

  /// Events in lanes; events of other lanes and outside the domain are not drawn.
  public init(
    lanes: [Lane], events: [Event], domain: ClosedRange<Date>, asOf: Date? = nil,
    highlighted: ClosedRange<Date>? = nil, uncovered: [Chart.Uncovered] = []
  ) {
    self.lanes = lanes
    self.events = events
    self.domain = domain
    self.asOf = asOf
    self.highlighted = highlighted
    self.uncovered = uncovered
  }

  /// The events that are drawn, by date, then by priority, then in the order given.
  var shown: [Event] {
    events.enumerated()
      .filter { _, event in
        lanes.contains { $0.name == event.lane } && event.start <= domain.upperBound
          && (event.end ?? event.start) >= domain.lowerBound
      }
      .sorted { a, b in
        (a.element.start, -a.element.priority, a.offset)
          < (b.element.start, -b.element.priority, b.offset)
      }
      .map(\.element)
  }

  public var described: ChartDescription { .eventStrip(self) }

  public func dataTable(style: ChartStyle) -> ChartTable {
    let columns = style.words.columns
    return ChartTable(
      columns: [columns.start, columns.end, columns.lane, columns.event, columns.status],
      rows: shown.map { event in
        let status =
          switch event.status {
          case .held: ""
          case .planned: style.words.planned
          case .cancelled: style.words.cancelled
          }
        return [
          style.formats.name(of: event.start, unit: .day),
          event.end.map { style.formats.name(of: $0, unit: .day) } ?? "", event.lane, event.label,
          status,
        ].map { ChartTable.Cell($0) }
      })
  }

  public func summary(style: ChartStyle) -> ChartSummary {
    let events = shown
    return ChartSummary(
      kind: .events, title: parts.title, subtitle: parts.subtitle,
      series: lanes.map { lane in
        let own = events.filter { $0.lane == lane.name }
        func reading(_ event: Event?) -> ChartSummary.Reading? {
          event.map {
            ChartSummary.Reading(
              place: style.formats.name(of: $0.start, unit: .day), value: $0.label)
          }
        }
        return ChartSummary.Series(
          name: lane.name, count: own.count, first: reading(own.first), last: reading(own.last))
      })
  }
}
