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
