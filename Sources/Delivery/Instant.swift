internal import Periods

/// A moment in whole seconds since 1970-01-01T00:00:00Z.
public struct Instant: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int

  /// The moment that many seconds after 1970-01-01T00:00:00Z.
  public init(seconds: Int) {
    self.seconds = seconds
  }

  /// The moment that many seconds later; earlier for a negative number.
  public func adding(seconds: Int) -> Instant {
    Instant(seconds: self.seconds + seconds)
  }

  /// The moment in UTC as ISO 8601, `2024-05-27T04:30:00Z`.
  public var description: String {
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - day * 86_400
    let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(Day(ordinal: day))T\(parts.joined(separator: ":"))Z"
  }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.seconds < right.seconds
  }
}
