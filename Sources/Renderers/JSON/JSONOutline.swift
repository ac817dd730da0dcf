internal import Document

/// The text of a briefing as JSON: sections of blocks, each with its kind and its words.
struct JSONOutline {
  private let briefing: Briefing
  private let values: [String: Double]

  init(_ briefing: Briefing) {
    self.briefing = briefing
    values = Dictionary(
      briefing.numbers.compactMap { number in number.value.map { (number.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  var cover: JSONValue {
    .object([
      ("kicker", .string(briefing.cover.kicker)),
      ("title", .string(briefing.cover.title)),
      ("lead", words(briefing.cover.lead)),
      ("blocks", blocks(briefing.cover.blocks)),
      ("colophon", words(briefing.cover.colophon)),
    ])
  }

  var sections: JSONValue {
    .array(
      briefing.sections.map { section in
        .object([
          ("id", .string(section.heading.id)),
          ("title", .string(section.heading.text.plainText)),
          ("blocks", blocks(section.blocks)),
        ])
      })
  }

  var footnotes: JSONValue { .array(briefing.footnotes.map(words)) }

  private func blocks(_ blocks: [Block]) -> JSONValue {
    .array(blocks.compactMap(block))
  }

  /// What a block says; `nil` for what says nothing of its own.
  private func block(_ block: Block) -> JSONValue? {
    switch block {
    case .heading(let heading):
      kind(
        "heading", ("id", .string(heading.id)), ("level", .integer(heading.level)),
        ("title", .string(heading.text.plainText)))
    case .paragraph(let paragraph):
      kind(
        "paragraph", ("style", .string(paragraph.style.rawValue)), ("text", words(paragraph.text)))
    case .keyFigures(let figures): kind("keyFigures", ("figures", .array(figures.map(keyFigure))))
    case .judgements(let judgements):
      kind("judgements", ("judgements", .array(judgements.map(judgement))))
    case .figure(let figure): self.figure(figure)
    case .figures(let figures): kind("figures", ("figures", .array(figures.map(self.figure))))
    case .table(let table): self.table(table)
    case .list(let isOrdered, let items):
      kind("list", ("ordered", .boolean(isOrdered)), ("items", .array(items.map(blocks))))
    case .quote(let inner): kind("quote", ("blocks", blocks(inner)))
    case .callout(let title, let inner):
      kind("callout", ("title", words(title)), ("blocks", blocks(inner)))
    case .dispatch(let title, let line, let language, let inner):
      kind(
        "dispatch", ("title", words(title)), ("line", words(line)),
        ("language", .string(language)), ("blocks", blocks(inner)))
    case .columns(_, let inner): kind("columns", ("blocks", blocks(inner)))
    case .contents, .captions, .sourceList, .pageBreak: nil
    }
  }

  private func kind(_ name: String, _ members: (String, JSONValue)...) -> JSONValue {
    .object([("kind", .string(name))] + members)
  }

  private func keyFigure(_ figure: KeyFigure) -> JSONValue {
    .object([
      ("label", words(figure.label)), ("value", words(figure.hedgedValue)),
      ("unit", .string(figure.unit)), ("change", words(figure.change)),
      ("note", words(figure.note)), ("series", .string(figure.sparklineText)),
    ])
  }

  private func judgement(_ judgement: Judgement) -> JSONValue {
    .object([
      ("claim", words(judgement.claim)), ("evidence", words(judgement.evidence)),
      ("confidence", .string(judgement.confidence)),
    ])
  }

  private func figure(_ figure: Figure) -> JSONValue {
    kind(
      "figure", ("id", .string(figure.id)), ("label", .string(figure.label)),
      ("title", words(figure.title)), ("subtitle", words(figure.subtitle)),
      ("source", words(figure.source)), ("alternative", .string(figure.alternative)),
      ("dataTable", .string(figure.dataTable)), ("data", figure.data.map(table) ?? .null))
  }

  private func table(_ table: Table) -> JSONValue {
    let columns = table.columns.map { column in
      JSONValue.object([
        ("group", .string(column.group)), ("header", .string(column.header.plainText)),
        ("unit", .string(column.unit)),
      ])
    }
    let rows = table.rows.map { row in
      JSONValue.object([
        ("kind", .string(row.kind.rawValue)), ("cells", .array(row.cells.map(cell))),
      ])
    }
    return kind(
      "table", ("id", .string(table.id)), ("label", .string(table.label)),
      ("title", words(table.title)), ("subtitle", words(table.subtitle)),
      ("columns", .array(columns)), ("rows", .array(rows)), ("source", words(table.source)))
  }

  private func cell(_ cell: Table.Cell) -> JSONValue {
    switch cell {
    case .text(let text): words(text)
    case .sparkline(_, let alternative): .object([("text", .string(alternative))])
    }
  }

  /// Running text, with the ids of its numbers and the numbers of its sources; where it holds one
  /// number alone, that number's value before rounding.
  private func words(_ text: [Inline]) -> JSONValue {
    var marks = TextMarks()
    marks.add(text)
    var members: [(String, JSONValue)] = [("text", .string(text.plainText))]
    if !marks.numbers.isEmpty { members.append(("numbers", .strings(marks.numbers))) }
    if marks.numbers.count == 1, let value = values[marks.numbers[0]] {
      members.append(("value", .number(value)))
    }
    if !marks.sources.isEmpty {
      members.append(("sources", .array(marks.sources.map(JSONValue.integer))))
    }
    if !marks.footnotes.isEmpty {
      members.append(("footnotes", .array(marks.footnotes.map(JSONValue.integer))))
    }
    return .object(members)
  }
}

/// The numbers, sources and footnotes that a text refers to, in order.
private struct TextMarks {
  var numbers: [String] = []
  var sources: [Int] = []
  var footnotes: [Int] = []

  mutating func add(_ text: [Inline]) {
    for inline in text {
      switch inline {
      case .number(_, let id): numbers.append(id)
      case .sources(let marks): sources.append(contentsOf: marks)
      case .footnote(let number): footnotes.append(number)
      case .strong(let inner), .emphasis(let inner), .link(let inner, _),
        .reference(let inner, _), .language(_, let inner):
        add(inner)
      case .text, .code, .mark, .lineBreak: break
      }
    }
  }
}
