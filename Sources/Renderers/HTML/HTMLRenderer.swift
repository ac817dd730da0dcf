public import Document
internal import Drawing

/// A briefing as one HTML file that needs nothing beside it: no script, no address loaded, fonts
/// and drawings inside. It is well-formed XML too.
public struct HTMLRenderer: Sendable {
  /// The fonts that may be embedded, as subsets; without them the reader's own serve.
  public var fonts: [EmbeddableFont]

  public init(fonts: [EmbeddableFont]) {
    self.fonts = fonts
  }

  /// `briefing.html`, its charts drawn by `drawer`.
  public func render(
    _ briefing: Briefing, drawer: any FigureDrawer
  ) throws(RenderingError) -> Rendition {
    let body = body(of: briefing, drawer)
    let margins = PrintedMargins(of: briefing)
    var use = FontUse(of: body, theme: briefing.theme)
    use.add(margins.text, face: FontFace(.sans))
    let css =
      try FontEmbedding(fonts: fonts).rules(for: use)
      + StyleSheet(theme: briefing.theme).text + margins.styleSheet
    let page = Markup.element(
      "html", [Markup.Attribute("lang", briefing.identity.language)],
      [head(of: briefing, css: css), body])
    let html = "<!DOCTYPE html>\n" + page.html
    return Rendition(name: "briefing.html", mediaType: "text/html", bytes: Array(html.utf8))
  }

  private func head(of briefing: Briefing, css: String) -> Markup {
    let identity = briefing.identity
    let description = briefing.cover.lead.plainText
    let named = [
      ("viewport", "width=device-width, initial-scale=1"),
      ("color-scheme", "light dark"),
      ("description", description.isEmpty ? identity.subject : description),
      ("author", identity.desk),
      ("keywords", identity.keywords.joined(separator: ", ")),
      ("generator", identity.generator),
    ]
    var children: [Markup] = [
      .element("meta", [Markup.Attribute("charset", "utf-8")], []),
      .element("title", [.text(identity.title)]),
    ]
    for (name, content) in named where !content.isEmpty {
      children.append(
        .element(
          "meta", [Markup.Attribute("name", name), Markup.Attribute("content", content)], []))
    }
    children.append(.element("style", [.styleSheet("\n" + css)]))
    return .element("head", children)
  }

  /// The body, written twice: the first writing counts the marks of each source.
  private func body(of briefing: Briefing, _ drawer: any FigureDrawer) -> Markup {
    var draft = PageWriter(briefing, drawer: drawer)
    _ = draft.body()
    var writer = PageWriter(briefing, drawer: drawer, totals: draft.citations)
    return writer.body()
  }
}

extension PageWriter {
  /// Header, contents, main part and footer, in reading order.
  mutating func body() -> Markup {
    let header = masthead()
    var cover = blocks(briefing.cover.blocks)
    if !briefing.cover.colophon.isEmpty {
      cover.append(.element("p", class: "colophon", inlines(briefing.cover.colophon)))
    }
    var main: [Markup] = cover.isEmpty ? [] : [.element("div", class: "cover", cover)]
    for section in briefing.sections { main.append(self.section(section)) }
    main += footnotes()
    main += missingSourceList()
    let skip = Markup.element(
      "a", [.class("skip"), .href("#content")], [.text(briefing.words.skipToContent)])
    let content = Markup.element(
      "main", [.id("content"), Markup.Attribute("tabindex", "-1")], main)
    return .element(
      "body",
      [skip, .element("div", class: "page", [header, contents(), content, imprint()])])
  }
}
