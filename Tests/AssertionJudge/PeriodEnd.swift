/// The first and last day of a period as files have it: `2024`, `2024-Q1`, `2024-05`, `2023-05/2024-04`.
struct PeriodEnd {
  let first: CivilDay
  let day: CivilDay

  init?(_ text: String) {
    let ends = text.split(separator: "/").map(String.init)
    if ends.count == 2 {
      guard let start = PeriodEnd(ends[0]), let end = PeriodEnd(ends[1]) else { return nil }
      (first, day) = (start.first, end.day)
      return
    }
    let parts = text.split(separator: "-").map(String.init)
    guard let year = parts.first.flatMap({ Int($0) }) else { return nil }
    func months(_ from: Int, _ through: Int) -> (CivilDay, CivilDay) {
      (
        CivilDay(year: year, month: from, day: 1),
        CivilDay(year: year, month: through, day: 1).wholeMonth.upperBound
      )
    }
    switch parts.count {
    case 1: (first, day) = months(1, 12)
    case 2:
      let number = Int(parts[1].filter(\.isNumber)) ?? 1
      switch parts[1].first {
      case "Q": (first, day) = months(number * 3 - 2, number * 3)
      case "H": (first, day) = months(number * 6 - 5, number * 6)
      case "W": return nil
      default: (first, day) = months(number, number)
      }
    default:
      guard let whole = CivilDay(text) else { return nil }
      (first, day) = (whole, whole)
    }
  }

  /// Whether another period is the same one a year later.
  func isYearBefore(_ other: PeriodEnd) -> Bool {
    let (mine, theirs) = (first.month, other.first.month)
    let (last, otherLast) = (day.month, other.day.month)
    return mine.month == theirs.month && mine.year + 1 == theirs.year
      && last.month == otherLast.month && last.year + 1 == otherLast.year
  }
}
