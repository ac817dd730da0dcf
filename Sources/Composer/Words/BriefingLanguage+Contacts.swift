internal import Document
internal import Language
internal import Periods
internal import Records

extension BriefingLanguage {
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

  /// Who took part.
  func names(in contact: Contact) -> String {
    contact.participants.map { personName($0.name) }.joined(separator: ", ")
  }

  /// The place, with the host country where that says more.
  func placeWords(of contact: Contact) -> [Inline] {
    let host: [Inline] = contact.host.map { [.text(countryName($0))] } ?? []
    guard let place = contact.place, !place.isEmpty else { return host }
    return (recorded(place, of: contact) + (host.isEmpty ? [] : [.text(", ")]) + host).joined
  }

  /// Free text of a contact, as the record has it and in the record's language.
  func recorded(_ text: String, of contact: Contact) -> [Inline] {
    text.isEmpty ? [] : [Inline.text(text)].marked(as: contact.language, in: code)
  }

  /// Topics as words, e.g. "economy and trade, energy".
  func topicWords(of contact: Contact) -> String {
    contact.topics.map { $0.split(separator: "-").joined(separator: " ") }
      .joined(separator: ", ")
  }

  /// A channel's word.
  func name(of channel: Contact.Channel) -> String {
    wording.records.channels[channel] ?? channel.rawValue
  }
}
