internal import Addresses
internal import Document
internal import Drawing

/// What stands before and after a briefing's sections.
extension PageWriter {
  /// Notice, kicker, title and the sentence that says what the week meant.
  mutating func masthead() -> Markup {
    let cover = briefing.cover
    var children: [Markup] = []
    if let letterhead = briefing.theme.letterhead {
      let frame = letterhead.frame(accent: briefing.theme.palette.accent)
      children.append(
        .element(
          "div", class: "letterhead",
          [PageWriter.drawing(frame, id: "letterhead", name: letterhead.words)]))
    }
    if !briefing.identity.notice.isEmpty {
      children.append(.element("p", class: "notice", [.text(briefing.identity.notice)]))
    }
    if !cover.kicker.isEmpty {
      children.append(.element("p", class: "kicker", [.text(cover.kicker)]))
    }
    children.append(.element("h1", [.text(cover.title)]))
    if !cover.lead.isEmpty { children.append(.element("p", class: "lead", inlines(cover.lead))) }
    return .element("header", children)
  }

  /// The contents, from the headings of sections and of the level below.
  func contents() -> Markup {
    var items: [Markup] = []
    for section in briefing.sections {
      var entry = [PageWriter.entry(section.heading)]
      let inner = section.blocks.compactMap { block -> Markup? in
        guard case .heading(let heading) = block, heading.level == 2 else { return nil }
        return .element("li", [PageWriter.entry(heading)])
      }
      if !inner.isEmpty { entry.append(.element("ul", inner)) }
      items.append(.element("li", entry))
    }
    var children: [Markup] = []
    if !briefing.identity.notice.isEmpty {
      children.append(.element("p", class: "notice", [.text(briefing.identity.notice)]))
    }
    children += [
      .element("p", [.class("title"), .id("contents-title")], [.text(briefing.words.contents)]),
      .element("ul", items),
    ]
    return .element(
      "nav", [Markup.Attribute("aria-labelledby", "contents-title")], children)
  }

  private static func entry(_ heading: Heading) -> Markup {
    .element("a", [.href("#" + anchor(heading.id))], [.text(heading.text.plainText)])
  }

  mutating func section(_ section: Briefing.Section) -> Markup {
    level = 1
    let id = PageWriter.anchor(section.heading.id)
    let children = [heading(section.heading)] + blocks(section.blocks)
    let classes: [Markup.Attribute] = section.startsPage ? [.class("new-page")] : []
    return .element(
      "section", classes + [Markup.Attribute("aria-labelledby", id)], children)
  }

  /// The footnotes, each with its number as the way back to its mark.
  mutating func footnotes() -> [Markup] {
    guard !briefing.footnotes.isEmpty else { return [] }
    var items: [Markup] = []
    for (index, text) in briefing.footnotes.enumerated() {
      let number = index + 1
      let back = Markup.element(
        "a",
        [
          .class("label"), .href("#footnote-mark-\(number)"),
          Markup.Attribute("role", "doc-backlink"),
        ], [.text(String(number))])
      items.append(
        .element("li", identity("footnote-\(number)"), [back, .text(" ")] + inlines(text)))
    }
    return [
      .element(
        "section", [Markup.Attribute("aria-labelledby", "footnotes-title")],
        [
          .element("h2", identity("footnotes-title"), [.text(briefing.words.footnotes)]),
          .element("ol", class: "sources", items),
        ])
    ]
  }

  /// The numbered sources: the number leads back to the first mark, letters to the others.
  mutating func sourceList() -> Markup {
    var items: [Markup] = []
    for source in briefing.sources {
      let count = totals[source.number] ?? 0
      let number = Markup.text(String(source.number))
      var children: [Markup] = [
        count > 0
          ? .element("a", [.class("label"), .href("#cite-\(source.number)-1")], [number])
          : .element("span", class: "label", [number]),
        .text(" "),
      ]
      children += inlines(source.text)
      if let address = source.address {
        children += [.text(" "), PageWriter.outside(address, [.text(address.shown)])]
      }
      if count > 1 { children.append(waysBack(to: source.number, count: count)) }
      items.append(.element("li", identity("source-\(source.number)"), children))
    }
    hasSourceList = true
    return .element("ol", class: "sources", items)
  }

  private func waysBack(to source: Int, count: Int) -> Markup {
    var children: [Markup] = []
    for index in 2...count {
      children += [
        .text(" "),
        .element(
          "a", [.href("#cite-\(source)-\(index)")], [.text(PageWriter.letters(index))]),
      ]
    }
    return .element("span", class: "back", children)
  }

  /// 1 is a, 26 z, 27 aa.
  static func letters(_ number: Int) -> String {
    var rest = number
    var text = ""
    while rest > 0 {
      let digit = (rest - 1) % 26
      text = String(UnicodeScalar(UInt8(97 + digit))) + text
      rest = (rest - 1) / 26
    }
    return text
  }

  /// The sources where no block of the briefing lists them: a mark must lead somewhere.
  mutating func missingSourceList() -> [Markup] {
    guard !hasSourceList, !briefing.sources.isEmpty else { return [] }
    return [
      .element(
        "section", [Markup.Attribute("aria-labelledby", "sources-title")],
        [
          .element("h2", identity("sources-title"), [.text(briefing.words.sources)]),
          sourceList(),
        ])
    ]
  }

  func imprint() -> Markup {
    let identity = briefing.identity
    var parts = [identity.desk, "\(identity.edition), \(identity.asOf)"]
    parts.append("\(briefing.words.generatedBy) \(identity.generator)")
    if !identity.notice.isEmpty { parts.append(identity.notice) }
    let text = parts.filter { !$0.isEmpty }.joined(separator: " · ")
    return .element("footer", [.element("p", [.text(text)])])
  }
}
