internal import Addresses
internal import Document

/// Collects the paragraphs of a briefing's plain text.
struct PlainTextWriter {
  static let width = 78

  private let briefing: Briefing
  /// Finished paragraphs, lines broken.
  private(set) var paragraphs: [String] = []

  init(_ briefing: Briefing) {
    self.briefing = briefing
  }

  mutating func write() {
    let identity = briefing.identity
    let cover = briefing.cover
    add(identity.notice.uppercased())
    add(cover.kicker)
    addTitle(cover.title, underline: "=")
    add(PlainText.words(cover.lead))
    add(cover.blocks)
    add(PlainText.words(cover.colophon))
    for section in briefing.sections {
      addTitle(PlainText.words(section.heading.text), underline: "=")
      add(section.blocks)
    }
    if !briefing.footnotes.isEmpty {
      addTitle(briefing.words.footnotes, underline: "=")
      for (index, note) in briefing.footnotes.enumerated() {
        add(PlainText.words(note), label: "(\(index + 1)) ")
      }
    }
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(let heading):
      addTitle(PlainText.words(heading.text), underline: heading.level == 1 ? "=" : "-")
    case .paragraph(let paragraph): add(PlainText.words(paragraph.text))
    case .keyFigures(let figures): for item in figures { add(item) }
    case .judgements(let judgements): for item in judgements { add(item) }
    case .figure(let figure): add(figure)
    case .figures(let figures): for item in figures { add(item) }
    case .table(let table): add(table)
    case .list(let isOrdered, let items): add(items, isOrdered: isOrdered)
    case .quote(let inner): add(inner, label: "> ", hanging: "> ")
    case .callout(let title, let inner):
      add(PlainText.words(title), label: "! ")
      add(inner, label: "  ", hanging: "  ")
    case .dispatch(let title, let line, _, let inner):
      addTitle(PlainText.words(title), underline: "-")
      add(PlainText.words(line))
      add(inner)
    case .columns(_, let inner): add(inner)
    case .sourceList: addSources()
    case .contents, .captions, .pageBreak: break
    }
  }

  private mutating func add(_ figure: KeyFigure) {
    let number = [PlainText.words(figure.hedgedValue), figure.unit].filter { !$0.isEmpty }
    let rest = [figure.change, figure.note].map(PlainText.words).filter { !$0.isEmpty }
    let parts = [number.joined(separator: " ")] + rest
    add("\(PlainText.words(figure.label)): \(parts.joined(separator: "; "))", label: "* ")
  }

  private mutating func add(_ judgement: Judgement) {
    let evidence = PlainText.words(judgement.evidence)
    let parts = [PlainText.words(judgement.claim), evidence].filter { !$0.isEmpty }
    let confidence = judgement.confidence.isEmpty ? "" : " (\(judgement.confidence))"
    add(parts.joined(separator: " ") + confidence, label: "* ")
  }

  private mutating func add(_ figure: Figure) {
    add(PlainText.caption(figure.label, figure.title, figure.subtitle))
    add(figure.alternative)
    if let data = figure.data { add(data) }
    add(PlainText.words(figure.source))
  }

  private mutating func add(_ table: Table) {
    add(PlainText.caption(table.label, table.title, table.subtitle))
    let lines = PlainTextTable(table, mark: briefing.words.decimalMark).lines
    if !lines.isEmpty { paragraphs.append(lines.joined(separator: "\n")) }
    add(PlainText.words(table.source))
  }

  private mutating func add(_ items: [[Block]], isOrdered: Bool) {
    for (index, item) in items.enumerated() {
      let label = isOrdered ? "\(index + 1). " : "- "
      add(item, label: label, hanging: String(repeating: " ", count: label.count))
    }
  }

  /// Blocks with a label before the first line and an indent before the others.
  private mutating func add(_ blocks: [Block], label: String, hanging: String) {
    var inner = PlainTextWriter(briefing)
    inner.add(blocks)
    for (index, paragraph) in inner.paragraphs.enumerated() {
      let lines = paragraph.split(separator: "\n", omittingEmptySubsequences: false)
      paragraphs.append(
        lines.enumerated().map { line in
          (index == 0 && line.offset == 0 ? label : hanging) + line.element
        }.joined(separator: "\n"))
    }
  }

  private mutating func addSources() {
    for source in briefing.sources {
      let address = source.address.map { " <\($0.text)>" } ?? ""
      add(PlainText.words(source.text) + address, label: "[\(source.number)] ")
    }
  }

  private mutating func addTitle(_ title: String, underline: Character) {
    guard !title.isEmpty else { return }
    let title = PlainText.inert(title)
    let length = min(title.count, PlainTextWriter.width)
    paragraphs.append(title + "\n" + String(repeating: underline, count: length))
  }

  private mutating func add(_ text: String, label: String = "") {
    guard !text.isEmpty else { return }
    let indent = String(repeating: " ", count: label.count)
    let lines = PlainText.lines(of: text, width: PlainTextWriter.width - label.count)
    paragraphs.append(
      lines.enumerated().map { ($0.offset == 0 ? label : indent) + $0.element }
        .joined(separator: "\n"))
  }
}
