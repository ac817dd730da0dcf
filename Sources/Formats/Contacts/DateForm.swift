internal import Periods
internal import Values

/// How the dates of one sheet are written: day and month may stand in either order where slashes are
/// between them, and one date tells it for all.
struct DateForm {
  /// Whether the day stands before the month; `nil` where no date of the sheet tells.
  private(set) var isDayFirst: Bool?
  private var isContradicting = false

  /// Looks at a date of the sheet.
  mutating func look(at text: String) {
    guard let (first, second, _) = Self.slashed(text) else { return }
    let told: Bool? = first > 12 ? true : second > 12 ? false : nil
    guard let told else { return }
    if let isDayFirst, isDayFirst != told { isContradicting = true }
    isDayFirst = told
  }

  /// A day, or a year alone; `nil` for anything else, and for a date that may be two days.
  func period(_ cell: CellValue) -> Period? {
    switch cell {
    case .day(let day), .moment(let day, _): return Period(day: day)
    case .number(let number): return number.whole.flatMap { Period(year: $0) }
    case .text, .empty, .truth, .fault: return period(of: cell.text)
    }
  }

  private func period(of text: String) -> Period? {
    if let period = Period(iso: text), [.day, .month, .year].contains(period.kind) {
      return period
    }
    let dotted = text.split(separator: ".").compactMap { Int($0) }
    if dotted.count == 3, text.filter({ $0 == "." }).count == 2 {
      return Day(year: Self.full(dotted[2]), month: dotted[1], day: dotted[0]).map(
        Period.init(day:))
    }
    guard let (first, second, year) = Self.slashed(text), !isContradicting else { return nil }
    let order: (day: Int, month: Int)
    switch isDayFirst {
    case true?: order = (first, second)
    case false?: order = (second, first)
    case nil where first == second: order = (first, first)
    case nil: return nil
    }
    return Day(year: year, month: order.month, day: order.day).map(Period.init(day:))
  }

  private static func slashed(_ text: String) -> (Int, Int, Int)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let first = parts[0], let second = parts[1], let year = parts[2],
      (1...31).contains(first), (1...31).contains(second)
    else { return nil }
    return (first, second, full(year))
  }

  /// A year of two digits is one of this century.
  private static func full(_ year: Int) -> Int { year < 100 ? 2000 + year : year }
}
