internal import Foundation

/// A stretch of time on an axis, in UTC.
struct TimeScale: Sendable, Hashable {
  /// Seconds since 1970.
  var start: Double
  /// Seconds since 1970; after `start`.
  var end: Double
  /// The unit of the values; `nil` if they are instants.
  var unit: CalendarUnit?
  /// The unit below which there are no ticks.
  var finest: CalendarUnit

  /// A stretch with given ends.
  init(from start: Date, to end: Date, unit: CalendarUnit?) {
    self.start = start.timeIntervalSince1970
    self.end = end.timeIntervalSince1970
    self.unit = unit
    finest = unit ?? .day
  }

  /// The stretch that shows all the values.
  init(
    _ times: [(Double, Double)], unit: CalendarUnit?, finest: CalendarUnit,
    domain: ClosedRange<Date>?, endsAtCenters: Bool
  ) {
    self.unit = unit
    self.finest = finest
    start = times.map(\.0).min() ?? 0
    end = times.map(\.1).max() ?? 1
    if let domain {
      start = domain.lowerBound.timeIntervalSince1970
      end = domain.upperBound.timeIntervalSince1970
    }
    if end <= start {
      // Less than a unit, so that no neighbour is named.
      let reach = (unit ?? .day).typicalDays * 86_400 * 0.6
      (start, end) = (start - reach, start + reach)
    } else if endsAtCenters && unit != nil && domain == nil {
      // The first point stands clear of the axis' numbers.
      start -= (end - start) * 0.02
    }
  }

  var startDate: Date { Date(timeIntervalSince1970: start) }
  var endDate: Date { Date(timeIntervalSince1970: end) }

  /// The share of the length at which an instant lies.
  func share(_ date: Date) -> Double { (date.timeIntervalSince1970 - start) / (end - start) }
}
