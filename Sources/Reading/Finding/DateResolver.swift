internal import Periods
internal import Records

/// Places the dates of a text in the calendar: from the day of publication, or from the years that
/// stand in the text.
struct DateResolver {
  /// The day of publication or of the dateline, as far as it is known.
  let anchor: Period?
  /// The only year that the text's full dates have.
  let year: Int?

  /// The date an expression means; `isFuture` says on which side of the anchor it lies.
  func date(_ expression: DateExpression, isFuture: Bool) -> ReadDate {
    switch expression {
    case .days(let days, let month, let year): return date(days, month, year, isFuture: isFuture)
    case .month(let month, let year, let isPart):
      let found = year ?? nearestYear(month: month, day: 1, isFuture: isFuture)
      let precision: DatePrecision = isPart ? .monthPart : .month
      guard let found, let period = Period(month: month, year: found) else {
        return ReadDate(nil, openYear: "--" + two(month), precision: precision, basis: .text)
      }
      return ReadDate(
        period, precision: precision, basis: year == nil ? .publicationYear : .text)
    case .weekday(let weekday, let which): return date(weekday: weekday, which, isFuture: isFuture)
    case .relative(let offset):
      guard let day = anchorDay else { return ReadDate(nil, precision: nil, basis: .relative) }
      return ReadDate(Period(day: day.adding(days: offset)), precision: .exact, basis: .relative)
    }
  }

  /// The anchor where it is a day.
  var anchorDay: Day? {
    guard let anchor, anchor.start == anchor.end else { return nil }
    return anchor.start
  }

  private func date(
    _ days: ClosedRange<Int>, _ month: Int, _ year: Int?, isFuture: Bool
  ) -> ReadDate {
    let found = year ?? nearestYear(month: month, day: days.lowerBound, isFuture: isFuture)
    guard let found, let start = Day(year: found, month: month, day: days.lowerBound),
      let end = Day(year: found, month: month, day: days.upperBound)
    else {
      let open = "--" + two(month) + "-" + two(days.lowerBound)
      return ReadDate(nil, openYear: open, precision: .exact, basis: .text)
    }
    let period = start == end ? Period(day: start) : Period(start...end)
    return ReadDate(period, precision: .exact, basis: year == nil ? .publicationYear : .text)
  }

  /// The year that puts a day nearest to the anchor, on the side it lies.
  private func nearestYear(month: Int, day: Int, isFuture: Bool) -> Int? {
    guard let anchor else { return year }
    let years = [anchor.start.year - 1, anchor.start.year, anchor.start.year + 1]
    let days = years.compactMap { Day(year: $0, month: month, day: day) }
    let allowed = days.filter {
      isFuture ? $0.adding(days: 31) >= anchor.start : $0 <= anchor.end.adding(days: 1)
    }
    return allowed.min { abs($0.days(since: anchor.end)) < abs($1.days(since: anchor.end)) }?.year
  }

  private func date(
    weekday: Int, _ which: DateExpression.Which, isFuture: Bool
  ) -> ReadDate {
    guard let anchor = anchorDay else { return ReadDate(nil, precision: .weekday, basis: .weekday) }
    let back = (anchor.weekday - weekday + 7) % 7
    var offset = isFuture || which == .next ? (7 - back) % 7 : -back
    if which == .last, offset == 0 { offset = -7 }
    if which == .next, offset == 0 { offset = 7 }
    return ReadDate(
      Period(day: anchor.adding(days: offset)), precision: .weekday, basis: .weekday)
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
