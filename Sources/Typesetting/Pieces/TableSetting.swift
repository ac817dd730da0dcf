internal import Document
internal import Drawing

extension BlockSetter {
  /// A table ready to be set: in smaller type where an upright page would break its words, and on pages
  /// lying on their side where it still would.
  func tableSetting(_ table: Table, in place: Place) -> TableSetting {
    let upright = TableSetting(setter: self, table: table, place: place)
    guard upright.grid.isCramped, place.hasSide else { return upright }
    var setter = self
    setter.looks = looks.withSmallTables
    let smaller = TableSetting(setter: setter, table: table, place: place)
    guard smaller.grid.isCramped else { return smaller }
    setter = self
    setter.pageHeight = landscapeHeight
    return TableSetting(
      setter: setter, table: table, place: landscapePlace, isLandscape: true)
  }

  /// The height of the text on a page lying on its side.
  var landscapeHeight: Double { theme.sheet.width - theme.marginTop - theme.marginBottom }

  /// All of such a page, without a strip.
  var landscapePlace: Place {
    let width = theme.measure(isLandscape: true)
    return Place(x: 0, width: width, textX: 0, textWidth: width)
  }
}

/// Sets a table: its caption and header, and each row as a piece.
struct TableSetting {
  let setter: BlockSetter
  let table: Table
  let grid: TableGrid
  let isLandscape: Bool
  private let name: String

  /// The fewest rows that stand apart from the others.
  private static let fewestRows = 3
  /// A table of no more rows stays whole, where that leaves room for anything else.
  private static let briefRows = 12
  private static let paddingTop = 2.2
  private static let paddingBottom = 2.6

  init(setter: BlockSetter, table: Table, place: Place, isLandscape: Bool = false) {
    self.setter = setter
    self.isLandscape = isLandscape
    self.table = table
    name = setter.typist.place
    grid = TableGrid(setter: setter, table: table, place: place)
  }

  private var palette: Palette { setter.theme.palette }

  var flows: [Flow] {
    var first = head(isContinued: false)
    let repeated = head(isContinued: true)
    var rows: [Piece] = []
    let isRuled = table.rows.count { $0.kind == .body } > 8
    let hasBands = setter.theme.tableRows == .bands
    var isOdd = true
    for (index, row) in table.rows.enumerated() {
      var pieces = pieces(of: row, room: setter.pageHeight - repeated.height - 4)
      pieces = pieces.map { piece in
        var piece = piece
        piece.continuation = [repeated]
        return piece
      }
      let next = index + 1 < table.rows.count ? table.rows[index + 1].kind : nil
      let isNearEnd = index < Self.fewestRows - 1 || index >= table.rows.count - Self.fewestRows
      if let last = pieces.indices.last {
        pieces[last].keepsWithNext =
          next != nil && (row.kind == .group || next == .total || isNearEnd)
      }
      isOdd = row.kind == .body ? !isOdd : false
      if hasBands, isOdd, row.kind == .body { pieces = pieces.map(banded) }
      let wantsLine = index > 0 && ((isRuled && !hasBands) || row.kind != .body)
      if wantsLine, let first = pieces.indices.first {
        let isTotal = row.kind == .total
        pieces[first].separator = setter.rule(
          x: grid.x, y: 0, width: grid.width, 0.5,
          isTotal ? palette.secondary : palette.hairline)
      }
      rows += pieces
    }
    first.keepsWithNext = !rows.isEmpty
    rows = closed(rows)
    // A short table stays whole: a break would cost more room for its header than it saves.
    let isBrief = table.rows.count <= Self.briefRows
    let height = first.height + rows.map(\.height).reduce(0, +)
    let isShort = height < setter.pageHeight * (isBrief ? 0.6 : 0.33)
    for index in rows.indices.dropLast() {
      rows[index].breakCost = isBrief ? PageCosts.parted : PageCosts.split
    }
    if isShort {
      for index in rows.indices.dropLast() { rows[index].keepsWithNext = true }
    }
    let flows = assemble(first, rows, keepsSource: isShort)
    if isLandscape {
      return [.turn(isLandscape: true)] + flows + [.turn(isLandscape: false)]
    }
    return isShort ? flows.mapPieces { $0.float = .table } : flows
  }

  /// A row on a panel, a little wider than the table so that no text touches its edge.
  private func banded(_ piece: Piece) -> Piece {
    var piece = piece
    piece.backdrop = Backdrop(
      kind: .panel, number: setter.typist.nextNumber(), x: grid.x - 4, width: grid.width + 8)
    return piece
  }

