internal import Periods
internal import Records

/// What a file says something about: a record of it that the file does not have has vanished. Of
/// who trades what with whom, the time from the first to the last period.
struct FileScope {
  /// A series, in one valuation and at one level of products.
  private struct Series: Hashable {
    var reporter: String
    var partner: String
    var direction: TradeFlow.Direction
    var level: ProductLevel?
    var valuation: TradeFlow.Valuation
    var kind: Period.Kind
  }

  private var spans: [Series: ClosedRange<Period>] = [:]

  /// Notes what a row of the file is about.
  mutating func include(_ key: RecordTimeline.Key) {
    let series = Self.series(of: key)
    let span = spans[series] ?? key.period...key.period
    spans[series] = min(span.lowerBound, key.period)...max(span.upperBound, key.period)
  }

  /// Whether the file says something about a record.
  func covers(_ key: RecordTimeline.Key) -> Bool {
    spans[Self.series(of: key)]?.contains(key.period) ?? false
  }

  private static func series(of key: RecordTimeline.Key) -> Series {
    Series(
      reporter: key.reporter, partner: key.partner, direction: key.direction,
      level: ProductCode.level(of: key.product), valuation: key.valuation, kind: key.period.kind)
  }
}
