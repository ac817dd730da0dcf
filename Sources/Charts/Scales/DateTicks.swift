public import Foundation
internal import Periods

/// Round dates on a time axis: d3-time's ticks with Monday weeks, fortnights and half-years, UTC;
/// none finer than a second.
public struct DateTicks: Sendable, Hashable {
  /// The unit between ticks.
  public var unit: CalendarUnit
  /// How many units lie between ticks.
  public var step: Int
  public var dates: [Date]

  /// About `count` round dates from `start` to `stop`, both included; reversed when they are.
  ///
  /// - Parameter finest: No ticks closer than this unit.
  public static func values(
    from start: Date, to stop: Date, count: Double, finest: CalendarUnit = .day
  ) -> DateTicks {
    if stop < start {
      var ticks = values(from: stop, to: start, count: count, finest: finest)
      ticks.dates.reverse()
      return ticks
    }
    if start == stop { return DateTicks(unit: finest, step: 1, dates: [start]) }
    let days = stop.timeIntervalSince(start) / 86_400
    let (unit, step) = interval(
      days: days / max(count, 0.1), finest: finest, start: start, stop: stop, count: count)
    return DateTicks(
      unit: unit, step: step, dates: dates(from: start, to: stop, unit: unit, step: step))
  }

  private static let table: [(unit: CalendarUnit, step: Int)] = [
    (.second, 1), (.second, 5), (.second, 15), (.second, 30),
    (.minute, 1), (.minute, 5), (.minute, 15), (.minute, 30),
    (.hour, 1), (.hour, 3), (.hour, 6), (.hour, 12), (.day, 1), (.day, 2), (.week, 1), (.week, 2),
    (.month, 1), (.quarter, 1), (.halfYear, 1),
    (.year, 1),
  ]

  /// The table's neighbour with the smaller ratio to the wished distance.
  private static func interval(
    days: Double, finest: CalendarUnit, start: Date, stop: Date, count: Double
  ) -> (CalendarUnit, Int) {
    let allowed = table.filter { $0.unit.typicalDays >= finest.typicalDays }
    func length(_ entry: (unit: CalendarUnit, step: Int)) -> Double {
      entry.unit.typicalDays * Double(entry.step)
    }
    guard let upper = allowed.firstIndex(where: { length($0) > days }) else {
      let step = Ticks.increment(
        from: Double(Day(start).year), to: Double(Day(stop).year), count: count)
      return (.year, Int(max(1, step ?? 1)))
    }
    guard upper > 0 else { return allowed[0] }
    let (low, high) = (allowed[upper - 1], allowed[upper])
    return days / length(low) < length(high) / days ? low : high
  }

  private static func dates(
    from start: Date, to stop: Date, unit: CalendarUnit, step: Int
  ) -> [Date] {
    var dates: [Date] = []
    var date = unit.start(of: start)
    while date <= stop {
      if date >= start && isAligned(date, unit: unit, step: step) { dates.append(date) }
      date = unit.start(of: date, adding: 1)
    }
    return dates
  }

  private static func isAligned(_ date: Date, unit: CalendarUnit, step: Int) -> Bool {
    guard step > 1 else { return true }
    if let seconds = unit.seconds {
      return (date.timeIntervalSince1970 / seconds).truncatingRemainder(dividingBy: Double(step))
        == 0
    }
    let day = Day(date)
    let index =
      switch unit {
      case .year: day.year
      case .week: (day.ordinal + 3) / 7
      default: day.ordinal
      }
    return index % step == 0
  }
}
