internal import Document
internal import Language
internal import Records
internal import Statistics

/// What rows of contacts have in common.
struct ContactRows {
  let language: BriefingLanguage
  let printer: NumberPrinter

  var columns: [Table.Column] {
    let words = language.wording.kinds.contacts
    return [
      .words(words.date, flexibility: 0.8, isRowHeader: true),
      .words(words.channel, flexibility: 0),
      .words(words.who, flexibility: 1.4), .words(words.place),
      .words(words.topics, flexibility: 2),
      .words(words.source, flexibility: 0),
    ]
  }

  /// Date, channel, who, where, topics.
  func cells(_ contact: Contact) -> [Table.Cell] {
    let topics = language.topicWords(of: contact)
    let summary = contact.summary ?? ""
    return [
      .words(language.dateWords(of: contact)), channel(contact.channel),
      .words(language.names(in: contact)), .text(language.placeWords(of: contact)),
      .text(language.recorded(summary.isEmpty ? topics : summary, of: contact)),
    ]
  }

  /// The word of a channel with its mark.
  func channel(_ channel: Contact.Channel) -> Table.Cell {
    .text([
      .mark(channel.mark),
      .text("\u{A0}" + language.name(of: channel)),
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
