internal import Periods
internal import Records
internal import Values

/// Held contacts whose sources or records disagree on the date.
struct DateCheck {
  private let held: [Contact]
  /// By first day, because only neighbouring days are ever compared.
  private let contacts: [Day: [Contact]]
  private let sources: [String: Source]

  init(records: KnownRecords) {
    let inOrder = records.contacts.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    held = inOrder.filter { $0.status == .held }
    contacts = Dictionary(grouping: inOrder, by: \.start)
    sources = records.sources
  }

  /// The findings on contacts of some days: conflicts first, then the newest.
  func findings(in window: Period) -> [DateFinding] {
    let found = held.filter { window.contains($0.start) }.flatMap { contact in
      contact.reported.compactMap { finding(contact, $0) } + probableRepeats(of: contact)
    }
    return found.sorted {
      ($0.verdict, $1.contact.start, $0.contact.id, $0.reported)
        < ($1.verdict, $0.contact.start, $1.contact.id, $1.reported)
    }
  }

  private func finding(_ contact: Contact, _ reported: ReportedDate) -> DateFinding? {
    let difference = Self.days(from: contact, to: reported.date)
    // A dispatch of the next day that carries its own date does not contradict the day before.
    let isDateline =
      difference == 1 && sources[reported.source]?.published == reported.date
    let support = support(for: contact, against: reported.source)
    let verdict: Verdict =
      if isDateline || difference == 0 {
        .consistent
      } else if support.isEmpty { .notCheckable } else { .conflicting }
    return DateFinding(
      contact: contact, origin: .source(reported.source), reported: reported.date,
      difference: quantity(difference, [contact.id], [reported.source]), support: support,
      verdict: verdict)
  }

  /// Records that repeat a contact a day later because only the dateline of a report was known.
  private func probableRepeats(of contact: Contact) -> [DateFinding] {
    guard contact.precision == .exact else { return [] }
    return contacts[contact.end.adding(days: 1), default: []].filter { other in
      other.precision == .dateline && other.status == .held && other.isLike(contact)
    }.map { other in
      DateFinding(
        contact: contact, origin: .record(other.id), reported: Period(day: other.start),
        difference: quantity(1, [contact.id, other.id], other.sources),
        support: contact.sources.sortedOnce(), verdict: .consistent)
    }
  }

  /// What speaks for the log's date.
  private func support(for contact: Contact, against source: String) -> [String] {
    let others = contacts[contact.start, default: []].filter { other in
      other.id != contact.id && other.isLike(contact)
    }
    let dissenters = Set(contact.reported.map(\.source) + [source])
    return (contact.sources + others.flatMap(\.sources)).filter { !dissenters.contains($0) }
      .sortedOnce()
  }

  private func quantity(_ days: Int, _ records: [String], _ sources: [String]) -> Quantity {
    Quantity(
      value: Double(days), unit: .days,
      provenance: Provenance(
        statistic: "contacts.date-difference", calculation: Calculation(.method(.daysApart)),
        records: records, sources: sources, nature: .computed))
  }

  /// Days by which a date misses a contact; 0 where the two have a day in common.
  private static func days(from contact: Contact, to date: Period) -> Int {
    if date.end < contact.start { return date.end.days(since: contact.start) }
    return max(0, date.start.days(since: max(contact.start, contact.end)))
  }
}

extension Contact {
  /// Whether the same people met in the same way and place, as far as both records say.
  fileprivate func isLike(_ other: Contact) -> Bool {
    channel == other.channel && place == other.place
      && Set(participants.map(\.name)) == Set(other.participants.map(\.name))
  }
}
