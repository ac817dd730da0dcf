extension StaleData {
  /// What is suspicious, for operators.
  public var sentence: String {
    switch self {
    case .old(let newest?, let since):
      "the newest record is of \(newest), older than \(since)"
    case .old(nil, _): "there is no record with a date"
    case .unusualCount(let count, let usual):
      "there are \(count) records, where \(usual.lowerBound) to \(usual.upperBound) are usual"
    case .unchanged(let period): "no record has changed since \(period)"
    }
  }
}

extension OwnerNotice {
  /// What the owner is told where records are stale; told again when what is wrong has changed.
  static func stale(
    _ findings: [StaleData], of order: EditionOrder, _ input: EditionInput
  ) -> OwnerNotice {
    let name = "\(order.report.name)/\(order.period)"
    let digest = input.digest.prefix(12)
    return OwnerNotice(
      topic: "stale \(name) \(digest) \(findings.map(\.word).joined(separator: "-"))",
      subject: "\(name): not sent, the records look stale",
      paragraphs: ["The edition \(name) was not made, and no reader was sent anything:"]
        + findings.map { "- \($0.sentence)" }
        + [
          "The next run makes it when the records have changed. To publish it as it is, with a "
            + "warning on its first page: briefing run DESK --allow-stale"
        ])
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
