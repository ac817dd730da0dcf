public import Foundation
internal import Periods

/// Counts of days in a calendar of ISO weeks, Monday on top: when something happened, and when
/// not. A day without any is told apart from a day without records.
public struct CalendarHeatMap: Drawable {
  /// A day with its count.
  public struct Count: Sendable, Hashable, Codable {
    public var day: Date
    public var count: Int

    public init(_ day: Date, _ count: Int) {
      self.day = day
      self.count = count
    }
  }

  public var parts = ChartParts()
  /// Days with a count; several of one day are added up, days not named count as none.
  public var counts: [Count]
  /// First and last day.
  public var domain: ClosedRange<Date>
  /// Stretches of time that the records do not cover.
  public var uncovered: [Chart.Uncovered]
  public var ink: Ink
  /// What is counted, in tables.
  public var name: String
  /// A lane for each channel, below the days.
  public var lanes: [DayLane]
  /// First and last day of a week to be framed: that of the edition.
  public var week: ClosedRange<Date>?

  public init(
    _ counts: [Count], domain: ClosedRange<Date>, uncovered: [Chart.Uncovered] = [],
    ink: Ink = .series(0), name: String = "", lanes: [DayLane] = [],
    week: ClosedRange<Date>? = nil
  ) {
    self.counts = counts
    self.domain = domain
    self.uncovered = uncovered
    self.ink = ink
    self.name = name
    self.lanes = lanes
    self.week = week
  }

  /// The count of each day of the domain that is covered, in order; `nil` for one that is not.
  var days: [(day: Day, count: Int?)] {
    var sums: [Int: Int] = [:]
    for count in counts { sums[Day(count.day).ordinal, default: 0] += count.count }
    let (first, last) = (Day(domain.lowerBound).ordinal, Day(domain.upperBound).ordinal)
    let gaps = uncovered.map { (Day($0.start).ordinal, Day($0.end).ordinal) }
    return (first...max(first, last)).map { number in
      let isCovered = !gaps.contains { $0.0 <= number && number < $0.1 }
      return (Day(ordinal: number), isCovered ? sums[number] ?? 0 : nil)
    }
  }

  /// The upper ends of at most four classes of counts above zero.
  var classes: [Int] {
    let most = days.compactMap(\.count).max() ?? 0
    guard most > 4 else { return Array(1...max(1, most)) }
    let step = Double(most) / 4
    return (1...4).map { Int((Double($0) * step).rounded(.up)) }
  }

  public func dataTable(style: ChartStyle) -> ChartTable {
    let counts = lanes.map { lane in
      Dictionary(grouping: lane.marks) { Day($0.day) }.mapValues(\.count)
    }
    return ChartTable(
      columns: [style.words.columns.period, name.isEmpty ? style.words.columns.value : name]
        + lanes.map(\.name),
      rows: days.filter { day, count in
        count != 0 || counts.contains { $0[day] != nil }
      }.map { day, count in
        [
          ChartTable.Cell(style.formats.name(of: day.date, unit: .day)),
          count.map { ChartTable.Cell("\($0)", value: Double($0)) }
            ?? ChartTable.Cell(style.words.notCovered),
        ]
          + counts.map { lane in
            lane[day].map { ChartTable.Cell("\($0)", value: Double($0)) } ?? ChartTable.Cell("")
          }
      })
  }

  public func summary(style: ChartStyle) -> ChartSummary {
    let known = days.compactMap { day, count in
      count.flatMap { value in
        value == 0
          ? nil
          : ChartSummary.Reading(
            place: style.formats.name(of: day.date, unit: .day), value: "\(value)")
      }
    }
    return ChartSummary(
      kind: .calendar, title: parts.title, subtitle: parts.subtitle,
      series: [
        ChartSummary.Series(
          name: name, count: days.compactMap(\.count).reduce(0, +), first: known.first,
          last: known.last)
      ]
        + lanes.map { lane in
          let days = lane.marks.map(\.day).sorted().map {
            ChartSummary.Reading(place: style.formats.name(of: $0, unit: .day), value: "")
          }
          return ChartSummary.Series(
            name: lane.name, count: days.count, first: days.first, last: days.last)
        })
  }

  public var described: ChartDescription { .calendar(self) }
}
