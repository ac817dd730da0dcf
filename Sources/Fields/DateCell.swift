internal import Periods

/// A day or month as a spreadsheet writes it, made into one of ISO 8601.
struct DateCell {
  let order: CellConventions.DayOrder

  /// `24.05.2024`, `24/05/2024` or `05.2024` where an order is agreed on, and a day with midnight
  /// behind it, in ISO 8601; `nil` for anything else.
  func iso(_ text: String) -> String? {
    let day = Self.withoutMidnight(text)
    let parts = Self.numbers(in: day)
    if order != .yearMonthDay, let year = parts.last, year.count == 4,
      parts.dropLast().allSatisfy({ $0.count <= 2 })
    {
      switch parts.count {
      case 2: return Self.iso(year, parts[0])
      case 3 where order == .dayMonthYear: return Self.iso(year, parts[1], parts[0])
      case 3: return Self.iso(year, parts[0], parts[1])
      default: break
      }
    }
    return day == text ? nil : day
  }

  /// Why a text is none, where more can be said than that it is not ISO 8601.
  func problem(with text: String) -> FieldProblem? {
    if let number = Int(text), Self.serialDays.contains(number) {
      return FieldProblem(
        code: "serial-day", "is a spreadsheet's own number for a day",
        hint: "show the column as dates such as 2024-05-24, and save the file again")
    }
    let parts = Self.numbers(in: text)
    guard order == .yearMonthDay, parts.count == 3, parts[0].count <= 2
    else { return nil }
    // Between 3/4/2024 and 4/3/2024 only the writer can decide; points mean day before month.
    let isClear = text.contains(".") && parts[2].count == 4
    let day = isClear ? Day(iso: Self.iso(parts[2], parts[1], parts[0])) : nil
    return FieldProblem(
      code: "bad-day", "is not a day",
      hint: day.map {
        "write \($0), or `csv: {dates: day-month-year}` in pair.yaml, if all days are like this"
      }
        ?? "write year, month and day, such as 2024-05-23; where all days are alike, "
        + "`csv: {dates: day-month-year}` or `month-day-year` in pair.yaml says how")
  }

  /// The days from 1954 to 2119 as spreadsheets count them.
  private static let serialDays = 20_000...80_000

  private static func withoutMidnight(_ text: String) -> String {
    guard let end = text.firstIndex(where: { $0 == " " || $0 == "T" }) else { return text }
    let time = text[text.index(after: end)...]
    let isMidnight = time.hasPrefix("00:00") || time.hasPrefix("0:00")
    let isOnlyMidnight = time.allSatisfy { "0:.Z".contains($0) }
    return isMidnight && isOnlyMidnight ? String(text[..<end]) : text
  }

  /// The numbers of a text between the same mark, a point, a stroke or a hyphen.
  private static func numbers(in text: String) -> [Substring] {
    for mark: Character in [".", "/", "-"] where text.contains(mark) {
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
      let areNumbers = parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0.isASCII && $0.isNumber }
      }
      return areNumbers ? parts : []
    }
    return []
  }

  private static func iso(_ parts: Substring...) -> String {
    parts.map { $0.count == 1 ? "0\($0)" : String($0) }.joined(separator: "-")
  }
}
