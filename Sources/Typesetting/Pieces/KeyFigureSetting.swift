internal import Document
internal import Drawing

extension BlockSetter {
  /// The strip of key figures: four in a row, what is alike at the same height.
  func set(_ figures: [KeyFigure], in place: Place) -> [Flow] {
    let perRow = place.hasSide ? min(4, max(figures.count, 1)) : min(2, max(figures.count, 1))
    return stride(from: 0, to: figures.count, by: perRow).map { start in
      .piece(strip(Array(figures[start..<min(start + perRow, figures.count)]), perRow, place))
    }
  }

  private func strip(_ figures: [KeyFigure], _ perRow: Int, _ place: Place) -> Piece {
    let gap = theme.gutter
    let width = (place.width - gap * Double(perRow - 1)) / Double(perRow)
    let label = looks.label
    let columns = figures.indices.map { place.x + Double($0) * (width + gap) }
    func parts(_ text: (KeyFigure) -> [Inline], _ look: ParagraphLook, y: Double)
      -> (items: [[PieceItem]], height: Double)
    {
      let set = zip(figures, columns).map { figure, x in
        stack(text(figure), look, x: x, y: y, width: width)
      }
      return (set.map(\.items), set.map(\.height).max() ?? 0)
    }
    let labels = parts(\.label, label.with { $0.style.isBold = true }, y: 6)
    var y = 6 + labels.height + 3
    let numbers = zip(figures, columns).map { number($0, x: $1, y: y, width: width) }
    y += numbers.map(\.height).max() ?? 0
    y += 2
    let changes = parts(\.change, label, y: y)
    y += changes.height
    let notes = parts(\.note, looks.note, y: y + 1)
    y += notes.height + 1
    let sparklines = figures.map(drawer.sparkline)
    let sparkHeight = sparklines.compactMap(\.?.size.height).max() ?? 0
    let sparkTop = y + (sparkHeight > 0 ? 5 : 0)
    var items: [PieceItem] = []
    for (index, figure) in figures.enumerated() {
      items += rule(
        x: columns[index], y: 0, width: width, 0.8, theme.palette.text)
      items += labels.items[index] + numbers[index].items
      items += changes.items[index] + notes.items[index]
      if let sparkline = sparklines[index] {
        items += drawing(
          sparkline, figure.sparklineText, x: columns[index],
          y: sparkTop + sparkHeight - sparkline.size.height)
      }
    }
    return Piece(
      name: typist.place, before: theme.baseline * 1.2, height: sparkTop + sparkHeight + 4,
      items: items)
  }

  /// The number with its hedge before it and its unit behind it on one baseline, or the unit below
  /// where not all fit; only the number is large.
  private func number(
    _ figure: KeyFigure, x: Double, y: Double, width: Double
  ) -> (items: [PieceItem], height: Double) {
    let look = looks.keyNumber
    let baseline = baseline(of: look)
    var items: [PieceItem] = []
    var indent = 0.0
    let hedge = [Inline.text(figure.hedgeWithSpace)]
    if let words = paragraphs.lines(hedge, look: looks.label, measure: width).first {
      items += words.items.map { $0.moved(by: x, y + baseline) }
      indent = words.width
    }
    let value = paragraphs.lines(figure.value, look: look, measure: width - indent)
    for (index, line) in value.enumerated() {
      items += line.items.map {
        $0.moved(by: x + indent, y + baseline + Double(index) * look.leading)
      }
    }
    var height = Double(max(value.count, 1)) * look.leading
    if !figure.unit.isEmpty {
      let style = typist.number(of: looks.label.style)
      // The space keeps number and unit apart when text is copied.
      let unit = " " + figure.unit
      let unitWidth = typist.width(of: unit, style)
      let end = indent + (value.last?.width ?? 0) + 2
      if end + unitWidth <= width {
        items.append(
          .drawn(
            .text(
              TextRun(unit, style: looks.label.style, width: unitWidth),
              at: Point(x: x + end, y: y + height - look.leading + baseline))))
      } else {
        let below = stack(
          [.text(figure.unit)], looks.label, x: x, y: y + height, width: width, tag: nil)
        items += below.items
        height += below.height
      }
    }
    return (items.tagged(Tag(.paragraph)), height)
  }
}
