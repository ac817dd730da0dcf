internal import Periods
package import Values

extension SeriesRecord {
  /// How many figures a newest one has to exceed for a record: four quarters or years, and a year of
  /// months, for sums of twelve of which one month passes to the next.
  private static func least(of period: Period) -> Int {
    period.kind == .quarter || period.kind == .year ? 4 : 12
  }

  /// The record that the newest point of a series sets; `nil` where it sets none, where a period is
  /// missing among those that it exceeds, or where figures are somebody's statements.
  ///
  /// - Parameter points: The series by period, the oldest first.
  package static func found(_ points: [Point], of measure: String) -> SeriesRecord? {
    guard let newest = points.last, let value = newest.level.value,
      points.allSatisfy({ $0.level.provenance.speaker == nil }),
      points.allSatisfy({ $0.level.provenance.nature != .stated })
    else { return nil }
    for isHighest in [true, false] {
      var exceeded: [Point] = []
      var bound: Point?
      for point in points.dropLast().reversed() {
        // A gap ends what can be said.
        guard let level = point.level.value, follows(exceeded.last ?? newest, point) else {
          bound = nil
          exceeded = []
          break
        }
        guard isHighest ? level < value : level > value else {
          bound = point
          break
        }
        exceeded.append(point)
      }
      guard exceeded.count >= least(of: newest.period) else { continue }
      return SeriesRecord(
        measure: measure, isHighest: isHighest, newest: newest, exceeded: exceeded.reversed(),
        bound: bound)
    }
    return nil
  }

  /// Whether a point stands next after another: the period after it, or the sum that ends a step
  /// later.
  private static func follows(_ later: Point, _ earlier: Point) -> Bool {
    if earlier.period.next == later.period { return true }
    guard earlier.period.kind == later.period.kind else { return false }
    return Period(.month, containing: earlier.period.end).next
      == Period(.month, containing: later.period.end)
  }
}
