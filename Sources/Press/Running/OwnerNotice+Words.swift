internal import Delivery
internal import Diagnostics
internal import Language
internal import Periods

extension OwnerNotice {
  /// The subject of the message.
  func subject(in words: OwnerWords) -> String {
    switch self {
    case .stale(let edition, _, _): words.stale(edition)
    case .failed(let edition, _, _, _): words.failed(edition)
    case .shortened(let edition, _): words.shortened(edition)
    case .refused(let edition, _): words.refused(edition)
    case .reminder(let edition, _, _): words.waits(edition)
    case .abandoned(let report, _): words.abandoned(report)
    }
  }

  /// What the message says.
  func paragraphs(in words: OwnerWords) -> [String] {
    switch self {
    case .stale(let edition, _, let findings):
      [words.notMade(edition)] + findings.map { "- " + $0.sentence(in: words) }
        + [words.howToPublish("briefing run DESK --allow-stale")]
    case .failed(let edition, let command, _, let lines):
      [words.notMade(edition)] + lines.map { "- " + VisibleText.line($0) }
        + [words.howToMend(command)]
    case .shortened(let edition, let command): [words.howLong(edition, command)]
    case .refused(let edition, let deadline):
      [words.notApproved(edition, deadline.description)]
    case .reminder(let edition, let deadline, _):
      [
        words.waitsSince(edition, deadline.description),
        words.howToDecide(
          "briefing approve \(edition)", "briefing approve \(edition) --refuse REASON"),
      ]
    case .abandoned(let report, let periods):
      [
        words.tooOld(report, periods.map(\.description).joined(separator: ", ")),
        words.howToCatchUp("catch-up", "briefing render"),
      ]
    }
  }
}

extension StaleData {
  /// What is suspicious, for the owner.
  fileprivate func sentence(in words: OwnerWords) -> String {
    switch self {
    case .old(let newest?, let since): words.newest(newest.description, since.description)
    case .old(nil, _): words.undated
    case .unusualCount(let count, let usual):
      words.unusual(count, usual.lowerBound, usual.upperBound)
    case .unchanged(let period): words.unchanged(period.description)
    }
  }
}
