/// How numbers and days are written in the cells of a table.
public struct CellConventions: Sendable, Hashable {
  /// What stands before decimals.
  public enum DecimalMark: Sendable, Hashable {
    case point, comma
    /// Nothing says which: a mark that may also stand between thousands is an error.
    case undecided
    /// Both, which is reported of the table: any mark is taken, so that nothing else is.
    case mixed
  }

  /// In which order a day's parts stand beside `2024-05-23`, which is read everywhere.
  public enum DayOrder: String, Sendable, Hashable, CaseIterable {
    case yearMonthDay = "year-month-day"
    case dayMonthYear = "day-month-year"
    case monthDayYear = "month-day-year"
  }

  /// What stands before decimals.
  public var decimal: DecimalMark
  /// In which order a day's parts stand.
  public var days: DayOrder

  /// Decimal points and days of ISO 8601 unless told otherwise.
  public init(decimal: DecimalMark = .point, days: DayOrder = .yearMonthDay) {
    self.decimal = decimal
    self.days = days
  }
}
