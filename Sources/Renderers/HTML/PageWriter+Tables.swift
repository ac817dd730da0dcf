internal import Document
internal import Drawing

extension Table {
  /// The table's name for those who listen, e.g. "Table 1: Trade by year".
  var name: String {
    [label, title.plainText].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// Whether its rows become cards on a telephone: it has more columns than fit beside each other, more
  /// than one with words that wrap, and at most two of numbers, which are compared down a column.
  var isOfWords: Bool {
    columns.count > 3
      && columns.filter { $0.alignment == .leading && $0.flexibility > 0 }.count > 1
      && columns.filter { $0.alignment == .decimal }.count < 3
  }

  /// The role that an element keeps where rows become cards, as it is no part of a table's box then.
  fileprivate func role(_ name: String) -> [Markup.Attribute] {
    isOfWords ? [Markup.Attribute("role", name)] : []
  }
}

extension PageWriter {
  /// A table in a box that scrolls by itself and can be reached by keyboard.
  mutating func table(_ table: Table, name: String) -> Markup {
    var children: [Markup] = []
    if !(table.label.isEmpty && table.title.isEmpty && table.subtitle.isEmpty) {
      children.append(caption("caption", table.label, table.title, table.subtitle))
    }
    children.append(head(of: table))
    children += bodies(of: table)
    var region: [Markup.Attribute] = [.class("scroll"), Markup.Attribute("tabindex", "0")]
    if !name.isEmpty {
      region += [Markup.Attribute("role", "region"), Markup.Attribute("aria-label", name)]
    }
    let classes = [table.rows.count > 8 ? "long" : nil, table.isOfWords ? "cards" : nil]
      .compactMap { $0 }.joined(separator: " ")
    let attributes = (classes.isEmpty ? [] : [.class(classes)]) + table.role("table")
    var whole: [Markup] = [.element("div", region, [.element("table", attributes, children)])]
    if !table.source.isEmpty {
      whole.append(.element("p", class: "source", inlines(table.source)))
    }
    return .element("div", [.class("table")] + identity(table.id), whole)
  }

  private mutating func head(of table: Table) -> Markup {
    var cells: [Markup] = []
    for column in table.columns {
      var children = inlines(column.header)
      if !column.unit.isEmpty {
        if !children.isEmpty { children.append(.element("br", [])) }
        children.append(.element("span", class: "unit", [.text(column.unit)]))
      }
      let classes = "col \(column.alignment.rawValue)"
      cells.append(
        // A header cell without words heads nothing.
        column.header.plainText.isEmpty && column.unit.isEmpty
          ? .element("td", [.class(classes)] + table.role("cell"), [])
          : .element(
            "th",
            [.class(classes), Markup.Attribute("scope", "col")] + table.role("columnheader"),
            children))
    }
    return .element(
      "thead", table.role("rowgroup"),
      groups(of: table) + [.element("tr", table.role("row"), cells)])
  }

  /// The row of heads over several columns; none where there are none.
  private func groups(of table: Table) -> [Markup] {
    let groups = table.groups
    guard !groups.isEmpty else { return [] }
    let cells = groups.map { group -> Markup in
      guard !group.title.isEmpty else { return .element("td", table.role("cell"), []) }
      return .element(
        "th",
        [
          .class("col span"), Markup.Attribute("scope", "colgroup"),
          Markup.Attribute("colspan", String(group.count)),
        ] + table.role("columnheader"), [.text(group.title)])
    }
    return [.element("tr", table.role("row"), cells)]
  }

  /// The rows, a body for each group.
  private mutating func bodies(of table: Table) -> [Markup] {
    let mark = briefing.words.decimalMark
    let tails = table.columns.indices.map { DecimalTails(of: table, column: $0, mark: mark) }
    var bodies: [Markup] = []
    var rows: [Markup] = []
    for row in table.rows {
      if row.kind == .group {
        if !rows.isEmpty { bodies.append(.element("tbody", table.role("rowgroup"), rows)) }
        rows = [groupRow(row, of: table)]
      } else {
        rows.append(self.row(row, of: table, tails: tails))
      }
    }
    if !rows.isEmpty { bodies.append(.element("tbody", table.role("rowgroup"), rows)) }
    return bodies
  }

  private mutating func groupRow(_ row: Table.Row, of table: Table) -> Markup {
    var children: [Markup] = []
    for cell in row.cells { children += content(of: cell) }
    let heading = Markup.element(
      "th",
      [
        .class("group"), Markup.Attribute("scope", "rowgroup"),
        Markup.Attribute("colspan", String(max(table.columns.count, 1))),
      ] + table.role("rowheader"), children)
    return .element("tr", table.role("row"), [heading])
  }

  private mutating func row(
    _ row: Table.Row, of table: Table, tails: [DecimalTails]
  ) -> Markup {
    var cells: [Markup] = []
    for (index, (cell, column)) in zip(row.cells, table.columns).enumerated() {
      var classes = [column.alignment.rawValue]
      if row.kind == .total { classes.append("total") }
      if column.alignment == .leading {
        classes.append(column.flexibility > 0 ? "flexible" : "fixed")
      }
      var attributes: [Markup.Attribute] = []
      if column.alignment == .decimal, case .text(let text) = cell {
        if !text.plainText.contains(where: \.isNumber) { classes.append("absent") }
        let rest = tails[index].rest(after: text.plainText)
        if !rest.isEmpty { attributes.append(Markup.Attribute("data-rest", rest)) }
      }
      attributes.insert(.class(classes.joined(separator: " ")), at: 0)
      if column.isRowHeader { attributes.append(Markup.Attribute("scope", "row")) }
      attributes += table.role(column.isRowHeader ? "rowheader" : "cell")
      if table.isOfWords, column.alignment != .leading, !column.header.isEmpty {
        attributes.append(Markup.Attribute("data-head", column.header.plainText))
      }
      cells.append(
        .element(
          column.isRowHeader ? "th" : "td", attributes,
          content(of: cell)))
    }
    let classes: [Markup.Attribute] = row.kind == .total ? [.class("sum")] : []
    return .element("tr", classes + table.role("row"), cells)
  }

  private mutating func content(of cell: Table.Cell) -> [Markup] {
    switch cell {
    case .text(let text): return inlines(text)
    case .sparkline(let sparkline, let alternative):
      drawings += 1
      let frame = drawer.frame(ofCell: sparkline)
      let picture = PageWriter.drawing(frame, id: "spark-\(drawings)", name: alternative)
      return [.element("span", [.class("spark"), PageWriter.width(of: frame)], [picture])]
    }
  }
}
