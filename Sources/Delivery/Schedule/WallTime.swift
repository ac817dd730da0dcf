internal import Foundation
public import Periods

/// A time of day on the wall, without zone.
public struct TimeOfDay: Sendable, Hashable, CustomStringConvertible {
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int

  /// A time of day; `nil` where there is none such.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// The minute some seconds, less than a day's, after midnight.
  fileprivate init(secondsAfterMidnight seconds: Int) {
    hour = seconds / 3600
    minute = seconds / 60 % 60
  }

  /// A time of day as people write it, `07:30`; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The time as `07:30`.
  public var description: String {
    (hour < 10 ? "0\(hour)" : "\(hour)") + (minute < 10 ? ":0\(minute)" : ":\(minute)")
  }

  /// Seconds after midnight on a day without a change of the clock.
  var seconds: Int { hour * 3600 + minute * 60 }
}

/// A time zone of the IANA database, by its name.
public struct Zone: Sendable, Hashable, CustomStringConvertible {
  /// The name, e.g. `Europe/Minsk`.
  public let name: String
  private let zone: TimeZone

  /// A zone by its name; `nil` where the database has none such.
  public init?(_ name: String) {
    // Abbreviations such as EST mean different things to different people.
    guard name == "UTC" || name.contains("/"),
      name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), let zone = TimeZone(identifier: name)
    else {
      return nil
    }
    self.name = name
    self.zone = zone
  }

  /// The name.
  public var description: String { name }

  /// Seconds that clocks are ahead of UTC at a moment.
  func offset(at instant: Instant) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds)))
  }

  /// The moment at which clocks show a time on a day.
  ///
  /// A time that is skipped in spring is the moment of the change; of a time that comes twice in
  /// autumn the first counts.
  public func instant(of time: TimeOfDay, on day: Day) -> Instant {
    let wall = day.ordinal * 86_400 + time.seconds
    // No offset is more than a day, and none changes twice within two days.
    let before = offset(at: Instant(seconds: wall - 86_400))
    let after = offset(at: Instant(seconds: wall + 86_400))
    for offset in [before, after] {
      let candidate = Instant(seconds: wall - offset)
      if self.offset(at: candidate) == offset { return candidate }
    }
    return change(
      between: Instant(seconds: wall - max(before, after)),
      and: Instant(seconds: wall - min(before, after)))
  }

  /// The time that clocks show at a moment.
  public func time(at instant: Instant) -> TimeOfDay {
    let wall = instant.seconds + offset(at: instant)
    let seconds = ((wall % 86_400) + 86_400) % 86_400
    return TimeOfDay(secondsAfterMidnight: seconds)
  }

  /// The last second of a day.
  public func end(of day: Day) -> Instant {
    let midnight = TimeOfDay(hour: 0, minute: 0).map { instant(of: $0, on: day.adding(days: 1)) }
    return (midnight ?? Instant(seconds: (day.ordinal + 1) * 86_400)).adding(seconds: -1)
  }

  /// The first moment at which the later of two offsets holds.
  private func change(between start: Instant, and end: Instant) -> Instant {
    var (low, high) = (start.seconds, end.seconds)
    let new = offset(at: end)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if offset(at: Instant(seconds: middle)) == new { high = middle } else { low = middle }
    }
    return offset(at: Instant(seconds: low)) == new
      ? Instant(seconds: low) : Instant(seconds: high)
  }

  /// The day that calendars show at a moment.
  public func day(at instant: Instant) -> Day {
    let wall = instant.seconds + offset(at: instant)
    return Day(ordinal: Int((Double(wall) / 86_400).rounded(.down)))
  }
}
