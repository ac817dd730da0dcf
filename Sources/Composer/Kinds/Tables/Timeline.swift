internal import Definitions
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// Dated lines, oldest first: the date in bold, the channel, what happened, the marks.
  func compose(_ definition: TimelineDefinition) -> Composed {
    let contacts: [Contact]
    switch definition.subject {
    case .held:
      let window =
        definition.days.map { catalogue.statistics.window(days: $0) } ?? edition.period
      contacts = catalogue.statistics.contacts(in: window).contacts
    case .planned:
      let last = edition.asOf.adding(days: definition.days ?? 60)
      contacts = catalogue.statistics.year.planned.filter { $0.start <= last }
    }
    let shown =
      definition.subject == .held
      ? contacts.suffix(definition.max ?? .max) : contacts.prefix(definition.max ?? .max)
    guard !shown.isEmpty else { return .nothing }
    let items = shown.map { [Block.paragraph(Paragraph(timelineLine($0)))] }
    var blocks: [Block] = [.list(ordered: false, items: items)]
    if let title = definition.title {
      blocks.insert(.paragraph(Paragraph([.strong(inlines(title))])), at: 0)
    }
    return Composed(blocks, rows: shown.count, newest: shown.map(\.end).max())
  }

  /// One line on a contact.
  func timelineLine(_ contact: Contact) -> [Inline] {
    let summary = contact.summary ?? catalogue.topicWords(of: contact)
    let place = catalogue.placeWords(of: contact)
    let channel = wording.records.channels[contact.channel] ?? contact.channel.rawValue
    let head = [channel, catalogue.names(in: contact)].filter { !$0.isEmpty }
    var inlines: [Inline] = [
      .strong([.text(catalogue.dateWords(of: contact))]), .text(" "), .mark(contact.channel.mark),
      .text("\u{A0}" + head.joined(separator: ", ")),
    ]
    if !place.isEmpty { inlines += [.text(", ")] + place }
    if !summary.isEmpty { inlines += [.text(". ")] + catalogue.recorded(summary, of: contact) }
    let marks = marks(for: contact.sources)
    if !marks.isEmpty { inlines += [.text("\u{A0}")] + marks }
    return inlines.joined
  }
}
