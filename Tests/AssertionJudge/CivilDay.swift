/// A civil day as a number of days, read from and compared as ISO 8601, with nothing of the program.
struct CivilDay: Comparable, Hashable {
  /// Days since 1970-01-01.
  var number: Int

  init(number: Int) { self.number = number }

  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  init(year: Int, month: Int, day: Int) {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  init?(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }

  /// Year and month.
  var month: (year: Int, month: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month)
  }

  /// The first and the last day of its month.
  var wholeMonth: ClosedRange<CivilDay> {
    let (year, month) = month
    let next =
      month == 12
      ? CivilDay(year: year + 1, month: 1, day: 1) : CivilDay(year: year, month: month + 1, day: 1)
    return CivilDay(year: year, month: month, day: 1)...CivilDay(number: next.number - 1)
  }

  /// The first and the last day of its year.
  var wholeYear: ClosedRange<CivilDay> {
    CivilDay(year: month.year, month: 1, day: 1)...CivilDay(year: month.year, month: 12, day: 31)
  }
}

extension ClosedRange<CivilDay> {
  /// `2023-05-30/2024-05-28`.
  init?(window: String) {
    let ends = window.split(separator: "/").compactMap { CivilDay(String($0)) }
    guard ends.count == 2, ends[0] <= ends[1] else { return nil }
    self = ends[0]...ends[1]
  }

  var length: Int { upperBound.number - lowerBound.number + 1 }

  func holds(_ other: ClosedRange<CivilDay>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
