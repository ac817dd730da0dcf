internal import Periods

extension FlowLedger {
  /// What a period adds to the first months of its year, from records of January to a month
  /// (`2024-01/2024-05`): the months to its end minus the months to its beginning.
  ///
  /// One of the two has to be such a record; the other may be January, a first quarter, the year or
  /// the sum of months. Where a month is missing between two records, the sum of the months between
  /// them is known and the months are not. `nil` also where the sum falls from one to the next.
  static func difference(_ period: Period, _ known: [Period: Cell]) -> Cell? {
    guard period.start.year == period.end.year, period.isWholeMonths,
      let all = toDate(period.end, known)
    else { return nil }
    guard period.start.month > 1 else { return all.isRecord ? all.cell : nil }
    guard let before = toDate(period.start.adding(days: -1), known),
      all.isRecord || before.isRecord
    else { return nil }
    return Cell(all.cell, minus: before.cell)
  }

  /// January to a day, and whether one record says so.
  private static func toDate(
    _ end: Day, _ known: [Period: Cell]
  ) -> (cell: Cell, isRecord: Bool)? {
    let range = Period(Period(.year, containing: end).start...end)
    if let cell = known[range] { return (cell, true) }
    let others = known.keys.filter { $0.start == range.start && $0.end == range.end }.sorted()
    if let cell = others.first.flatMap({ known[$0] }) { return (cell, false) }
    let months = range.split(into: .month).compactMap { known[$0] }
    let sum = months.count == end.month ? Cell(joining: months) : tiled(range, known)
    return sum.map { ($0, false) }
  }
}
