internal import Definitions
internal import Document
internal import Fields

/// What a message says of a briefing.
struct MessageOfBriefing {
  let texts: TextComposer

  /// The message that a definition asks for.
  ///
  /// A subject has plain spaces, as others would have to be encoded. A number in it is one of the
  /// briefing's, so it is not entered a second time. A chart or table that this edition has left out
  /// is not in the message either.
  func message(
    of email: EmailDefinition, title: String, cover: Briefing.Cover, sections: [Briefing.Section]
  ) -> Briefing.Message {
    let ledger = texts.printer.ledger
    let before = ledger.state
    let words = email.subject.map { texts.inlines($0).plainText } ?? title
    let subject = String(words.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
    ledger.restore(before)
    var message = Briefing.Message(subject: subject, cover: cover, sections: sections)
    message.attachesPDF = email.attachesPDF
    if let wanted = email.blocks {
      let shown = (cover.blocks + sections.flatMap(\.blocks)).flatMap(\.messageParts)
      message.parts = wanted.flatMap { part(named: $0.text, of: cover, among: shown) }
    }
    return message
  }

  private func part(
    named name: String, of cover: Briefing.Cover, among shown: [Briefing.Message.Part]
  ) -> [Briefing.Message.Part] {
    switch EmailDefinition.Word(rawValue: name) {
    case .keyFigures?: return Briefing.Message.keyFigures(of: cover)
    case .judgements?: return Briefing.Message.judgements(of: cover)
    case nil: return shown.first { $0.id == name }.map { [$0] } ?? []
    }
  }
}

extension Briefing.Message.Part {
  /// The id of a chart or table.
  fileprivate var id: String? {
    switch self {
    case .figure(let figure): figure.id
    case .table(let table): table.id
    case .keyFigures, .judgements: nil
    }
  }
}
