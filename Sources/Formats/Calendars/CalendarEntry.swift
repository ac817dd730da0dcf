internal import Periods

/// An entry of a calendar: of one that repeats, one time that it takes place.
struct CalendarEntry: Hashable {
  /// What the file says of it.
  enum Status: Hashable {
    case confirmed, tentative, cancelled
  }

  /// Its UID; where it has none, what tells it from others.
  var uid: String
  /// The day by which a time of a repeating entry is known; `nil` for one that does not repeat.
  var instance: Day?
  var title: String
  var place: String
  /// What else is written in it.
  var description: String
  /// The names of those invited.
  var people: [String]
  var start: CalendarTime
  /// The last day and time; of whole days the last one.
  var end: CalendarTime
  var status: Status
  /// The line it begins in.
  var line: Int
}
