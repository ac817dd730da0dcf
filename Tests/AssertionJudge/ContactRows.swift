/// The log of contacts as it is attached.
struct ContactRows {
  struct Row {
    var first: CivilDay
    var last: CivilDay
    var isToTheDay: Bool
    /// All days it may have been.
    var span: ClosedRange<CivilDay>
    var fields: [String: String]
  }

  /// Those held up to the day.
  var held: [Row]
  var isEmpty: Bool
  var asOf: CivilDay
  var complete: Bool?
  var since: CivilDay?
  var unit: String

  init?(_ rows: [[String: String]], _ question: [String: Any]) {
    guard let asOf = CivilDay(question["as-of"] as? String ?? "") else { return nil }
    self.asOf = asOf
    complete = question["complete"] as? Bool
    since = CivilDay(question["since"] as? String ?? "")
    unit = question["unit"] as? String ?? "visit"
    isEmpty = rows.isEmpty
    held = rows.filter { $0["status"] == "held" }.compactMap { fields in
      guard let first = CivilDay(fields["start"] ?? ""), let last = CivilDay(fields["end"] ?? ""),
        first <= asOf
      else { return nil }
      let isToTheDay = ["exact", "dateline", "weekday"].contains(fields["precision"])
      let span: ClosedRange<CivilDay> =
        if isToTheDay { first...max(first, last) } else if fields["precision"] == "year" {
          first.wholeYear
        } else { first.wholeMonth }
      return Row(first: first, last: last, isToTheDay: isToTheDay, span: span, fields: fields)
    }
  }

  /// Certain to lie in a window: by the first day, else by every day it may have been.
  func inside(_ window: ClosedRange<CivilDay>) -> [Row] {
    held.filter { $0.isToTheDay ? window.contains($0.first) : window.holds($0.span) }
  }

  /// What may lie in it or not.
  func doubtful(_ window: ClosedRange<CivilDay>) -> [Row] {
    held.filter { !$0.isToTheDay && $0.span.overlaps(window) && !window.holds($0.span) }
  }

  func number(in window: ClosedRange<CivilDay>, by unit: String) -> Int {
    guard unit == "contact-day" else { return inside(window).count }
    var days: Set<Int> = []
    for row in held where row.isToTheDay && row.first <= window.upperBound {
      for day in row.first.number...max(row.first, row.last).number
      where window.contains(CivilDay(number: day)) {
        days.insert(day)
      }
    }
    return days.count
  }

  func isCovered(_ window: ClosedRange<CivilDay>) -> Bool {
    guard complete == true, let since else { return false }
    return since <= window.lowerBound && since <= asOf
  }

  /// Days without a contact between one and the next, of those that ended in a window.
  func silences(_ window: ClosedRange<CivilDay>) -> [(CivilDay, CivilDay, Int)] {
    var silences: [(CivilDay, CivilDay, Int)] = []
    var reached: CivilDay?
    let rows = held.filter(\.isToTheDay).sorted {
      ($0.first, $0.last, $0.fields["id"] ?? "") < ($1.first, $1.last, $1.fields["id"] ?? "")
    }
    for row in rows {
      if let reached, window.contains(row.first) {
        silences.append(
          (min(reached, row.first), row.first, max(0, row.first.number - reached.number)))
      }
      reached = max(reached ?? row.last, row.last)
    }
    return silences
  }
}
