internal import Composer
internal import Drawing

/// A message as HTML: tables 600 pixels wide with inline styles, on an opaque light ground.
struct MailPage {
  private static let width = 600
  private static let padding = 24
  /// The width of what stands on the page, in CSS pixels.
  static let measure = width - 2 * padding

  private let content: MailContent
  private let images: [MailImage]
  private let style: MailStyle
  private var palette: Palette { content.briefing.theme.palette }

  init(_ content: MailContent, images: [MailImage]) {
    self.content = content
    self.images = images
    style = MailStyle(palette: content.briefing.theme.palette)
  }

  var html: String {
    let identity = content.briefing.identity
    let head: [Markup] = [
      .element("meta", [Markup.Attribute("charset", "utf-8")], []),
      meta("viewport", "width=device-width, initial-scale=1"), meta("color-scheme", "light"),
      meta("supported-color-schemes", "light"), .element("title", [.text(identity.title)]),
    ]
    let page = Markup.element(
      "html", [Markup.Attribute("lang", identity.language)],
      [.element("head", head), .element("body", ground(palette.panel, "margin:0;padding:0"), body)])
    return "<!DOCTYPE html>\n" + page.html
  }

  private var body: [Markup] {
    let cover = content.briefing.cover
    // Shown by inboxes beside the subject, and nowhere else.
    let preview = Markup.element(
      "div",
      [styled("display:none;max-height:0;overflow:hidden;mso-hide:all")],
      [.text(cover.lead.plainText)])
    var rows = [rule]
    if !content.briefing.identity.notice.isEmpty {
      rows.append(row(16, [text("div", style.notice, [.text(content.briefing.identity.notice)])]))
    }
    rows.append(
      row(
        24,
        [
          text("div", style.kicker, [.text(cover.kicker)]),
          text("h1", style.title, [.text(cover.title)]),
        ]))
    rows.append(row(12, [text("div", style.lead, inlines(cover.lead))]))
    if !content.keyFigures.isEmpty { rows.append(row(20, [keyFigures])) }
    rows += content.judgements.enumerated().map { row($0 == 0 ? 24 : 16, judgement($1)) }
    rows += zip(content.figures, images).map { row(28, figure($0, $1)) }
    rows.append(row(28, [closing]))
    rows.append(row(20, [text("div", style.note, inlines(cover.colophon))]))
    if !content.sources.isEmpty { rows.append(row(16, sources)) }
    rows.append(row(24, []))
    let sheet = table(
      [Markup.Attribute("width", String(MailPage.width))]
        + ground(palette.background, "width:\(MailPage.width)px;max-width:100%"), rows)
    let outer = Markup.element(
      "tr",
      [.element("td", [Markup.Attribute("align", "center"), styled("padding:16px 0")], [sheet])])
    return [
      preview,
      table([Markup.Attribute("width", "100%")] + ground(palette.panel, "width:100%"), [outer]),
    ]
  }

  private var rule: Markup {
    .element(
      "tr",
      [
        .element(
          "td",
          [Markup.Attribute("height", "4")]
            + ground(palette.accent, "height:4px;line-height:4px;font-size:4px"),
          [.text("\u{A0}")])
      ])
  }

  /// The figures two by two.
  private var keyFigures: Markup {
    let figures = content.keyFigures
    let rows = stride(from: 0, to: figures.count, by: 2).map { start -> Markup in
      let pair = figures[start..<min(start + 2, figures.count)].map { cell(keyFigure($0)) }
      return .element("tr", pair.count == 2 ? pair : pair + [cell([])])
    }
    return table(
      [Markup.Attribute("width", "100%")]
        + [styled("width:100%;border-bottom:1px solid \(palette.hairline.hexText)")], rows)
  }

  private func cell(_ children: [Markup]) -> Markup {
    let half = MailPage.measure / 2
    return .element(
      "td",
      [
        Markup.Attribute("width", String(half)), Markup.Attribute("valign", "top"),
        styled(
          "width:\(half)px;padding:12px 12px 12px 0;"
            + "border-top:1px solid \(palette.hairline.hexText)"),
      ], children)
  }

  private func keyFigure(_ figure: KeyFigure) -> [Markup] {
    // Only the number is large: words before it, such as "about", are not.
    var value = figure.value.map { inline -> Markup in
      if figure.value.count > 1, case .text(let words) = inline {
        return text("span", style.unit, [.text(words)])
      }
      return text("span", style.value, inlines([inline]))
    }
    if !figure.unit.isEmpty {
      value.append(text("span", style.unit, [.text(" " + figure.unit)]))
    }
    var parts = [
      text("div", style.label, inlines(figure.label)), text("div", style.unit, value),
    ]
    if !figure.change.isEmpty { parts.append(text("div", style.change, inlines(figure.change))) }
    if !figure.note.isEmpty { parts.append(text("div", style.note, inlines(figure.note))) }
    return parts
  }