  /// Adds the rule that ends the table.
  private func closed(_ rows: [Piece]) -> [Piece] {
    guard let last = rows.indices.last else { return rows }
    var rows = rows
    rows[last].height += 0.5
    rows[last].items += setter.rule(
      x: grid.x, y: rows[last].height, width: grid.width, 0.5, palette.secondary)
    return rows
  }

  private func assemble(_ head: Piece, _ rows: [Piece], keepsSource: Bool) -> [Flow] {
    var body = rows.map { Flow.piece($0) }.tagged(Tag(.tableBody))
    body = ([.piece(head)] + body).tagged(Tag(.table))
    body.changeFirst {
      $0.items.insert(
        .drawn(.anchor(table.id, at: Point(x: grid.x, y: 0))), at: 0)
    }
    setter.typist.place = name
    let source = setter.paragraphs.lines(
      table.source, look: setter.looks.note, measure: grid.width)
    guard !source.isEmpty else { return body }
    body.changeLast { $0.keepsWithNext = true }
    var lines = setter.linePieces(
      source, setter.looks.note, x: grid.x, before: 3, tag: Tag(.paragraph))
    if keepsSource {
      lines = lines.mapPieces { $0.keepsWithNext = true }
      lines.changeLast { $0.keepsWithNext = false }
    }
    return body + lines
  }

  // MARK: Header

  /// Caption and column headers; on later pages an artifact that says so.
  private func head(isContinued: Bool) -> Piece {
    let (x, width) = (grid.x, grid.width)
    var y = 0.0
    var caption: [PieceItem] = []
    func add(_ text: [Inline], _ look: ParagraphLook) {
      let set = setter.stack(text, look, x: x, y: y, width: width)
      caption += set.items
      y += set.height
    }
    let looks = setter.looks
    if !table.label.isEmpty { add([.text(table.label)], looks.figureLabel) }
    if isContinued, !table.title.isEmpty || !table.label.isEmpty {
      let words = [table.title.plainText, "(\(setter.briefing.words.continued))"]
      add([.text(words.filter { !$0.isEmpty }.joined(separator: " "))], looks.chartTitle)
    } else if !isContinued {
      add(table.title, looks.chartTitle)
      add(table.subtitle, looks.subtitle)
    }
    if y > 0 { y += 4 }
    var items = caption.isEmpty ? [] : caption.tagged(Tag(.caption))
    items += setter.rule(x: x, y: y, width: width, 0.8, palette.text)
    let groups = groupCells(top: y + 3.5)
    let cells = headerCells(top: y + 3.5 + groups.height)
    let rows =
      (groups.items.isEmpty ? [] : groups.items.tagged(Tag(.tableRow)))
      + cells.items.tagged(Tag(.tableRow))
    items += rows.tagged(Tag(.tableHead))
    y += 3.5 + groups.height + cells.height + 3
    items += setter.rule(x: x, y: y, width: width, 0.8, palette.text)
    if isContinued {
      items = items.withoutStructure.tagged(Tag(.artifact))
    }
    return Piece(
      name: name, before: setter.theme.baseline * 1.5, height: y + 1, items: items)
  }

  /// Heads over several columns, each above a rule as wide as these.
  private func groupCells(top: Double) -> (items: [PieceItem], height: Double) {
    let look = setter.looks.header.with { $0.alignment = .center }
    var items: [PieceItem] = []
    var height = 0.0
    var first = 0
    for group in table.groups {
      let last = first + group.count - 1
      let x = grid.xs[first]
      let width = grid.xs[last] + grid.widths[last] - x
      let cell = setter.stack(
        group.title.isEmpty ? [] : [.text(group.title)], look, x: x, y: top, width: width,
        tag: nil)
      height = max(height, cell.height)
      // An empty cell heads nothing.
      items += cell.items.tagged(
        group.title.isEmpty
          ? Tag(.tableCell)
          : Tag(.tableHeaderCell, scope: .column, columns: group.count > 1 ? group.count : nil))
      first = last + 1
    }
    guard height > 0 else { return ([], 0) }
    first = 0
    for group in table.groups {
      let last = first + group.count - 1
      if !group.title.isEmpty {
        let x = grid.xs[first]
        items += setter.rule(
          x: x, y: top + height + 1.5, width: grid.xs[last] + grid.widths[last] - x, 0.5,
          palette.secondary)
      }
      first = last + 1
    }
    return (items, height + 4)
  }

