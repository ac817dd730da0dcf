public import Periods
internal import Values

/// Statistics of the time between events.
public enum Gaps {
  /// Days from the end of each event to the start of the next, events in order of their start; 0
  /// where they overlap. Each event is (first day, last day); the gap opens at the latest end so
  /// far.
  public static func days(between events: [(start: Day, end: Day)]) -> [Int] {
    let sorted = events.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    guard var latestEnd = sorted.first?.end else { return [] }
    return sorted.dropFirst().map { event in
      defer { latestEnd = max(latestEnd, event.end) }
      return max(0, event.start.days(since: latestEnd))
    }
  }

  /// Days from a last event to a day; `nil` where the event lies after it.
  public static func daysSince(last: Day, asOf: Day) -> Int? {
    last <= asOf ? asOf.days(since: last) : nil
  }

  /// Events in the `window` days up to a day: after `asOf − window`, up to and including `asOf`.
  public static func trailingCount(_ days: [Day], asOf: Day, window: Int) -> Int {
    let open = asOf.adding(days: -window)
    return days.count { $0 > open && $0 <= asOf }
  }

  /// The middle value, the mean of the two middle ones for an even number; `nil` for none.
  ///
  /// Source: R, `stats::median`.
  public static func median(_ gaps: [Double]) -> Double? {
    Values.median(gaps)
  }
}
