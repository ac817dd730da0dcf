internal import Addresses
internal import Document
internal import Drawing

/// A message as HTML: tables with inline styles on an opaque ground, at most 600 pixels wide and as
/// narrow as the screen.
struct MailPage {
  private static let width = 600
  static let padding = 24
  /// Up to this width, in CSS pixels, a screen is a telephone's.
  static let narrow = 480
  /// The width of what stands on the page, in CSS pixels.
  static let measure = width - 2 * padding

  /// The width of a picture, in CSS pixels: the page's, or that of a telephone.
  static func width(of variant: MailImage.Variant) -> Int { variant.isNarrow ? 343 : measure }

  let content: MailContent
  private let images: [MailImage]
  let style: MailStyle
  var palette: Palette { content.briefing.theme.palette }

  init(_ content: MailContent, images: [MailImage]) {
    self.content = content
    self.images = images
    let theme = content.briefing.theme
    style = MailStyle(palette: theme.palette, dark: theme.darkPalette)
  }

  var html: String {
    let identity = content.briefing.identity
    let head: [Markup] = [
      .element("meta", [Markup.Attribute("charset", "utf-8")], []),
      meta("viewport", "width=device-width, initial-scale=1"), meta("color-scheme", "light dark"),
      meta("supported-color-schemes", "light dark"), .element("title", [.text(identity.title)]),
      .element("style", [.styleSheet(style.sheet)]),
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
    rows += content.briefing.message.notes.map { note in
      row(12, [text("div", style.notice, inlines(note))])
    }
    rows.append(row(12, [text("div", style.lead, inlines(cover.lead))]))
    rows += self.parts
    if let (sentence, address) = content.closingWords {
      rows.append(row(28, [closing(sentence, address)]))
    }
    rows += content.notes.map { row(8, [text("div", style.note, [.text($0)])]) }
    rows.append(row(20, [text("div", style.note, inlines(cover.colophon))]))
    if !content.sources.isEmpty { rows.append(row(16, sources)) }
    rows.append(row(24, []))
    let sheet = table(
      [Markup.Attribute("width", "100%")]
        + ground(
          palette.background,
          "width:100%;max-width:\(MailPage.width)px;table-layout:fixed;margin:0 auto"), rows)
    // Outlook knows no greatest width: it gets a table around it that has this one.
    let fixed =
      [Markup.outlook("<table role=\"presentation\" width=\"\(MailPage.width)\"><tr><td>")]
      + [sheet, .outlook("</td></tr></table>")]
    let edge = MailLook("padding:16px 0", classes: ["sheet-edge"])
    let outer = Markup.element(
      "tr", [.element("td", [Markup.Attribute("align", "center")] + edge.attributes, fixed)])
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

  private var parts: [Markup] {
    var images = images[...]
    return content.parts.flatMap { part -> [Markup] in
      switch part {
      case .keyFigures(let figures): return [row(20, [keyFigures(figures)])]
      case .judgements(let judgements):
        return judgements.enumerated().map { row($0 == 0 ? 24 : 16, judgement($1)) }
      case .figure(let figure):
        let pictures = images.prefix(MailImage.Variant.allCases.count)
        images = images.dropFirst(pictures.count)
        return pictures.isEmpty ? [] : [row(28, self.figure(figure, Array(pictures)))]
      case .table(let table): return [row(28, self.table(table))]
      }
    }
  }

  /// The figures two by two.
  private func keyFigures(_ figures: [KeyFigure]) -> Markup {
    let rows = stride(from: 0, to: figures.count, by: 2).map { start -> Markup in
      let pair = figures[start..<min(start + 2, figures.count)].map { cell(keyFigure($0)) }
      return .element("tr", pair.count == 2 ? pair : pair + [cell([])])
    }
    return table(
      [Markup.Attribute("width", "100%")]
        + MailLook("width:100%;table-layout:fixed").ruled("bottom", palette.hairline).attributes,
      rows)
  }

  private func cell(_ children: [Markup]) -> Markup {
    let look = MailLook("width:50%;padding:12px 12px 12px 0").ruled("top", palette.hairline)
    return .element(
      "td",
      [Markup.Attribute("width", "50%"), Markup.Attribute("valign", "top")] + look.attributes,
      children)
  }

  private func keyFigure(_ figure: KeyFigure) -> [Markup] {
    // Only the number is large.
    var value: [Markup] = []
    if !figure.hedge.isEmpty {
      value.append(text("span", style.unit, [.text(figure.hedgeWithSpace)]))
    }
    value += figure.value.map { text("span", style.value, inlines([$0])) }
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
        .text(" "),
        text("span", style.note.with("white-space:nowrap"), [.text(judgement.confidence)]),
      ]
    }
    return [
      text("div", style.claim, inlines(judgement.claim)), text("div", style.body, evidence),
    ]
  }

  /// A chart, and its numbers as text: pictures are often blocked.
  ///
  /// All its pictures travel; the style sheet shows one, a client without it the first.
  private func figure(_ figure: Figure, _ pictures: [MailImage]) -> [Markup] {
    let shown = pictures.enumerated().map { index, image in
      let hidden = MailLook("display:none;max-height:0;overflow:hidden;mso-hide:all")
      let look = index == 0 ? MailLook("display:block") : hidden
      return Markup.element(
        "div", [.class("picture \(image.variant.rawValue)")] + look.attributes,
        [
          .element(
            "img",
            [
              Markup.Attribute("src", "cid:" + image.contentID),
              Markup.Attribute("width", String(image.width)),
              Markup.Attribute("alt", image.alternative),
            ] + style.picture(width: image.width).attributes, [])
        ])
    }
    let numbers = MailContent.numbers(of: figure)
    return shown + [text("div", style.note.with("padding-top:6px"), [.text(numbers)])]
  }

  private func closing(_ sentence: String, _ address: SafeAddress?) -> Markup {
    var children: [Markup] = [.text(sentence)]
    if let address { children += [.text(" "), link(address, style.link, [.text(address.shown)])] }
    return text("div", style.body, children)
  }

  private var sources: [Markup] {
    [text("h2", style.heading, [.text(content.briefing.words.sources)])]
      + content.sources.map { source in
        // The title leads to the source: a whole underlined list cannot be read.
        let title = inlines(source.title)
        let linked = source.address.map { [link($0, style.sourceLink, title)] } ?? title
        return text(
          "div", style.note,
          [.text("[\(source.number)] ")] + inlines(source.publisher) + linked
            + inlines(source.details))
      }
  }
}
