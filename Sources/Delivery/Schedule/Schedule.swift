public import Periods

/// When the editions of a report appear: some time after the period they cover has ended.
public struct Schedule: Sendable, Hashable {
  /// What one edition covers.
  public let rhythm: Rhythm
  /// The day of the next period on which it appears.
  public let anchor: Anchor
  /// The time of day at which it appears.
  public let time: TimeOfDay
  /// The zone of the time and of the days.
  public let zone: Zone

  /// A schedule; `nil` where periods of the rhythm have no such day: a weekday (1 to 7) for weeks,
  /// else a day (1 to 31) of a month (1 for months, 1 to 3 for quarters, 1 to 12 for years).
  public init?(_ rhythm: Rhythm, on anchor: Anchor, at time: TimeOfDay, in zone: Zone) {
    guard anchor.fits(rhythm) else { return nil }
    self.rhythm = rhythm
    self.anchor = anchor
    self.time = time
    self.zone = zone
  }

  /// The moment at which the edition of a period appears.
  public func appearance(of period: Period) -> Instant {
    zone.instant(of: time, on: anchor.day(in: period.next))
  }

  /// The days on which editions appear in any four years with a 29 February.
  var dates: [Day] {
    let years = (0..<4).map { Period(.year, containing: Day(ordinal: 0).adding(months: 12 * $0)) }
    return years.flatMap { $0.every(rhythm) }.map(anchor.day)
  }

  /// The newest period whose edition has appeared by a moment.
  public func newest(at now: Instant) -> Period {
    let complete = rhythm.lastComplete(before: zone.day(at: now))
    return appearance(of: complete) <= now ? complete : complete.previous
  }

  /// The next period whose edition appears after a moment.
  public func next(after now: Instant) -> Period { newest(at: now).next }

  /// The periods whose editions have appeared since one period and are newer than it, the oldest
  /// first.
  ///
  /// - Parameters:
  ///   - last: The newest period the ledger has finished; `nil` before the first run, when only the
  ///     newest is due.
  ///   - limit: How many at most; the newest are kept.
  public func due(after last: Period?, at now: Instant, limit: Int = 60) -> [Period] {
    let newest = newest(at: now)
    guard let last else { return limit > 0 ? [newest] : [] }
    return sequence(first: newest) { $0.previous }
      .prefix(max(0, limit)).prefix { $0 > last }.reversed()
  }
}