  /// Headers stand on the rule below them, their units in a line of their own.
  private func headerCells(top: Double) -> (items: [PieceItem], height: Double) {
    let looks = setter.looks
    let set = table.columns.indices.map { index -> (lines: [Line], look: ParagraphLook) in
      let column = table.columns[index]
      let look = looks.header.with { $0.alignment = grid.alignment(of: column) }
      return (
        setter.paragraphs.lines(column.header, look: look, measure: grid.widths[index]), look
      )
    }
    let lines = Double(set.map(\.lines.count).max() ?? 0) * looks.header.leading
    let hasUnits = table.columns.contains { !$0.unit.isEmpty }
    var items: [PieceItem] = []
    for (index, (header, look)) in set.enumerated() {
      let column = table.columns[index]
      let y = top + lines - Double(header.count) * look.leading + setter.baseline(of: look)
      var cell: [PieceItem] = []
      for (row, line) in header.enumerated() {
        cell += line.items.map {
          $0.moved(by: grid.xs[index], y + Double(row) * look.leading)
        }
      }
      if !column.unit.isEmpty {
        let unit = looks.unit.with { $0.alignment = look.alignment }
        cell +=
          setter.stack(
            [.text(column.unit)], unit, x: grid.xs[index], y: top + lines,
            width: grid.widths[index], tag: nil
          ).items
      }
      items += cell.tagged(Tag(.tableHeaderCell, scope: .column))
    }
    return (items, lines + (hasUnits ? looks.unit.leading : 0))
  }

  // MARK: Rows

  /// A row as one piece, or as several if it is taller than a page.
  private func pieces(of row: Table.Row, room: Double) -> [Piece] {
    setter.typist.place = name
    if row.kind == .group { return [group(row)] }
    let cells = table.columns.indices.map { index in
      grid.cell(row, column: index)
    }
    let padding = Self.paddingTop + Self.paddingBottom
    let leading = setter.looks.cell.leading
    let count = cells.map(\.lines.count).max() ?? 0
    let most = max(1, Int((room - padding) / leading))
    return stride(from: 0, to: max(count, 1), by: most).map { start in
      slice(cells, lines: start..<min(start + most, max(count, 1)), isFirst: start == 0)
    }
  }

  private func slice(_ cells: [TableGrid.Cell], lines: Range<Int>, isFirst: Bool) -> Piece {
    let look = setter.looks.cell
    let drawings = isFirst ? cells.compactMap(\.drawing?.frame.size.height).max() ?? 0 : 0
    let height = max(Double(lines.count) * look.leading, drawings)
    let baseline = setter.baseline(of: look)
    var items: [PieceItem] = []
    for (index, cell) in cells.enumerated() {
      var content: [PieceItem] = []
      for (row, line) in cell.lines.enumerated() where lines.contains(row) {
        let y = Self.paddingTop + Double(row - lines.lowerBound) * look.leading + baseline
        content += line.items.map { $0.moved(by: cell.x, y) }
      }
      if isFirst, let drawing = cell.drawing {
        let y = Self.paddingTop + max(0, (height - drawing.frame.size.height) / 2)
        content += setter.drawing(drawing.frame, drawing.alternative, x: cell.x, y: y)
      }
      let isHeader = table.columns[index].isRowHeader
      items += content.tagged(
        isHeader ? Tag(.tableHeaderCell, scope: .row) : Tag(.tableCell))
    }
    return Piece(
      name: name, height: Self.paddingTop + height + Self.paddingBottom,
      items: items.tagged(Tag(.tableRow)))
  }

  private func group(_ row: Table.Row) -> Piece {
    var text: [Inline] = []
    if case .text(let inner) = row.cells.first { text = inner }
    let look = setter.looks.cell.with {
      $0.style.isBold = true
      $0.style.color = palette.accent
    }
    let set = setter.stack(
      text, look, x: grid.x, y: Self.paddingTop + 4, width: grid.width, tag: nil)
    // The other cells are there and empty: every row of a table has the same number.
    let empty = table.columns.dropFirst().flatMap { _ in [PieceItem]().tagged(Tag(.tableCell)) }
    return Piece(
      name: name, height: Self.paddingTop + 4 + set.height + 1,
      items: (set.items.tagged(Tag(.tableHeaderCell, scope: .row)) + empty)
        .tagged(Tag(.tableRow)))
  }
}

extension [PieceItem] {
  /// What is drawn alone: for a repetition that readers of the structure should not meet again.
  var withoutStructure: [PieceItem] {
    filter { item in
      switch item {
      case .drawn(.tagStart), .drawn(.tagEnd), .drawn(.linkStart), .drawn(.linkEnd),
        .drawn(.anchor), .note:
        false
      case .drawn, .flexible: true
      }
    }
  }
}
