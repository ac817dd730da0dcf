internal import Periods
internal import Reading
internal import Records
internal import Statistics

/// Holds counts of contacts against the log.
struct CountJudge {
  private let records: KnownRecords
  private let merged: [Contact]

  init(_ records: KnownRecords) {
    self.records = records
    merged = MergedContacts(records.contacts, sources: records.sources).contacts
  }

  /// So many contacts of a kind in a window, up to the day the text was written.
  func count(_ number: ReadNumber, _ subject: CountSubject, upTo written: Day) -> Standing {
    guard let window = subject.window, let first = coverage, window.start >= first,
      window.start <= written
    else { return subject.window == nil ? .notJudged : .notOnRecord }
    let end = min(window.end, written)
    let days = window.start...max(window.start, end)
    // What is told twice and what is merged, "meeting" as the log has it and any in person: the text
    // may mean each.
    let counts = channels(subject.channel).flatMap { channels in
      [records.contacts, merged].map { log in
        log.count { isCounted($0, subject, channels, days) && $0.precision.isDay }
      }
    }
    let coarse = records.contacts.count { contact in
      !contact.precision.isDay && isCounted(contact, subject, channels(subject.channel).last, days)
    }
    guard let least = counts.min(), let most = counts.max().map({ $0 + coarse }) else {
      return .notJudged
    }
    let fact = Fact(
      record: "contacts.csv",
      says: (least == most ? "\(least)" : "\(least) to \(most)")
        + " (\(subject.channel), \(window))")
    return isSame(Int(number.value), number.hedge, least...most)
      ? .holds(fact) : .contradicts(fact)
  }

  /// The first day the log covers.
  private var coverage: Day? {
    records.pair.coverage[.contacts]?.since ?? merged.first?.start
  }

  private func isSame(_ said: Int, _ hedge: String?, _ range: ClosedRange<Int>) -> Bool {
    switch hedge {
    case "over": range.upperBound >= said
    case "under": range.lowerBound <= said
    case "about": range.contains { abs($0 - said) * 5 <= said }
    default: range.contains(said)
    }
  }

  /// The ways of contact a word can mean, the narrowest first; `nil` is all.
  private func channels(_ word: String) -> [Set<Contact.Channel>?] {
    switch word {
    case "call": [[.call], [.call, .video]]
    case "meeting":
      [[.meeting], [.meeting, .visit, .summit], [.meeting, .visit, .summit, .video]]
    case "visit": [[.visit]]
    case "summit": [[.summit]]
    case "video": [[.video]]
    case "letter": [[.letter]]
    default: [nil]
    }
  }

  private func isCounted(
    _ contact: Contact, _ subject: CountSubject, _ channels: Set<Contact.Channel>??,
    _ days: ClosedRange<Day>
  ) -> Bool {
    guard contact.status == .held, days.contains(contact.start) else { return false }
    if let channels = channels ?? nil, !channels.contains(contact.channel) { return false }
    if let level = subject.level.flatMap(Level.init(rawValue:)), contact.level != level {
      return false
    }
    let known = Set(records.contacts.flatMap(\.participants).map(\.name))
    let people = Set(subject.people).intersection(known)
    return people.isSubset(of: contact.participants.map(\.name))
  }
}
