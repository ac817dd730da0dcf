public import Periods

/// What the owner is told; whoever writes the message finds the words.
public enum OwnerNotice: Sendable, Hashable {
  /// An edition was not made, as its records are stale; `digest` is that of its input.
  case stale(edition: String, digest: String, findings: [StaleData])
  /// An edition, or all of a desk, cannot be made on a day; `lines` are the first of what is wrong,
  /// `command` tells the rest.
  case failed(edition: String, command: String, day: Day, lines: [String])
  /// The message of an edition is longer than mail programs show, and says less; `command` tells more.
  case shortened(edition: String, command: String)
  /// Nobody approved an edition in time: it will not be sent.
  case refused(edition: String, deadline: Instant)
  /// Nobody approved an edition in time, so many days ago: it waits on.
  case reminder(edition: String, deadline: Instant, days: Int)
  /// Missed editions of a report are too old to be made.
  case abandoned(report: String, periods: [Period])

  /// What makes it the same notice: it is sent once, and told again when what is wrong has changed.
  public var topic: String {
    switch self {
    case .stale(let edition, let digest, let findings):
      "stale \(edition) \(digest.prefix(12)) \(findings.map(\.word).joined(separator: "-"))"
    case .failed(let edition, _, let day, _): "failed \(edition) \(day)"
    case .shortened(let edition, _): "shortened \(edition)"
    case .refused(let edition, _): "refused \(edition)"
    case .reminder(let edition, _, let days): "reminder \(edition) day \(days)"
    case .abandoned(let report, let periods):
      "abandoned \(report) "
        + [periods.first, periods.last].compactMap { $0?.description }.joined(separator: " to ")
    }
  }
}

extension StaleData {
  fileprivate var word: String {
    switch self {
    case .old: "old"
    case .unusualCount: "count"
    case .unchanged: "unchanged"
    }
  }
}
