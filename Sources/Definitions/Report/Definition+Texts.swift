package import Fields

extension Definition {
  /// A text its author wrote, in one language.
  package struct WrittenText: Sendable {
    /// BCP 47.
    package var language: String
    /// As it stands in the file, placeholders included.
    package var text: YAMLText
  }

  /// Every text its author wrote, in each language, in the order of the file.
  package var writtenTexts: [WrittenText] {
    let heads = [title, kicker, lead, runningTitle, email.subject]
    let parts = sections.flatMap { section in
      [section.title, section.finding].compactMap(\.self)
        + section.blocks.flatMap(\.writtenTemplates)
    }
    let all = heads.compactMap(\.self) + cover.flatMap(\.writtenTemplates) + parts
    return all.flatMap(\.templates).map { language, template in
      WrittenText(language: language ?? self.language, text: template.text)
    }
  }
}

extension BlockDefinition {
  /// The templates of a block, those of blocks inside it included.
  fileprivate var writtenTemplates: [LocalizedTemplate] {
    let own: [LocalizedTemplate?] =
      switch kind {
      case .text(let text), .notes(let text): [text]
      case .keyFigures(let figures): figures.flatMap { [$0.label, $0.change, $0.note] }
      case .chart(let chart):
        ([chart] + chart.beside).flatMap { [$0.title, $0.subtitle, $0.note] }
      case .table(let table): [table.title, table.subtitle, table.note]
      case .timeline(let timeline): [timeline.title]
      case .list(let list): list.items
      case .changes(let changes): [changes.title]
      case .callout(let callout): [callout.title, callout.text]
      case .columns(let columns): columns.blocks.flatMap(\.writtenTemplates)
      case .contents(let title), .captions(_, let title): [title]
      case .dispatches, .assessments, .pageBreak, .sources: []
      }
    return own.compactMap(\.self) + [emptyText].compactMap(\.self)
  }
}
