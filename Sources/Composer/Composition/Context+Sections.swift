internal import Definitions
internal import Diagnostics
internal import Document
internal import Fields
internal import Language
internal import Periods
internal import Values

extension Context {
  /// A section with its heading and finding; `nil` where nothing is left of it.
  func compose(_ section: SectionDefinition) -> Briefing.Section? {
    let title = inlines(section.title)
    let finding = section.finding.map(inlines) ?? []
    let lead: [Block] =
      finding.plainText.isBlank ? [] : [.paragraph(Paragraph(finding, style: .lead))]
    let blocks = compose(section.blocks)
    if lead.isEmpty, blocks.isEmpty { return nil }
    return Briefing.Section(
      heading: Heading(level: 1, text: title, id: section.id), blocks: lead + blocks,
      startsPage: section.startsPage)
  }

  /// Blocks, each with its policy for missing data.
  func compose(_ definitions: [BlockDefinition]) -> [Block] {
    definitions.flatMap(compose)
  }

  /// A block, or what stands in its place where it has too little to show or it is too old.
  private func compose(_ definition: BlockDefinition) -> [Block] {
    let before = ledger.state
    let outer = findings
    findings = Findings()
    let composed = compose(definition.kind)
    let inner = findings
    findings = outer
    guard let lack = lack(of: composed, definition) else {
      findings.add(inner)
      return composed.blocks
    }
    // What a dropped block has printed or missed is not in the briefing.
    ledger.restore(before)
    switch definition.whenEmpty {
    case .omit: return []
    case .fail:
      findings.add(lack.diagnostic(.error, key: definition.key))
      return []
    case .note:
      findings.add(lack.diagnostic(.warning, key: definition.key))
      let text = definition.emptyText.map(inlines) ?? [.text(lack.sentence)]
      return text.plainText.isBlank ? [] : [.paragraph(Paragraph(text, style: .note))]
    }
  }

  /// Why a block cannot be shown.
  private struct Lack {
    var code: String
    var message: String
    /// What the reader is told.
    var sentence: String

    func diagnostic(_ severity: Diagnostic.Severity, key: YAMLText) -> Diagnostic {
      var diagnostic = key.diagnostic(severity, code: code, message: message)
      // The definition is right; it is the records that fall short.
      diagnostic.area = .records
      return diagnostic
    }
  }

  private func lack(of composed: Composed, _ definition: BlockDefinition) -> Lack? {
    let name = definition.key.text
    if composed.rows < definition.minRows {
      let sentence = wording.sentences.nothingToShow
      return Lack(
        code: "too-few-rows",
        message: "`\(name)` has \(composed.rows) of the \(definition.minRows) "
          + "\(definition.minRows == 1 ? "row" : "rows") it needs",
        sentence: sentence)
    }
    guard let limit = definition.maxAge, let newest = composed.newest else { return nil }
    let age = edition.asOf.days(since: newest)
    guard age > limit else { return nil }
    return Lack(
      code: "stale-records",
      message: "`\(name)` shows nothing newer than \(newest), \(age) days before the edition's day",
      sentence: wording.sentences.tooOld(notation.date(newest)))
  }

  private func compose(_ kind: BlockKind) -> Composed {
    switch kind {
    case .text(let text): return counted(blocks(text))
    case .notes(let text): return counted(blocks(text, style: .note))
    case .keyFigures(let figures): return compose(figures)
    case .chart(let chart): return compose(chart)
    case .table(let table): return compose(table)
    case .timeline(let timeline): return compose(timeline)
    case .list(let list): return compose(list)
    case .dispatches(let dispatches): return compose(dispatches)
    case .assessments(let assessments): return compose(assessments)
    case .changes(let changes): return compose(changes)
    case .callout(let callout): return compose(callout)
    case .columns(let columns): return compose(columns)
    case .pageBreak: return Composed([.pageBreak], rows: 1)
    case .contents(let title):
      let text = title.map(inlines) ?? [.text(wording.words.contents)]
      return Composed([.contents(title: text)], rows: 1)
    case .captions(let captions, let title):
      let text = title.map(inlines) ?? [.text(wording.sentences.listTitle(captions))]
      return Composed([.captions(captions, title: text)], rows: 1)
    case .sources: return Composed([.sourceList], rows: 1)
    }
  }

  private func counted(_ blocks: [Block]) -> Composed {
    Composed(blocks, rows: blocks.count)
  }

  private func compose(_ list: ListDefinition) -> Composed {
    let items = list.items.map { blocks($0) }.filter { !$0.isEmpty }
    return items.isEmpty
      ? .nothing : Composed([.list(ordered: list.isOrdered, items: items)], rows: items.count)
  }

  private func compose(_ callout: CalloutDefinition) -> Composed {
    let text = blocks(callout.text)
    return text.isEmpty
      ? .nothing : Composed([.callout(title: inlines(callout.title), blocks: text)], rows: 1)
  }

  private func compose(_ columns: ColumnsDefinition) -> Composed {
    let gutters = theme.gutter * Double(columns.count - 1)
    let blocks = at(place, width: (width - gutters) / Double(columns.count)) {
      compose(columns.blocks)
    }
    return blocks.isEmpty
      ? .nothing : Composed([.columns(count: columns.count, blocks: blocks)], rows: blocks.count)
  }
}

extension String {
  /// Whether there is nothing to read in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
