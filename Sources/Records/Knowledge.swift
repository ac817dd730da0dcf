internal import Periods

/// What of a set's records was known at the end of a day.
///
/// A record counts as known from the date of its earliest dated source, else from the day it was
/// seen. Sources published later are not cited, also where an earlier record cites them; sources
/// without a date stay.
struct Knowledge {
  /// The sources known by the day, by id.
  let sources: [String: Source]
  private let all: [String: Source]
  private let day: Day

  init(of sources: [String: Source], on day: Day) {
    all = sources
    self.day = day
    self.sources = sources.filter { $0.value.knownFrom.map { $0 <= day } ?? true }
  }

  /// The day from which a record counts as known; `nil` where nothing says so.
  func since(_ ids: [String], seen: Day?) -> Day? {
    ids.compactMap { all[$0]?.knownFrom }.min() ?? seen
  }

  /// Whether a record with these sources was known.
  func includes(_ ids: [String], seen: Day?) -> Bool {
    since(ids, seen: seen).map { $0 <= day } ?? true
  }

  /// Those of a record's sources that may be cited.
  func cited(_ ids: [String]) -> [String] { ids.filter { sources[$0] != nil } }
}
