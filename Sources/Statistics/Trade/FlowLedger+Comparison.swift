internal import Periods
internal import Records

extension FlowLedger {
  /// The sums of a flow in two periods of one length that may be compared: both as one record has
  /// them, or both added up from shorter periods.
  ///
  /// A total that was revised, its months not, is no figure to be compared with a sum of months.
  /// Where only one of the two has months there is no choice, and each stands as it is known.
  func comparable(
    _ period: Period, with base: Period, by reporter: String, _ flow: TradeMeasure
  ) -> (now: Cell, base: Cell)? {
    let known = cells[Key(reporter: reporter, flow: flow)] ?? [:]
    return Self.comparable(period, with: base, known) { cell($0, by: reporter, flow) }
  }

  private static func comparable(
    _ period: Period, with base: Period, _ known: [Period: Cell], _ cell: (Period) -> Cell?
  ) -> (now: Cell, base: Cell)? {
    if let now = known[period], let base = known[base] { return (now, base) }
    guard let now = cell(period), let before = cell(base) else { return nil }
    for rhythm in [Rhythm.quarter, .month] {
      let (parts, bases) = (period.split(into: rhythm), base.split(into: rhythm))
      guard parts.count > 1, parts.count == bases.count else { continue }
      let pairs = zip(parts, bases).compactMap { comparable($0, with: $1, known, cell) }
      guard pairs.count == parts.count else { continue }
      if let sum = Cell(joining: pairs.map(\.now)), let sumBefore = Cell(joining: pairs.map(\.base))
      {
        return (sum, sumBefore)
      }
    }
    return (now, before)
  }
}
