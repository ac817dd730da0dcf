internal import Periods

/// A date as the words give it, before it is placed in the calendar.
enum DateExpression: Sendable, Hashable {
  /// Which weekday, month or week is meant beside the nearest.
  enum Which: Sendable, Hashable { case nearest, last, next }

  /// Days of a month; the year may be open.
  case days(ClosedRange<Int>, month: Int, year: Int?)
  /// A month, or a part of one.
  case month(Int, year: Int?, isPart: Bool)
  /// A weekday, Monday 1.
  case weekday(Int, Which)
  /// Days after the day of writing.
  case relative(Int)

  /// How exactly it places an event: the higher, the better.
  var exactness: Int {
    switch self {
    case .days: 4
    case .relative: 3
    case .weekday: 2
    case .month: 1
    }
  }
}

/// A place where a date stands.
struct DateMention: Sendable, Hashable {
  var expression: DateExpression
  var tokens: Range<Int>
}
