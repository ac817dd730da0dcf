internal import Document
internal import Drawing

extension PageWriter {
  /// A chart with its words above, its source and its data below.
  ///
  /// It is drawn for wide and narrow screens and for paper, and the style sheet shows one; beside
  /// others the narrow drawing serves every screen.
  mutating func figure(_ figure: Figure, isAlone: Bool) -> Markup {
    var children: [Markup] = [
      caption("figcaption", figure.label, figure.title, figure.subtitle)
    ]
    let id = PageWriter.anchor(figure.id)
    let shown: [(FigureMedium, name: String)] = [
      (.screen, "wide"), (.narrowScreen, "narrow"), (.paper, "paper"),
    ]
    for (medium, name) in shown where isAlone || medium != .screen {
      let frame = drawer.frame(of: figure, on: medium)
      let picture = PageWriter.drawing(
        frame, id: "\(name)-\(id)", name: figure.title.plainText, words: figure.alternative)
      let width = medium == .paper ? [PageWriter.width(of: frame)] : []
      children.append(.element("div", [.class(name)] + width, [picture]))
    }
    if !figure.source.isEmpty {
      children.append(.element("p", class: "source", inlines(figure.source)))
    }
    if let data = figure.data, !data.rows.isEmpty {
      let words = briefing.words.dataOfFigure
      let name = figure.label.isEmpty ? words : "\(words): \(figure.label)"
      children.append(
        .element(
          "details", [.element("summary", [.text(name)]), table(data, name: name)]))
    }
    let classes = isAlone ? "chart alone" : "chart"
    return .element("figure", [.class(classes)] + identity(figure.id), children)
  }

  /// Figures side by side where there is room.
  mutating func pair(of figures: [Figure]) -> Markup {
    var children: [Markup] = []
    for figure in figures { children.append(self.figure(figure, isAlone: false)) }
    return .element("div", class: "figures", children)
  }

  /// Label, title and subtitle of a chart or table.
  mutating func caption(
    _ element: String, _ label: String, _ title: [Inline], _ subtitle: [Inline]
  ) -> Markup {
    var lines: [Markup] = []
    if !label.isEmpty {
      lines.append(.element("span", class: "label", [.text(label)]))
      lines.append(.text(" "))
    }
    if !title.isEmpty {
      lines.append(.element("span", class: "title", inlines(title)))
      lines.append(.text(" "))
    }
    if !subtitle.isEmpty { lines.append(.element("span", class: "subtitle", inlines(subtitle))) }
    return .element(element, [.element("span", class: "words", lines)])
  }
}
