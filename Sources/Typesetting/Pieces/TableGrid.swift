internal import Document
internal import Drawing

/// The columns of a table, the same on every page it goes over.
struct TableGrid {
  /// One cell, set.
  struct Cell {
    var lines: [Line] = []
    var x: Double
    var drawing: (frame: Frame, alternative: String)?
  }

  let setter: BlockSetter
  let table: Table
  let x: Double
  let width: Double
  let widths: [Double]
  /// The columns' left edges.
  let xs: [Double]
  /// Whether words have to be broken because the columns are narrower than these.
  let isCramped: Bool
  /// The widest part after the decimal mark, by column.
  private let afterMark: [Double]
  private let alignment: DecimalAlignment

  private static let gap = 11.0

  init(setter: BlockSetter, table: Table, place: Place) {
    self.setter = setter
    self.table = table
    alignment = DecimalAlignment(
      typist: setter.typist, mark: setter.briefing.words.decimalMark)
    let alignment = alignment
    let measured = table.columns.indices.map {
      Self.measure(column: $0, of: table, setter, alignment)
    }
    afterMark = measured.map(\.after)
    let gaps = Self.gap * Double(max(table.columns.count - 1, 0))
    let natural = measured.map(\.need.natural).reduce(0, +) + gaps
    isCramped = measured.map(\.need.least).reduce(0, +) + gaps > place.width + 0.5
    let isNarrow = natural <= place.textWidth
    x = isNarrow ? place.textX : place.x
    width = isNarrow ? place.textWidth : place.width
    widths = ColumnWidths.widths(measured.map(\.need), available: width - gaps)
    var edge = x
    xs = widths.map { width in
      defer { edge += width + Self.gap }
      return edge
    }
  }

  func alignment(of column: Table.Column) -> ParagraphLook.Alignment {
    switch column.alignment {
    case .leading: .leading
    case .decimal, .trailing: .trailing
    case .center: .center
    }
  }

  static func look(of row: Table.Row, _ looks: Looks) -> ParagraphLook {
    looks.cell.with { if row.kind == .total { $0.style.isBold = true } }
  }

  /// Sets the cell of a row in a column.
  func cell(_ row: Table.Row, column index: Int) -> Cell {
    guard index < row.cells.count else { return Cell(x: xs[index]) }
    let column = table.columns[index]
    switch row.cells[index] {
    case .sparkline(let sparkline, let alternative):
      let frame = setter.drawer.frame(ofCell: sparkline)
      let spare = widths[index] - frame.size.width
      let offset =
        switch column.alignment {
        case .leading: 0.0
        case .center: spare / 2
        case .decimal, .trailing: spare
        }
      return Cell(x: xs[index] + offset, drawing: (frame, alternative))
    case .text(let text):
      var look = Self.look(of: row, setter.looks)
      if column.alignment == .decimal { return number(text, look, column: index) }
      look.alignment = alignment(of: column)
      let lines = setter.paragraphs.lines(text, look: look, measure: widths[index])
      return Cell(lines: lines, x: xs[index])
    }
  }

  /// A number with its decimal mark under those above it; words at the right in grey.
  private func number(_ text: [Inline], _ look: ParagraphLook, column: Int) -> Cell {
    var look = look
    look.alignment = .trailing
    let width = widths[column]
    guard let parts = alignment.parts(text, look: look) else {
      look.style.color = setter.theme.palette.secondary
      return Cell(
        lines: setter.paragraphs.lines(text, look: look, measure: width), x: xs[column])
    }
    let shift = afterMark[column] - parts.after
    guard parts.before + parts.after + shift <= width + 0.01 else {
      return Cell(
        lines: setter.paragraphs.lines(text, look: look, measure: width), x: xs[column])
    }
    return Cell(
      lines: setter.paragraphs.lines(text, look: look, measure: width - shift), x: xs[column])
  }

  private static func measure(
    column index: Int, of table: Table, _ setter: BlockSetter, _ alignment: DecimalAlignment
  ) -> (need: ColumnWidths.Need, after: Double) {
    let column = table.columns[index]
    let header = setter.paragraphs.extremes(column.header, look: setter.looks.header)
    let unit = setter.paragraphs.extremes([.text(column.unit)], look: setter.looks.unit)
    let isText = column.alignment == .leading
    var need = ColumnWidths.Need(
      least: max(header.least, unit.natural),
      natural: max(
        unit.natural, isText ? header.natural : max(header.least, min(header.natural, 56))),
      flexibility: isText ? column.flexibility : 0)
    var (before, after) = (0.0, 0.0)
    for row in table.rows where row.kind != .group && index < row.cells.count {
      switch row.cells[index] {
      case .sparkline(let sparkline, _):
        let width = setter.drawer.frame(ofCell: sparkline).size.width
        need.rows.append(width)
        need.least = max(need.least, width)
        need.natural = max(need.natural, width)
      case .text(let text):
        let look = look(of: row, setter.looks)
        let size = setter.paragraphs.extremes(text, look: look)
        need.rows.append(size.natural)
        need.least = max(need.least, size.least)
        need.natural = max(need.natural, size.natural)
        if column.alignment == .decimal,
          let parts = alignment.parts(text, look: look)
        {
          before = max(before, parts.before)
          after = max(after, parts.after)
        }
      }
    }
    need.natural = max(need.natural, before + after)
    return (need, after)
  }
}
