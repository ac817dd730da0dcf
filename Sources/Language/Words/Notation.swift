package import Document
internal import Foundation
package import Periods

/// How numbers, days and periods are written in a language: true minus (U+2212), no-break spaces
/// between number and unit, halves rounded away from zero.
package struct Notation: Sendable {
  package var wording: Wording

  package init(_ wording: Wording) {
    self.wording = wording
  }

  /// A number with fixed decimals, grouped by thousands; `signed` writes a plus before what is
  /// above zero. What rounds to zero has no sign.
  package func number(_ value: Double, decimals: Int = 0, signed: Bool = false) -> String {
    let digits = abs(value).formatted(
      .number.precision(.fractionLength(max(0, decimals)))
        .rounded(rule: .toNearestOrAwayFromZero)
        .grouping(abs(value) < 10_000 ? .never : .automatic)
        .locale(Locale(identifier: wording.locale)))
    let isZero = !digits.contains { ("1"..."9").contains($0) }
    if isZero { return digits }
    return (value < 0 ? "\u{2212}" : signed ? "+" : "") + digits
  }

  /// A percentage, e.g. "4.2%", in Russian "4,2 %".
  package func percent(_ value: Double, decimals: Int = 1, signed: Bool = false) -> String {
    number(value, decimals: decimals, signed: signed) + wording.units.percentSpace + "%"
  }

  /// A whole number with its noun, e.g. "3 contacts"; the space does not break.
  package func count(_ value: Int, _ noun: Plural) -> String {
    number(Double(value)) + "\u{A0}" + noun.form(wording.plural.category(of: Double(value)))
  }

  /// A whole number in words up to ten, else in digits, before a noun of some gender.
  package func words(_ value: Int, _ gender: Plural.Gender = .masculine) -> String {
    if let word = wording.genderedNumbers[gender]?[value] { return word }
    return wording.smallNumbers.indices.contains(value)
      ? wording.smallNumbers[value] : number(Double(value))
  }

  /// How a whole number was written, for those who check it: in digits or as a word.
  package static func rounding(ofWhole text: String) -> Rounding {
    text.contains(where: \.isNumber) ? .decimals(0) : .inWords
  }

  /// The word of a money scale, e.g. "bn".
  package func word(of scale: MoneyScale) -> String {
    switch scale {
    case .one: ""
    case .thousand: wording.units.thousand
    case .million: wording.units.million
    case .billion: wording.units.billion
    case .trillion: wording.units.trillion
    }
  }

  /// A scale and a currency as a unit, e.g. "bn USD", in Russian "млрд долл. США".
  package func unit(_ scale: MoneyScale, currency: String) -> String {
    let scale = word(of: scale)
    // A currency of several words may go to the next line: all of it is too much for a column.
    guard let name = wording.units.currencies[currency] else {
      return scale.isEmpty ? currency : "\(scale)\u{A0}\(currency)"
    }
    return scale.isEmpty ? name : "\(scale) \(name)"
  }

  /// A day, e.g. "23 May 2024"; the day does not part from its month.
  package func date(_ day: Day) -> String {
    "\(dayAndMonth(day)) \(wording.calendar.year(day.year))"
  }

  /// A day without its year, e.g. "23 May".
  package func dayAndMonth(_ day: Day) -> String {
    "\(day.dayOfMonth)\u{A0}\(wording.calendar.monthsInDates[day.month - 1])"
  }

  /// The days of a period, e.g. "20–26 May 2024", "27 May – 2 June 2024".
  package func days(_ period: Period) -> String {
    days(from: period.start, through: period.end)
  }

  /// The days from one to another, both included.
  package func days(from start: Day, through end: Day) -> String {
    if start == end { return date(start) }
    if start.year != end.year { return "\(date(start)) – \(date(end))" }
    if start.month != end.month { return "\(dayAndMonth(start)) – \(date(end))" }
    return "\(start.dayOfMonth)–\(date(end))"
  }

  /// A month, e.g. "May 2024".
  package func month(_ day: Day) -> String {
    "\(wording.calendar.months[day.month - 1]) \(wording.calendar.year(day.year))"
  }

  /// A month as it stands after a part of it, e.g. "early May 2024", "начало мая 2024 г."
  package func monthOfDate(_ day: Day) -> String {
    "\(wording.calendar.monthsInDates[day.month - 1]) \(wording.calendar.year(day.year))"
  }

  /// The periods from one to another, e.g. "2009–2023", "May 2023 – May 2024".
  package func span(from first: Period, to last: Period) -> String {
    if first == last { return period(first) }
    if first.kind == .year, last.kind == .year {
      return wording.calendar.years(first.start.year, last.start.year)
    }
    return span(period(first), period(last))
  }

  /// The months from one to another, e.g. "May 2023 – May 2024".
  package func months(from first: Day, to last: Day) -> String {
    span(month(first), month(last))
  }

  /// A dash between what has spaces in it has spaces around it.
  private func span(_ first: String, _ last: String) -> String {
    first.contains(" ") || last.contains(" ") ? "\(first) – \(last)" : "\(first)–\(last)"
  }

  /// A period by its kind, e.g. "Q1 2024", "May 2024", "week 21 of 2024", "2023".
  package func period(_ period: Period) -> String {
    switch period.kind {
    case .day: return date(period.start)
    case .week:
      let (year, week) = period.isoWeek
      return wording.calendar.week(week, year)
    case .month: return month(period.start)
    case .quarter: return wording.calendar.quarter(period.start.quarter, period.start.year)
    case .half: return wording.calendar.half(period.start.half, period.start.year)
    case .year: return wording.calendar.year(period.start.year)
    case .range: return range(period)
    }
  }

  /// A range of whole months as months, of whole years as years, else as days.
  private func range(_ period: Period) -> String {
    let (start, end) = (period.start, period.end)
    guard period.isWholeMonths else { return days(period) }
    if start.month == 1, end.month == 12, start.year == end.year {
      return wording.calendar.year(start.year)
    }
    if start.month == 1, end.month == 12 { return wording.calendar.years(start.year, end.year) }
    if start.year == end.year {
      return "\(wording.calendar.months[start.month - 1])–\(month(end))"
    }
    return "\(month(start)) – \(month(end))"
  }
}
