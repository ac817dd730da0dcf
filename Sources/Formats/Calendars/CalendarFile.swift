internal import CICal
package import Diagnostics
internal import Encodings
internal import Periods

/// An iCalendar file (RFC 5545), as Outlook, Google and Apple save them: its entries, those that
/// repeat once for each time, read by libical.
struct CalendarFile {
  /// Bytes of a calendar that are read at most.
  static let limit = 64 << 20

  /// The calendar's name (X-WR-CALNAME); empty where it has none.
  let title: String
  /// What takes place, by day.
  private(set) var entries: [CalendarEntry] = []
  /// Entries that cannot be used, by the reason.
  private(set) var skipped: [String: Int] = [:]

  /// Whether a file begins as a calendar does.
  static func isCalendar(_ bytes: [UInt8]) -> Bool {
    var start = bytes[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    let text = start.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.prefix(15)
    return String(decoding: text, as: UTF8.self).uppercased() == "BEGIN:VCALENDAR"
  }

  /// Reads a file.
  ///
  /// - Parameter last: The last day on which repeating entries are asked for.
  init(
    path: String, shownAs name: String, encoding: TextEncoding?, until last: Day
  ) throws(DiagnosticError) {
    let text = try Self.text(path, name, encoding)
    let lines = try Self.beginnings(in: text, name)
    icalerror_set_errors_are_fatal(0)
    guard let root = icalparser_parse_string(text) else {
      throw FileFault.damagedCalendar.error(in: name)
    }
    defer {
      icalcomponent_free(root)
      icalmemory_free_ring()
    }
    let calendars = Self.calendars(of: root)
    title = calendars.lazy.compactMap(Self.title).first ?? ""
    var places = lines.makeIterator()
    var components: [CalendarComponent] = []
    for calendar in calendars {
      var event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT)
      while let next = event {
        components.append(CalendarComponent(next, line: places.next() ?? 1, until: last))
        event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)
      }
    }
    guard !components.isEmpty else { throw FileFault.noEntries.error(in: name) }
    take(components)
  }

  /// All that one UID has belongs together, in whatever order the file has it.
  private mutating func take(_ components: [CalendarComponent]) {
    var order: [String] = []
    var groups: [String: [CalendarComponent]] = [:]
    for component in components {
      // Without a UID an entry is known by what it is and when.
      let id = component.uid ?? "\(component.title)/\(component.start?.day.description ?? "")"
      if groups[id] == nil { order.append(id) }
      groups[id, default: []].append(component)
    }
    for id in order {
      let group = groups[id] ?? []
      let masters = group.filter { $0.recurrence == nil }
      if masters.count > 1 {
        count("of an entry that a later one of its UID replaces", masters.count - 1)
      }
      let newest = masters.enumerated().max {
        ($0.element.sequence, $0.offset) < ($1.element.sequence, $1.offset)
      }?.element
      add(newest, replacedBy: group.filter { $0.recurrence != nil }, id)
    }
    entries.sort { ($0.start.day, $0.uid) < ($1.start.day, $1.uid) }
  }

  /// Adds each time of an entry, one that has an entry of its own as that says.
  private mutating func add(
    _ master: CalendarComponent?, replacedBy overrides: [CalendarComponent], _ id: String
  ) {
    var days = master?.repetitions ?? []
    for override in overrides {
      guard let named = override.recurrence?.day else { continue }
      // A time in another zone than the entry's may be written with the day beside it.
      let near = [0, -1, 1].map { named.adding(days: $0) }
      let day = near.first { days.contains($0) } ?? named
      days.removeAll { $0 == day }
      add(override, id, instance: day, movedTo: nil)
    }
    guard let master else { return }
    if master.repetitions.isEmpty {
      add(master, id, instance: nil, movedTo: nil)
    } else {
      for day in days { add(master, id, instance: day, movedTo: day) }
    }
  }

  private mutating func add(
    _ component: CalendarComponent, _ id: String, instance: Day?, movedTo day: Day?
  ) {
    guard var start = component.start else { return count("of entries without a date", 1) }
    var end = component.end ?? start
    guard (end.day, end.seconds) >= (start.day, start.seconds) else {
      return count("of entries that end before they begin", 1)
    }
    // Whole days and midnight end with the day before.
    if component.end != nil, end.seconds == 0, end.day > start.day {
      end.day = end.day.adding(days: -1)
    }
    if let day {
      let shift = day.days(since: start.day)
      start.day = day
      end.day = end.day.adding(days: shift)
    }
    entries.append(
      CalendarEntry(
        uid: id, instance: instance, title: component.title, place: component.place,
        description: component.description, people: component.people, start: start, end: end,
        status: component.status, line: component.line))
  }

  private mutating func count(_ reason: String, _ number: Int) {
    skipped[reason, default: 0] += number
  }

  private static func text(
    _ path: String, _ name: String, _ encoding: TextEncoding?
  ) throws(DiagnosticError) -> String {
    let pieces = try FilePieces(path: path, shownAs: name)
    var bytes: [UInt8] = []
    while true {
      let piece = try pieces.next()
      if piece.isEmpty { break }
      bytes += piece
      guard bytes.count <= limit else { throw FileFault.tooMany("entries").error(in: name) }
    }
    var survey = EncodingSurvey()
    survey.look(at: bytes)
    let found = encoding ?? survey.encoding
    var decoder = TextDecoder(found)
    do {
      return String(decoding: try decoder.decoded(bytes, isLast: true), as: UTF8.self)
    } catch {
      throw FileFault.wrongEncoding(found.rawValue).error(
        in: name, at: .line(error.line, field: nil))
    }
  }

  /// The calendars of a file; several stand below one root that libical makes.
  private static func calendars(of root: OpaquePointer) -> [OpaquePointer] {
    if icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT { return [root] }
    var found: [OpaquePointer] = []
    var calendar = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT)
    while let next = calendar {
      found.append(next)
      calendar = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT)
    }
    return found
  }

  private static func title(of calendar: OpaquePointer) -> String? {
    var property = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY)
    while let next = property {
      if icalproperty_get_x_name(next).map({ String(cString: $0) }) == "X-WR-CALNAME" {
        return icalproperty_get_value_as_string(next).map { String(cString: $0) }
      }
      property = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)
    }
    return nil
  }

  /// The lines in which events begin, in their order.
  ///
  /// - Throws: `damaged-calendar` where parts lie deeper inside each other than calendars have them.
  private static func beginnings(
    in text: String, _ name: String
  ) throws(DiagnosticError) -> [Int] {
    var found: [Int] = []
    var depth = 0
    for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated() where line.count < 64
    {
      let word = String(decoding: line, as: UTF8.self).uppercased()
      if word.hasPrefix("BEGIN:") {
        depth += 1
        guard depth <= TableLimits.nesting else {
          throw FileFault.damagedCalendar.error(in: name, at: .line(index + 1, field: nil))
        }
        if word.dropFirst(6).prefix(6) == "VEVENT" { found.append(index + 1) }
      } else if word.hasPrefix("END:") {
        depth -= 1
      }
    }
    return found
  }
}
