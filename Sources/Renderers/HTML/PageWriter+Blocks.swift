internal import Document
internal import Drawing

extension PageWriter {
  mutating func blocks(_ blocks: [Block]) -> [Markup] {
    var out: [Markup] = []
    for block in blocks { out.append(contentsOf: self.block(block)) }
    return out
  }

  private mutating func block(_ block: Block) -> [Markup] {
    switch block {
    case .heading(let heading): [self.heading(heading)]
    case .paragraph(let paragraph): [self.paragraph(paragraph)]
    case .keyFigures(let figures): [keyFigures(figures)]
    case .judgements(let judgements): [self.judgements(judgements)]
    case .figure(let figure): [self.figure(figure, isAlone: true)]
    case .figures(let figures): [pair(of: figures)]
    case .table(let table): [self.table(table, name: table.name)]
    case .list(let isOrdered, let items): [list(isOrdered, items)]
    case .quote(let inner): [.element("blockquote", blocks(inner))]
    case .callout(let title, let inner): [callout(title, inner)]
    case .dispatch(let title, let line, let language, let inner):
      [dispatch(title, line, language, inner)]
    case .columns(let count, let inner):
      [
        .element(
          "div", [.class("columns"), Markup.Attribute("style", "--count:\(max(count, 1))")],
          blocks(inner))
      ]
    // The contents stand beside the page from its beginning.
    case .contents: []
    case .captions(let captions, let title): listing(captions, title)
    case .sourceList: [sourceList()]
    case .pageBreak: [.element("div", class: "page-break", [])]
    }
  }

  /// The figures or tables as links; nothing where there are none.
  private mutating func listing(_ captions: Captions, _ title: [Inline]) -> [Markup] {
    let entries = briefing.entries(of: captions)
    guard !entries.isEmpty else { return [] }
    let items = entries.map { entry -> Markup in
      .element(
        "li",
        [
          .element(
            "a", [.href("#\(PageWriter.anchor(entry.id))")],
            [.text("\(entry.label). \(entry.title.plainText)")])
        ])
    }
    return [
      .element("p", class: "title", inlines(title)), .element("ul", class: "captions", items),
    ]
  }

  /// A heading one level below the title at least, and never more than one below the last.
  mutating func heading(_ heading: Heading) -> Markup {
    level = min(heading.level + 1, level + 1, 4)
    return .element("h\(level)", identity(heading.id), inlines(heading.text))
  }

  private mutating func paragraph(_ paragraph: Paragraph) -> Markup {
    let attributes: [Markup.Attribute] =
      switch paragraph.style {
      case .body: []
      case .lead: [.class("lead")]
      case .note: [.class("note")]
      }
    return .element("p", attributes, inlines(paragraph.text))
  }

  private mutating func keyFigures(_ figures: [KeyFigure]) -> Markup {
    var groups: [Markup] = []
    for figure in figures {
      var parts: [Markup] = [.element("dt", inlines(figure.label))]
      // Only the number is large.
      var value: [Markup] = []
      if !figure.hedge.isEmpty {
        value.append(.element("span", class: "unit", [.text(figure.hedgeWithSpace)]))
      }
      value += inlines(figure.value)
      if !figure.unit.isEmpty {
        value += [.text(" "), .element("span", class: "unit", [.text(figure.unit)])]
      }
      parts.append(.element("dd", class: "value", value))
      if let sparkline = drawer.sparkline(of: figure) {
        drawings += 1
        let picture = PageWriter.drawing(
          sparkline, id: "spark-\(drawings)", name: figure.sparklineText)
        parts.append(
          .element("dd", [.class("spark"), PageWriter.width(of: sparkline)], [picture]))
      }
      if !figure.change.isEmpty {
        parts.append(.element("dd", class: "change", inlines(figure.change)))
      }
      if !figure.note.isEmpty {
        parts.append(.element("dd", class: "note", inlines(figure.note)))
      }
      groups.append(.element("div", parts))
    }
    return .element("dl", class: "key-figures", groups)
  }

  private mutating func judgements(_ judgements: [Judgement]) -> Markup {
    var items: [Markup] = []
    for judgement in judgements {
      var evidence = inlines(judgement.evidence)
      if !judgement.confidence.isEmpty {
        evidence += [
          .text(" "), .element("span", class: "confidence", [.text(judgement.confidence)]),
        ]
      }
      items.append(
        .element(
          "li",
          [
            .element("p", class: "claim", inlines(judgement.claim)),
            .element("p", evidence),
          ]))
    }
    return .element("ol", class: "judgements", items)
  }

  private mutating func list(_ isOrdered: Bool, _ items: [[Block]]) -> Markup {
    var children: [Markup] = []
    for item in items {
      if item.count == 1, case .paragraph(let paragraph) = item[0], paragraph.style == .body {
        children.append(.element("li", inlines(paragraph.text)))
      } else {
        children.append(.element("li", blocks(item)))
      }
    }
    return .element(isOrdered ? "ol" : "ul", children)
  }

  private mutating func callout(_ title: [Inline], _ inner: [Block]) -> Markup {
    var children: [Markup] = []
    if !title.isEmpty { children.append(.element("p", class: "title", inlines(title))) }
    children += blocks(inner)
    return .element("div", [.class("callout"), Markup.Attribute("role", "note")], children)
  }

  private mutating func dispatch(
    _ title: [Inline], _ line: [Inline], _ language: String, _ inner: [Block]
  ) -> Markup {
    let above = level
    // Level 3 of a briefing is h4, and a dispatch stands below what it is in.
    let titleLevel = min(above + 1, 4)
    level = titleLevel
    var children: [Markup] = [.element("h\(titleLevel)", inlines(title))]
    if !line.isEmpty { children.append(.element("p", class: "line", inlines(line))) }
    children += blocks(inner)
    level = above
    var attributes: [Markup.Attribute] = [.class("dispatch")]
    if language != briefing.identity.language, !language.isEmpty {
      attributes.append(Markup.Attribute("lang", language))
    }
    return .element("article", attributes, children)
  }
}
