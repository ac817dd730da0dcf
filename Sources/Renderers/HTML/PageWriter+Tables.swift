internal import Document
internal import Drawing

extension Table {
  /// The table's name for those who listen, e.g. "Table 1: Trade by year".
  var name: String {
    [label, title.plainText].filter { !$0.isEmpty }.joined(separator: ": ")
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
    let isLong = table.rows.count > 8
    var whole: [Markup] = [
      .element(
        "div", region, [.element("table", isLong ? [.class("long")] : [], children)])
    ]
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
          ? .element("td", class: classes, [])
          : .element("th", [.class(classes), Markup.Attribute("scope", "col")], children))
    }
    return .element("thead", groups(of: table) + [.element("tr", cells)])
  }

  /// The row of heads over several columns; none where there are none.
  private func groups(of table: Table) -> [Markup] {
    let groups = table.groups
    guard !groups.isEmpty else { return [] }
    let cells = groups.map { group -> Markup in
      guard !group.title.isEmpty else { return .element("td", []) }
      return .element(
        "th",
        [
          .class("col span"), Markup.Attribute("scope", "colgroup"),
          Markup.Attribute("colspan", String(group.count)),
        ], [.text(group.title)])
    }
    return [.element("tr", cells)]
  }

  /// The rows, a body for each group.
  private mutating func bodies(of table: Table) -> [Markup] {
    let mark = briefing.words.decimalMark
    let tails = table.columns.indices.map { DecimalTails(of: table, column: $0, mark: mark) }
    var bodies: [Markup] = []
    var rows: [Markup] = []
    for row in table.rows {
      if row.kind == .group {
        if !rows.isEmpty { bodies.append(.element("tbody", rows)) }
        rows = [groupRow(row, columns: table.columns.count)]
      } else {
        rows.append(self.row(row, of: table, tails: tails))
      }
    }
    if !rows.isEmpty { bodies.append(.element("tbody", rows)) }
    return bodies
  }

  private mutating func groupRow(_ row: Table.Row, columns: Int) -> Markup {
    var children: [Markup] = []
    for cell in row.cells { children += content(of: cell) }
    let heading = Markup.element(
      "th",
      [
        .class("group"), Markup.Attribute("scope", "rowgroup"),
        Markup.Attribute("colspan", String(max(columns, 1))),
      ], children)
    return .element("tr", [heading])
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
      cells.append(
        .element(
          column.isRowHeader ? "th" : "td", attributes,
          content(of: cell)))
    }
    return .element("tr", row.kind == .total ? [.class("sum")] : [], cells)
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
