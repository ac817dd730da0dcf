internal import Periods
internal import Reading
internal import Records

/// Holds the days and places of a text against the log of contacts.
struct ContactJudge {
  private let records: KnownRecords
  private let participants: Set<String>
  private let isComplete: Bool

  init(_ records: KnownRecords) {
    self.records = records
    participants = Set(records.contacts.flatMap(\.participants).map(\.name))
    isComplete = records.pair.coverage[.contacts]?.isComplete ?? false
  }

  /// A weekday beside a day: the calendar knows.
  static func weekday(_ weekday: Int, of day: Day) -> Standing {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    let fact = Fact(record: "calendar", says: "\(day) is a \(names[day.weekday - 1])")
    return day.weekday == weekday ? .holds(fact) : .contradicts(fact)
  }

  /// A day on which, the text says, the two sides were in touch, or something else happened.
  func day(_ period: Period, _ subject: ContactSubject, writtenOn written: Day) -> Standing {
    let onDay = records.contacts.filter { LoggedContact($0).touches(period) }
    let sought = Sought(subject, among: participants)
    if let same = onDay.first(where: { sought.isMet(by: $0) }) { return .holds(fact(same)) }
    if sought.isAnybody || subject.channels.isEmpty || period.dayCount > 15 {
      return other(period, onDay: onDay, writtenOn: written)
    }
    guard !subject.isAhead, !subject.isOneOfSeveral else {
      return .notOnRecord
    }
    if let found = onDay.first(where: { sought.hasEverybody($0) && !sought.isInWay($0) }) {
      return .contradicts(fact(found))
    }
    if let found = onDay.first(where: { sought.isInWay($0) && sought.isReplaced(in: $0, records) })
    {
      return .contradicts(fact(found))
    }
    let near = records.contacts
      .filter { $0.precision.isDay && $0.status == .held && sought.isWholly(in: $0) }
      .map { (contact: $0, days: LoggedContact($0).distance(to: period)) }
      .filter { $0.days <= (isComplete ? 45 : 15) }
      .min { ($0.days, $0.contact.id) < ($1.days, $1.contact.id) }
    return near.map { .contradicts(fact($0.contact)) } ?? .notOnRecord
  }

  /// A day of something else: of a statement, a source, the text itself.
  private func other(_ period: Period, onDay: [Contact], writtenOn written: Day) -> Standing {
    if period.dayCount < 15, let contact = onDay.first { return .holds(fact(contact)) }
    if let said = records.statements.first(where: { $0.said.map(period.contains) ?? false }) {
      return .holds(
        Fact(record: said.id, says: "\(said.speaker), \(said.said?.description ?? "")"))
    }
    let source = records.sources.values.filter { $0.published?.hasDays(of: period) ?? false }
      .min { $0.id < $1.id }
    if let source {
      return .holds(Fact(record: source.id, says: "\(source.publisher), \(period)"))
    }
    return period.contains(written) ? .notJudged : .notOnRecord
  }

  /// Who, by the log, met on a day in place of somebody the text names: another of the same country,
  /// whom the text does not name.
  func substitute(for name: String, on period: Period, _ subject: ContactSubject) -> Fact? {
    let sought = Sought(subject, among: participants)
    guard !subject.isAhead, !subject.channels.isEmpty, sought.hasNames else { return nil }
    let there = records.contacts.filter { LoggedContact($0).touches(period) }
    guard !there.contains(where: { $0.participants.contains { $0.name == name } }) else {
      return nil
    }
    let country = records.contacts.lazy.flatMap(\.participants).first { $0.name == name }?.country
    let found = there.first { contact in
      let own = contact.participants.filter { $0.country == country }
      return sought.isMet(by: contact) && !own.isEmpty
        && !own.contains { subject.people.contains($0.name) }
    }
    return found.map(fact)
  }

