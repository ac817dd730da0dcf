internal import Periods

/// The log of contacts as it is attached: each contact once, and what is declared of it.
struct LogRows {
  /// A contact of the log.
  struct Contact {
    var id: String
    var isHeld: Bool
    var start: Day
    var end: Day
    var isDay: Bool
    var channel: String
    var level: String
    var place: String
    var sources: [String]
    /// The days it may have taken place on.
    var span: ClosedRange<Day>
  }

  let contacts: [Contact]
  let asOf: Day
  let unit: String
  let isDeclaredComplete: Bool?
  let since: Day?

  /// `nil` where a row or the question cannot be read.
  init?(_ rows: [AttachedRows.Row], _ question: BriefingDocument.Question) {
    guard let asOf = question.asOf.flatMap({ Day(iso: $0) }) else { return nil }
    let contacts = rows.compactMap(Contact.init)
    guard contacts.count == rows.count else { return nil }
    self.contacts = contacts
    self.asOf = asOf
    unit = question.unit ?? "visit"
    isDeclaredComplete = question.isComplete
    since = question.since.flatMap { Day(iso: $0) }
  }

  /// Those held by the day.
  var held: [Contact] { contacts.filter { $0.isHeld && $0.start <= asOf } }

  /// Those that count in a window: by their first day, or by all the days it may have been.
  func counted(in window: ClosedRange<Day>) -> [Contact] {
    held.filter { contact in
      contact.isDay
        ? window.contains(contact.start)
        : window.contains(contact.span.lowerBound) && window.contains(contact.span.upperBound)
    }
  }

  /// Those that may lie in a window or not.
  func uncertain(in window: ClosedRange<Day>) -> [Contact] {
    held.filter { contact in
      !contact.isDay && contact.span.overlaps(window)
        && !(window.contains(contact.span.lowerBound) && window.contains(contact.span.upperBound))
    }
  }

  /// How many there are in a window in a unit.
  func count(in window: ClosedRange<Day>, _ unit: String) -> Int {
    guard unit == "contact-day" else { return counted(in: window).count }
    let days = held.filter {
      $0.isDay && $0.start <= window.upperBound && window.lowerBound <= $0.end
    }
    .flatMap { contact in
      Array(
        max(contact.start, window.lowerBound).ordinal...min(contact.end, window.upperBound).ordinal)
    }
    return Set(days).count
  }

  /// Whether the log is declared complete over all of a window.
  func covers(_ window: ClosedRange<Day>) -> Bool {
    guard isDeclaredComplete == true, let since else { return false }
    return since <= window.lowerBound && since <= asOf
  }

  /// The spans between contacts with a known day that ended in a window: last day, first day, days.
  func gaps(endingIn window: ClosedRange<Day>) -> [(from: Day, to: Day, days: Int)] {
    let dated = held.filter(\.isDay).sorted {
      ($0.start, $0.end, $0.id) < ($1.start, $1.end, $1.id)
    }
    guard var open = dated.first else { return [] }
    var gaps: [(from: Day, to: Day, days: Int)] = []
    for next in dated.dropFirst() {
      if window.contains(next.start) {
        let from = min(open.end, next.start)
        gaps.append((from, next.start, max(0, next.start.days(since: open.end))))
      }
      if next.end > open.end { open = next }
    }
    return gaps
  }
}

extension LogRows.Contact {
  /// `nil` where the row has no dates.
  init?(_ row: AttachedRows.Row) {
    guard let start = Day(iso: row["start"]), let end = Day(iso: row["end"]) else { return nil }
    self.start = start
    self.end = end
    id = row["id"]
    isHeld = row["status"] == "held"
    isDay = ["exact", "dateline", "weekday"].contains(row["precision"])
    channel = row["channel"]
    level = row["level"]
    place = row["place"]
    sources = row["sources"].split(separator: " ").map(String.init)
    let whole = Period(row["precision"] == "year" ? .year : .month, containing: start)
    span = isDay ? start...max(start, end) : whole.start...whole.end
  }
}