  private func judgement(_ judgement: Judgement) -> [Markup] {
    var evidence = inlines(judgement.evidence)
    if !judgement.confidence.isEmpty {
      evidence += [
        .text(" "), text("span", style.note + ";white-space:nowrap", [.text(judgement.confidence)]),
      ]
    }
    return [
      text("div", style.claim, inlines(judgement.claim)), text("div", style.body, evidence),
    ]
  }

  /// A chart, and its numbers as text: pictures are often blocked.
  private func figure(_ figure: Figure, _ image: MailImage) -> [Markup] {
    let picture = Markup.element(
      "img",
      [
        Markup.Attribute("src", "cid:" + image.contentID),
        Markup.Attribute("width", String(image.width)),
        Markup.Attribute("alt", image.alternative), styled(style.picture(width: image.width)),
      ], [])
    let numbers = MailContent.numbers(of: figure)
    return [picture, text("div", style.note + ";padding-top:6px", [.text(numbers)])]
  }

  private var closing: Markup {
    let (sentence, address) = content.closingWords
    var children: [Markup] = [.text(sentence)]
    if let address { children += [.text(" "), link(address, style.link, [.text(address.shown)])] }
    return text("div", style.body, children)
  }

  private var sources: [Markup] {
    [text("h2", style.heading, [.text(content.briefing.words.sources)])]
      + content.sources.map { source in
        let name = inlines(source.text)
        let linked = source.address.flatMap(SafeAddress.init)
          .map { [link($0, style.mark + ";text-decoration:underline", name)] }
        return text("div", style.note, [.text("[\(source.number)] ")] + (linked ?? name))
      }
  }
}

extension MailPage {
  private func inlines(_ text: [Inline]) -> [Markup] {
    var out: [Markup] = []
    for (index, inline) in text.enumerated() {
      // A mark stays with the word before it.
      if case .sources = inline, index > 0, text[index - 1].plainText.last?.isWhitespace != true {
        out.append(.text("\u{A0}"))
      }
      out += self.inline(inline)
    }
    return out
  }

  private func inline(_ inline: Inline) -> [Markup] {
    switch inline {
    case .text(let text), .code(let text), .number(let text, _): [.text(text)]
    case .strong(let inner): [.element("strong", inlines(inner))]
    case .emphasis(let inner): [.element("em", inlines(inner))]
    case .sources(let numbers): citation(numbers)
    case .language(let language, let inner):
      [.element("span", [Markup.Attribute("lang", language)], inlines(inner))]
    case .link(let inner, let address):
      SafeAddress(address).map { [link($0, style.link, inlines(inner))] } ?? inlines(inner)
    case .reference(let inner, _): inlines(inner)
    case .lineBreak: [.element("br", [])]
    // Notes and drawn marks are in the briefing; a mark never stands without a word.
    case .footnote, .mark: []
    }
  }

  /// Source marks that lead to the sources themselves.
  private func citation(_ numbers: [Int]) -> [Markup] {
    var children: [Markup] = [.text("[")]
    for (index, number) in numbers.enumerated() {
      if index > 0 { children.append(.text(", ")) }
      let source = content.sources.first { $0.number == number }
      let name = Markup.text(String(number))
      let address = source?.address.flatMap(SafeAddress.init)
      children.append(address.map { link($0, style.mark, [name]) } ?? name)
    }
    return [
      text("span", style.mark + ";font-size:12px;font-weight:normal", children + [.text("]")])
    ]
  }

  private func link(_ address: SafeAddress, _ style: String, _ children: [Markup]) -> Markup {
    .element("a", [.href(address.text), styled(style)], children)
  }

  private func text(_ element: String, _ style: String, _ children: [Markup]) -> Markup {
    .element(element, [styled(style)], children)
  }

  /// A row of the sheet, with so many pixels above.
  private func row(_ above: Int, _ children: [Markup]) -> Markup {
    let padding = MailPage.padding
    return .element(
      "tr", [.element("td", [styled("padding:\(above)px \(padding)px 0 \(padding)px")], children)])
  }

  private func table(_ attributes: [Markup.Attribute], _ rows: [Markup]) -> Markup {
    let plain = [
      ("role", "presentation"), ("cellpadding", "0"), ("cellspacing", "0"), ("border", "0"),
    ]
    return .element("table", plain.map { Markup.Attribute($0.0, $0.1) } + attributes, rows)
  }

  /// A ground that clients without styles, and those that darken pages, keep as well.
  private func ground(_ color: Color, _ style: String) -> [Markup.Attribute] {
    [
      Markup.Attribute("bgcolor", color.hexText),
      styled("\(style);background-color:\(color.hexText)"),
    ]
  }

  private func styled(_ style: String) -> Markup.Attribute { Markup.Attribute("style", style) }

  private func meta(_ name: String, _ content: String) -> Markup {
    .element("meta", [Markup.Attribute("name", name), Markup.Attribute("content", content)], [])
  }
}
