internal import Composer
internal import Drawing

extension PageWriter {
  /// A chart with its words above, its source and its data below.
  ///
  /// Alone it is drawn twice, for wide and for narrow screens, and the style sheet shows one;
  /// beside others the narrow drawing serves both.
  mutating func figure(_ figure: Figure, isAlone: Bool) -> Markup {
    var children: [Markup] = [
      caption("figcaption", figure.label, figure.title, figure.subtitle)
    ]
    let id = PageWriter.anchor(figure.id)
    if isAlone {
      let wide = svg(figure.wide, "wide-\(id)-", figure.alternative)
      children.append(.element("div", class: "wide", [.drawing(wide, of: figure.wide)]))
    }
    let narrow = svg(figure.narrow, "narrow-\(id)-", figure.alternative)
    children.append(.element("div", class: "narrow", [.drawing(narrow, of: figure.narrow)]))
    if !figure.source.isEmpty {
      children.append(.element("p", class: "source", inlines(figure.source)))
    }
    if !figure.data.rows.isEmpty {
      let words = briefing.words.dataOfFigure
      let name = figure.label.isEmpty ? words : "\(words): \(figure.label)"
      children.append(
        .element(
          "details", [.element("summary", [.text(name)]), table(figure.data, name: name)]))
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
