internal import Foundation
internal import Periods
internal import Values

/// Periods as people write them in sheets: `2024`, `05.2024`, `2024M05`, `May 2024`, `май 2024 г.`,
/// `1 кв. 2024`, `January–May 2024`; in the languages that are shipped.
enum SheetPeriod {
  /// The period of a cell; a day is none.
  static func period(of cell: CellValue) -> Period? {
    switch cell {
    case .number(let number): number.whole.flatMap { period(of: String($0)) }
    case .text: period(of: cell.text)
    // A spreadsheet keeps a month as its first day.
    case .day(let day) where day.dayOfMonth == 1, .moment(let day, 0) where day.dayOfMonth == 1:
      Period(month: day.month, year: day.year)
    case .empty, .day, .moment, .truth, .fault: nil
    }
  }

  /// The period of a text; `nil` for anything else, and for a day.
  static func period(of text: String) -> Period? {
    if let period = RowCells.period(text), (1900...2100).contains(period.start.year) {
      return period
    }
    let words = SheetUnit.words(of: text)
    var years: [Int] = []
    var months: [Int] = []
    var numbers: [Int] = []
    var quarters: [Int] = []
    var hasQuarterWord = false
    for word in words {
      if let number = Int(word) {
        if (1900...2100).contains(number) { years.append(number) } else { numbers.append(number) }
      } else if let month = self.months[word] {
        months.append(month)
      } else if let quarter = Self.quarters[word] {
        quarters.append(quarter)
      } else if quarterWords.contains(word) {
        hasQuarterWord = true
      } else if let roman = romans[word] {
        numbers.append(roman)
      } else if !yearWords.contains(word) {
        return nil
      }
    }
    guard years.count == 1 else { return nil }
    let year = years[0]
    switch (months.count, numbers.count, quarters.count, hasQuarterWord) {
    case (0, 0, 0, false): return Period(year: year)
    case (1, 0, 0, false): return Period(month: months[0], year: year)
    case (2, 0, 0, false) where months[0] == 1 && months[1] > 1:
      return Period(month: 1, year: year).flatMap { first in
        Period(month: months[1], year: year).flatMap {
          Period(from: first.start, through: $0.end)
        }
      }
    case (0, 1, 0, false) where numbers[0] <= 12 && words.count == 2:
      return Period(month: numbers[0], year: year)
    case (0, 1, 0, true): return Period(quarter: numbers[0], year: year)
    case (0, 0, 1, _): return Period(quarter: quarters[0], year: year)
    default: return nil
    }
  }

  /// A month's number or name, from 1; `nil` for anything else.
  static func month(of cell: CellValue) -> Int? {
    let text = cell.text.lowercased()
    let number = Int(text) ?? months[text.filter { $0 != "." }]
    return number.flatMap { (1...12).contains($0) ? $0 : nil }
  }

  /// A quarter's number, from 1; `nil` for anything else.
  static func quarter(of cell: CellValue) -> Int? {
    let words = SheetUnit.words(of: cell.text).filter { !quarterWords.contains($0) }
    guard words.count == 1, let word = words.first else { return nil }
    let number = Int(word) ?? quarters[word] ?? romans[word]
    return number.flatMap { (1...4).contains($0) ? $0 : nil }
  }

  private static let romans = ["i": 1, "ii": 2, "iii": 3, "iv": 4]
  private static let quarters = ["q1": 1, "q2": 2, "q3": 3, "q4": 4]
  private static let quarterWords: Set<String> = [
    "quarter", "квартал", "квартала", "кв", "qtr", "th", "st", "nd", "rd",
  ]
  private static let yearWords: Set<String> = ["year", "г", "год", "года", "гг", "й", "ы"]

  /// Names of months, whole and short, standing alone and in dates.
  private static let months: [String: Int] = {
    var names = ["sept": 9, "травень": 5, "траўня": 5]
    for language in ["en_GB", "ru_RU", "be_BY"] {
      let formatter = DateFormatter()
      formatter.locale = Locale(identifier: language)
      formatter.calendar = Calendar(identifier: .gregorian)
      let lists = [
        formatter.standaloneMonthSymbols, formatter.monthSymbols,
        formatter.shortStandaloneMonthSymbols, formatter.shortMonthSymbols,
      ]
      for list in lists {
        for (position, name) in (list ?? []).enumerated() {
          names[name.lowercased().filter { $0 != "." }] = position + 1
        }
      }
    }
    return names
  }()
}
