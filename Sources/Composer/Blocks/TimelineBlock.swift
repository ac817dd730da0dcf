internal import Definitions
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// Dated lines, oldest first: the date in bold, the channel, what happened, the marks.
struct TimelineBlock {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let texts: TextComposer
  let printer: NumberPrinter

  /// The contacts held or announced.
  func compose(_ definition: TimelineDefinition) -> Composed {
    let contacts: [Contact]
    switch definition.subject {
    case .held:
      let window =
        definition.days.map { statistics.window(days: $0) } ?? statistics.edition.period
      contacts = statistics.contacts(in: window).contacts
    case .planned:
      let last = statistics.edition.asOf.adding(days: definition.days ?? 60)
      contacts = statistics.year.planned.filter { $0.start <= last }
    }
    let shown =
      definition.subject == .held
      ? contacts.suffix(definition.max ?? .max) : contacts.prefix(definition.max ?? .max)
    guard !shown.isEmpty else { return .nothing }
    let items = shown.map { [Block.paragraph(Paragraph(line($0)))] }
    var blocks: [Block] = [.list(ordered: false, items: items)]
    if let title = definition.title {
      blocks.insert(.paragraph(Paragraph([.strong(texts.inlines(title))])), at: 0)
    }
    return Composed(blocks, rows: shown.count, newest: shown.map(\.end).max())
  }

  /// One line on a contact.
  func line(_ contact: Contact) -> [Inline] {
    let summary = contact.summary ?? language.topicWords(of: contact)
    let place = language.placeWords(of: contact)
    let channel = language.name(of: contact.channel)
    let head = [channel, language.names(in: contact)].filter { !$0.isEmpty }
    var inlines: [Inline] = [
      .strong([.text(language.dateWords(of: contact))]), .text(" "), .mark(contact.channel.mark),
      .text("\u{A0}" + head.joined(separator: ", ")),
    ]
    if !place.isEmpty { inlines += [.text(", ")] + place }
    if !summary.isEmpty { inlines += [.text(". ")] + language.recorded(summary, of: contact) }
    let marks = printer.marks(for: contact.sources)
    if !marks.isEmpty { inlines += [.text("\u{A0}")] + marks }
    return inlines.joined
  }
}
