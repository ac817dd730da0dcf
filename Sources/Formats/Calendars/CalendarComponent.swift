internal import CICal
internal import Periods

/// An event of an iCalendar file as libical has it (RFC 5545, 3.6.1), before it is repeated.
struct CalendarComponent {
  let uid: String?
  let sequence: Int
  /// Which time of the entry of that UID it stands for; `nil` for the entry itself.
  let recurrence: CalendarTime?
  let start: CalendarTime?
  /// DTEND as it is written, or what DURATION makes of the start.
  let end: CalendarTime?
  let title: String
  let place: String
  let description: String
  let people: [String]
  let status: CalendarEntry.Status
  /// The line it begins in.
  let line: Int
  /// The days it repeats on, without those taken out, from the first to a day; empty for one that does
  /// not repeat.
  let repetitions: [Day]

  /// The most times of one entry that are looked at.
  private static let mostRepetitions = 5_000

  /// Reads a component: `icalcomponent_get_first_property`, `icalproperty_get_value_as_string_r`.
  ///
  /// - Parameter last: The last day that is asked for.
  init(_ component: OpaquePointer, line: Int, until last: Day) {
    self.line = line
    uid = Self.text(component, ICAL_UID_PROPERTY).first
    sequence = Self.text(component, ICAL_SEQUENCE_PROPERTY).first.flatMap { Int($0) } ?? 0
    recurrence = Self.text(component, ICAL_RECURRENCEID_PROPERTY).first.flatMap(CalendarTime.init)
    let start = Self.text(component, ICAL_DTSTART_PROPERTY).first.flatMap(CalendarTime.init)
    self.start = start
    if let text = Self.text(component, ICAL_DTEND_PROPERTY).first {
      end = CalendarTime(text)
    } else {
      let duration = Self.text(component, ICAL_DURATION_PROPERTY).first
        .map { icaldurationtype_as_int(icaldurationtype_from_string($0)) }
      end = start.flatMap { start in duration.map { Self.later(start, by: Int($0)) } }
    }
    title = Self.plain(component, ICAL_SUMMARY_PROPERTY, icalproperty_get_summary)
    place = Self.plain(component, ICAL_LOCATION_PROPERTY, icalproperty_get_location)
    description = Self.plain(component, ICAL_DESCRIPTION_PROPERTY, icalproperty_get_description)
    people = Self.people(component)
    switch Self.text(component, ICAL_STATUS_PROPERTY).first?.uppercased() {
    case "CANCELLED": status = .cancelled
    case "TENTATIVE": status = .tentative
    default: status = .confirmed
    }
    repetitions = start.map { Self.repetitions(component, from: $0, until: last) } ?? []
  }

  /// The values of a property as they are written.
  private static func text(
    _ component: OpaquePointer, _ kind: icalproperty_kind
  ) -> [String] {
    properties(component, kind).compactMap { property in
      icalproperty_get_value_as_string(property).map { String(cString: $0) }
    }
  }

  /// The first text of a kind, what was escaped in it as it was meant.
  private static func plain(
    _ component: OpaquePointer, _ kind: icalproperty_kind,
    _ value: (OpaquePointer) -> UnsafePointer<CChar>?
  ) -> String {
    properties(component, kind).first.flatMap(value).map { String(cString: $0) } ?? ""
  }

  private static func properties(
    _ component: OpaquePointer, _ kind: icalproperty_kind
  ) -> [OpaquePointer] {
    var found: [OpaquePointer] = []
    var property = icalcomponent_get_first_property(component, kind)
    while let next = property, found.count < mostRepetitions {
      found.append(next)
      property = icalcomponent_get_next_property(component, kind)
    }
    return found
  }

  /// The names (CN) of organizer and attendees.
  private static func people(_ component: OpaquePointer) -> [String] {
    let kinds = [ICAL_ORGANIZER_PROPERTY, ICAL_ATTENDEE_PROPERTY]
    return kinds.flatMap { properties(component, $0) }.compactMap { property in
      guard let parameter = icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER),
        let name = icalparameter_get_cn(parameter)
      else { return nil }
      return String(cString: name)
    }
  }

  /// The days of RRULE and RDATE without those of EXDATE: `icalrecur_iterator_next`.
  private static func repetitions(
    _ component: OpaquePointer, from start: CalendarTime, until last: Day
  ) -> [Day] {
    guard let first = properties(component, ICAL_DTSTART_PROPERTY).first else { return [] }
    var days: Set<Day> = []
    for property in properties(component, ICAL_RRULE_PROPERTY) {
      let rule = icalproperty_get_rrule(property)
      // What repeats within a day is no contact between countries.
      guard rule.freq.rawValue >= ICAL_DAILY_RECURRENCE.rawValue,
        let iterator = icalrecur_iterator_new(rule, icalproperty_get_dtstart(first))
      else {
        continue
      }
      defer { icalrecur_iterator_free(iterator) }
      for _ in 0..<mostRepetitions {
        let time = icalrecur_iterator_next(iterator)
        guard icaltime_is_null_time(time) == 0,
          let day = Day(year: Int(time.year), month: Int(time.month), day: Int(time.day)),
          day <= last
        else { break }
        days.insert(day)
      }
    }
    // A PERIOD is written with its end behind a slash.
    let further = text(component, ICAL_RDATE_PROPERTY)
      .compactMap { CalendarTime(String($0.prefix { $0 != "/" })) }
    days.formUnion(further.map(\.day).filter { $0 <= last })
    guard !days.isEmpty else { return [] }
    days.insert(start.day)
    days.subtract(text(component, ICAL_EXDATE_PROPERTY).compactMap { CalendarTime($0)?.day })
    return days.sorted()
  }

  private static func later(_ time: CalendarTime, by seconds: Int) -> CalendarTime {
    let sum = time.seconds + seconds
    let days = Int((Double(sum) / 86_400).rounded(.down))
    return CalendarTime(
      day: time.day.adding(days: days), seconds: sum - days * 86_400, clock: time.clock)
  }
}
