internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Catalogue {
  /// What the log of contacts covers.
  var coverageOfContacts: String {
    let coverage = pair.coverage[.contacts]
    let since = coverage?.since.map(notation.date)
    let words = wording.kinds.contacts.sentences
    guard coverage?.isComplete != true else { return words.complete(since) }
    let note = coverage.flatMap { pair.text($0.notes, in: language) }
    return words.incomplete(since, note)
  }

  /// From which sources the contacts of the last 365 days were read, and which months have none.
  var sourcesOfContacts: String {
    let year = statistics.year
    let publishers = year.sources.compactMap { records.sources[$0]?.publisher }
      .map(personName).eachOnce()
    let shown = publishers.prefix(6).joined(separator: ", ")
    let rest = publishers.count > 6 ? " \(wording.sentences.andOthers)" : ""
    let months = wording.sentences.list(year.emptyMonths.map { notation.period($0) })
    let sentence = wording.kinds.contacts.sentences.read(
      notation.date(edition.asOf), year.sources.count, shown + rest, months)
    // The point of an abbreviation ends its sentence.
    return sentence.replacing("..", with: ".")
  }

  /// The contacts of the edition's period: how many, and the first three.
  var contactsOfWeek: Phrase {
    let words = wording.kinds.contacts.sentences
    let week = statistics.week
    let days = notation.days(edition.period)
    guard !week.contacts.isEmpty else {
      return words.none(days, pair.coverage[.contacts]?.isComplete ?? false)
    }
    let shown = week.contacts.prefix(3)
    return words.some(
      week.contactCount, days, shown.map(describe), week.contacts.count - shown.count)
  }

  /// The comparison of the last 365 days with the 365 before, or that there may be none.
  var contactTrend: Phrase {
    let words = wording.kinds.contacts
    let year = statistics.year
    let day = notation.date(edition.asOf)
    guard year.mayClaimTrend else { return words.sentences.noTrend(year.contactCount, 365, day) }
    return words.sentences.trend(year.change, words.daysTo(365, day))
  }

  /// A contact in one line: channel and level, place, date, marks.
  func describe(_ contact: Contact) -> Phrase {
    let words = wording.kinds.contacts.sentences
    let text = words.describe(contact.channel, contact.level, contact.place, dateWords(of: contact))
    return contact.sources.isEmpty ? Phrase(text) : "\(text)\u{A0}\(sources: contact.sources)"
  }

  /// A contact's date as well as it is known: "23–24 May 2024", "early May 2024", "May 2024, day
  /// not known".
  func dateWords(of contact: Contact) -> String {
    let words = wording.kinds.contacts
    switch contact.precision {
    case .exact, .weekday: return notation.days(from: contact.start, through: contact.end)
    case .dateline:
      return words.reported(notation.days(from: contact.start, through: contact.end))
    case .monthPart:
      return words.partOfMonth(
        (contact.start.dayOfMonth - 1) / 10, notation.monthOfDate(contact.start))
    case .month: return words.monthOnly(notation.month(contact.start))
    case .year: return words.yearOnly(wording.calendar.year(contact.start.year))
    }
  }

  /// Who took part, in the briefing's language.
  func names(in contact: Contact) -> String {
    contact.participants.map { personName($0.name) }.joined(separator: ", ")
  }

  /// Somebody's name in the briefing's language where the pair knows it, else as the record has it.
  func personName(_ name: String) -> String {
    let person = pair.people.first {
      pair.canonicalName(of: $0) == name || $0.aliases.contains(name)
    }
    return person?.names[language] ?? name
  }

  /// The place, with the host country where that says more.
  func placeWords(of contact: Contact) -> [Inline] {
    let host: [Inline] = contact.host.map { [.text(countryName($0))] } ?? []
    guard let place = contact.place, !place.isEmpty else { return host }
    return (recorded(place, of: contact) + (host.isEmpty ? [] : [.text(", ")]) + host).joined
  }

  /// Free text of a contact, as the record has it and in the record's language.
  func recorded(_ text: String, of contact: Contact) -> [Inline] {
    text.isEmpty ? [] : [Inline.text(text)].marked(as: contact.language, in: language)
  }

  /// Topics as words, e.g. "economy and trade, energy".
  func topicWords(of contact: Contact) -> String {
    contact.topics.map { $0.split(separator: "-").joined(separator: " ") }
      .joined(separator: ", ")
  }
}
