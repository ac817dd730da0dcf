internal import Document
internal import Drawing

/// A table of the briefing in a message: small, ruled lightly, numbers from the right.
extension MailPage {
  func table(_ table: Table) -> [Markup] {
    let caption = MailContent.caption(of: table)
    var head: [Markup] = []
    if table.columns.contains(where: { !$0.header.isEmpty || !$0.unit.isEmpty }) {
      head = [.element("tr", table.columns.map(header))]
    }
    let rows = table.rows.map { row in
      Markup.element("tr", cells(of: row, in: table))
    }
    let body = Markup.element(
      "table",
      [
        Markup.Attribute("width", "100%"), Markup.Attribute("cellpadding", "0"),
        Markup.Attribute("cellspacing", "0"), Markup.Attribute("border", "0"),
        styled("width:100%;border-collapse:collapse;margin-top:6px"),
      ], head + rows)
    var parts = caption.isEmpty ? [] : [text("div", style.caption, [.text(caption)])]
    parts.append(body)
    if !table.source.isEmpty {
      parts.append(text("div", style.note.with("padding-top:6px"), inlines(table.source)))
    }
    return parts
  }

  private func header(_ column: Table.Column) -> Markup {
    let words = inlines(column.header)
    let unit: [Markup] = column.unit.isEmpty ? [] : [.text(" " + column.unit)]
    return .element(
      "th",
      [
        Markup.Attribute("scope", "col"), Markup.Attribute("align", column.side),
        Markup.Attribute("valign", "bottom"),
      ]
        + style.tableHeader.with("text-align:\(column.side);padding:4px 8px 4px 0")
        .ruled("bottom", palette.secondary).attributes, words + unit)
  }

  private func cells(of row: Table.Row, in table: Table) -> [Markup] {
    let weight = row.kind == .body ? "normal" : "bold"
    return row.cells.enumerated().map { index, cell in
      let column = table.columns.indices.contains(index) ? table.columns[index] : nil
      let isGroup = row.kind == .group
      let side = isGroup ? "left" : column?.side ?? "left"
      let isName = isGroup || column?.isRowHeader == true
      let look = style.tableCell
        .with("font-weight:\(weight);text-align:\(side);padding:4px 8px 4px 0")
        .ruled("bottom", palette.hairline)
      var attributes =
        [Markup.Attribute("align", side), Markup.Attribute("valign", "top")] + look.attributes
      if isGroup { attributes.append(Markup.Attribute("colspan", String(table.columns.count))) }
      if isName {
        attributes.append(Markup.Attribute("scope", isGroup ? "colgroup" : "row"))
      }
      return .element(isName ? "th" : "td", attributes, words(of: cell))
    }
  }

  /// A drawing stands as its words: a message embeds no pictures but its charts.
  private func words(of cell: Table.Cell) -> [Markup] {
    switch cell {
    case .text(let text): inlines(text)
    case .sparkline(_, let alternative): [.text(alternative)]
    }
  }
}

extension Table.Column {
  /// The side its cells are set to.
  fileprivate var side: String {
    switch alignment {
    case .leading: "left"
    case .decimal, .trailing: "right"
    case .center: "center"
    }
  }
}
