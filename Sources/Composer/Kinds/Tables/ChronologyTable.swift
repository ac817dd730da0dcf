internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// What happened in the edition's period and in the days before, newest period first, each in
  /// order of time.
  func chronology(days: Int?, max: Int?) -> TableDraft? {
    let words = wording.kinds.contacts
    let statistics = catalogue.statistics
    let length = days ?? 30
    let week = statistics.week.contacts
    let end = edition.period.start.adding(days: -1)
    guard let before = Period(from: end.adding(days: 1 - length), through: end) else { return nil }
    let after = lateContacts
    let earlier = statistics.contacts(in: before).contacts.suffix(max ?? .max)
    guard !(week + earlier + after).isEmpty else { return nil }
    var draft = TableDraft(title: words.chronologyTitle, columns: contactColumns)
    let title = notation.days(edition.period)
    draft.group([.text(week.isEmpty ? words.noneInPeriod(title) : title)])
    draft.rows += week.map { contactRow($0) }
    if !after.isEmpty, let span = daysAfter {
      draft.group([.text(notation.days(span))])
      draft.rows += after.map { contactRow($0) }
    }
    if !earlier.isEmpty {
      draft.group([.text(words.daysBefore(length))])
      draft.rows += earlier.reversed().map { contactRow($0) }
    }
    draft.newest = (week + earlier + after).map(\.end).max()
    if pair.coverage[.contacts]?.isComplete != true { draft.notes = [words.incomplete] }
    return draft
  }

  /// The days between the edition's period and the day it is written as of.
  private var daysAfter: Period? {
    Period(from: edition.period.end.adding(days: 1), through: edition.asOf)
  }

  private var lateContacts: [Contact] {
    daysAfter.map { catalogue.statistics.contacts(in: $0).contacts } ?? []
  }

  var contactColumns: [Table.Column] {
    let words = wording.kinds.contacts
    return [
      .words(words.date, flexibility: 0.8, isRowHeader: true),
      .words(words.channel, flexibility: 0),
      .words(words.who, flexibility: 1.4), .words(words.place),
      .words(words.topics, flexibility: 2),
      .words(words.source, flexibility: 0),
    ]
  }

  private func contactRow(_ contact: Contact) -> Table.Row {
    Table.Row(
      contactCells(contact) + [.text(marks(for: contact.sources))])
  }

  /// Date, channel, who, where, topics.
  func contactCells(_ contact: Contact) -> [Table.Cell] {
    let topics = catalogue.topicWords(of: contact)
    let summary = contact.summary ?? ""
    return [
      cell(catalogue.dateWords(of: contact)), channelCell(contact.channel),
      cell(catalogue.names(in: contact)), .text(catalogue.placeWords(of: contact)),
      .text(catalogue.recorded(summary.isEmpty ? topics : summary, of: contact)),
    ]
  }

  /// The word of a channel with its mark.
  func channelCell(_ channel: Contact.Channel) -> Table.Cell {
    .text([
      .mark(channel.mark),
      .text("\u{A0}" + (wording.records.channels[channel] ?? channel.rawValue)),
    ])
  }
}

extension Contact.Channel {
  /// The mark beside the word.
  var mark: Mark {
    switch self {
    case .call: .call
    case .video: .video
    case .visit: .visit
    case .meeting: .meeting
    case .summit: .summit
    case .letter: .letter
    }
  }
}