  /// One of the two countries as the place of a contact on a day.
  func place(_ country: String, on period: Period, _ subject: ContactSubject) -> Standing {
    let sought = Sought(subject, among: participants)
    let inPerson = records.contacts.filter {
      LoggedContact($0).touches(period) && LoggedContact($0).isInPerson && sought.hasSomebody($0)
    }
    guard sought.hasNames, !inPerson.isEmpty else { return .notJudged }
    if let there = inPerson.first(where: { $0.host == country }) { return .holds(fact(there)) }
    guard let elsewhere = inPerson.first(where: { $0.host != nil || $0.place != nil }),
      inPerson.allSatisfy({ $0.host != nil || $0.place != nil })
    else { return .notOnRecord }
    return .contradicts(fact(elsewhere))
  }

  private func fact(_ contact: Contact) -> Fact {
    let days = contact.start == contact.end ? "" : "/\(contact.end)"
    let names = contact.participants.map(\.name).joined(separator: ", ")
    let place = contact.place ?? contact.host
    return Fact(
      record: contact.id,
      says: ["\(contact.start)\(days)", contact.channel.rawValue, place, names]
        .compactMap(\.self).joined(separator: ", "))
  }
}

/// Whom and what a day is about, as the log can tell it.
private struct Sought {
  private let people: Set<String>
  private let level: Level?
  private let channels: Set<String>

  init(_ subject: ContactSubject, among participants: Set<String>) {
    people = Set(subject.people).intersection(participants)
    level = people.isEmpty ? subject.level.flatMap(Level.init(rawValue:)) : nil
    channels = subject.channels
  }

  /// Whether the text names nobody.
  var isAnybody: Bool { people.isEmpty && level == nil }

  /// Whether it names somebody who takes part in contacts.
  var hasNames: Bool { !people.isEmpty }

  func isMet(by contact: Contact) -> Bool {
    hasSomebody(contact) && isInWay(contact)
  }

  /// Whether one of the text's people, or its level, took part.
  func hasSomebody(_ contact: Contact) -> Bool {
    if let level { return contact.level == level }
    return people.isEmpty || contact.participants.contains { people.contains($0.name) }
  }

  /// Whether all of the text's people took part.
  func hasEverybody(_ contact: Contact) -> Bool {
    if let level { return contact.level == level }
    return people.isSubset(of: contact.participants.map(\.name))
  }

  /// Whether a contact was had in one of the ways the text names.
  func isInWay(_ contact: Contact) -> Bool {
    channels.isEmpty || channels.contains("any") || channels.contains(contact.channel.rawValue)
      || LoggedContact(contact).isInPerson
        && !channels.isDisjoint(with: ["meeting", "visit", "summit"])
  }

  func isWholly(in contact: Contact) -> Bool {
    hasEverybody(contact) && isInWay(contact) && !channels.contains("any")
  }

  /// Whether the log names somebody else for each of the text's people: of the same country.
  func isReplaced(in contact: Contact, _ records: KnownRecords) -> Bool {
    guard !people.isEmpty, !contact.participants.contains(where: { people.contains($0.name) })
    else { return false }
    let countries = Set(
      records.contacts.flatMap(\.participants).filter { people.contains($0.name) }
        .compactMap(\.country))
    let there = Set(contact.participants.compactMap(\.country))
    return !countries.isEmpty && countries.isSubset(of: there)
  }
}

/// A contact of the log with its days, as it is compared with a text's.
private struct LoggedContact {
  let contact: Contact

  init(_ contact: Contact) {
    self.contact = contact
  }

  /// Whether it took place, or was reported, on one of some days; of a coarser date, whether it may
  /// have.
  func touches(_ period: Period) -> Bool {
    span.start <= period.end && period.start <= span.end
      || contact.reported.contains {
        $0.date.start <= period.end && period.start <= $0.date.end
      }
  }

  private var span: Period {
    switch contact.precision {
    case .exact, .dateline, .weekday:
      Period(contact.start...max(contact.start, contact.end))
    case .monthPart, .month: Period(.month, containing: contact.start)
    case .year: Period(.year, containing: contact.start)
    }
  }

  var isInPerson: Bool { [.meeting, .visit, .summit].contains(contact.channel) }

  /// Days between it and a period.
  func distance(to period: Period) -> Int {
    max(0, contact.start.days(since: period.end), period.start.days(since: contact.end))
  }
}
