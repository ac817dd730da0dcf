internal import Document
internal import Drawing

extension BlockSetter {
  func set(_ heading: Heading, in place: Place) -> [Flow] {
    let look = looks.heading(level: heading.level)
    let x = heading.level == 1 ? place.x : place.textX
    let width = heading.level == 1 ? place.width : place.textWidth
    let lines = paragraphs.lines(heading.text, look: look, measure: width)
    let before = heading.level == 1 ? 34.0 : heading.level == 2 ? 18 : 12
    var flows = linePieces(
      lines, look, x: x, before: before, tag: Tag(.heading(heading.level + 1)))
    flows = flows.mapPieces { $0.keepsWithNext = true }
    flows.changeFirst { piece in
      piece.items.insert(.drawn(.anchor(heading.id, at: Point(x: x, y: 0))), at: 0)
      piece.headings = [
        PlacedHeading(id: heading.id, title: heading.text.plainText, level: heading.level)
      ]
      if heading.level == 1 {
        piece.separator = rule(
          x: place.x, y: -13.5, width: place.width, theme.accentRule * 0.55,
          theme.palette.accent)
      }
    }
    flows.changeLast { $0.height += heading.level == 1 ? 5 : 1.5 }
    return flows
  }

  func set(_ paragraph: Paragraph, in place: Place) -> [Flow] {
    let (look, before) =
      switch paragraph.style {
      case .body: (bodyLook(in: place), theme.baseline / 2)
      case .lead: (looks.lead, 2.0)
      case .note: (looks.note, 5.0)
      }
    let lines = paragraphs.lines(paragraph.text, look: look, measure: place.textWidth)
    let flows = linePieces(lines, look, x: place.textX, before: before, tag: Tag(.paragraph))
    return paragraph.isLabel ? flows.mapPieces { $0.keepsWithNext = true } : flows
  }

  /// Body text is justified, but not on a measure too narrow for even spaces.
  func bodyLook(in place: Place) -> ParagraphLook {
    looks.body.with { look in
      if place.textWidth < look.style.size * 20 { look.alignment = .leading }
    }
  }

  func setList(
    ordered: Bool, _ items: [[Block]], in place: Place
  ) throws(TypesettingError) -> [Flow] {
    let name = typist.place
    let label = looks.body.with { $0.alignment = .leading }
    var all: [Flow] = []
    for (index, blocks) in items.enumerated() {
      var flows = try set(blocks, in: place.inset(left: 15))
      flows = flows.tagged(Tag(.listBody))
      typist.place = name
      let mark: [Inline] = [.text(ordered ? "\(index + 1)." : "–")]
      let sign = stack(
        mark, label, x: place.textX, y: 0, width: 15, tag: Tag(.listLabel))
      flows.changeFirst { piece in
        piece.before = index == 0 ? theme.baseline / 2 : 3
        piece.items.insert(contentsOf: sign.items, at: 0)
      }
      all += flows.tagged(Tag(.listItem))
    }
    return all.tagged(Tag(.list))
  }

  func setQuote(_ blocks: [Block], in place: Place) throws(TypesettingError) -> [Flow] {
    var flows = try set(blocks, in: place.inset(left: 15, right: 15))
    let backdrop = Backdrop(
      kind: .bar, number: typist.nextNumber(), x: place.textX + 1, width: 1.5)
    flows = flows.mapPieces { $0.backdrop = $0.backdrop ?? backdrop }
    flows.changeFirst { $0.before = theme.baseline / 2 + 2 }
    return flows.tagged(Tag(.quote))
  }

  func setCallout(
    _ title: [Inline], _ blocks: [Block], in place: Place
  ) throws(TypesettingError) -> [Flow] {
    let padding = 10.0
    let inner = place.inset(left: padding, right: padding)
    let look = looks.chartTitle
    let lines = paragraphs.lines(title, look: look, measure: inner.textWidth)
    var flows = linePieces(lines, look, x: inner.textX, before: 0, tag: Tag(.paragraph))
      .mapPieces { $0.keepsWithNext = true }
    flows += try set(blocks, in: inner)
    let backdrop = Backdrop(
      kind: .panel, number: typist.nextNumber(), x: place.textX, width: place.textWidth)
    flows = flows.mapPieces { $0.backdrop = $0.backdrop ?? backdrop }
    flows.changeFirst { piece in
      piece.before = theme.baseline
      piece.height += padding
      piece.items = piece.items.map { $0.moved(by: 0, padding) }
    }
    flows.changeLast { $0.height += padding }
    return flows
  }

  func setColumns(
    _ count: Int, _ blocks: [Block], in place: Place
  ) throws(TypesettingError) -> [Flow] {
    let count = max(1, min(count, 4))
    let gutter = theme.gutter
    let width = (place.width - gutter * Double(count - 1)) / Double(count)
    let column = Place(x: 0, width: width, textX: 0, textWidth: width)
    let pieces = try set(blocks, in: column).pieces
    guard !pieces.isEmpty else { return [] }
    return [
      .columns(
        ColumnSet(
          count: count, width: width, gutter: gutter, x: place.x,
          before: pieces.first?.before ?? 0, pieces: pieces))
    ]
  }
}

extension Paragraph {
  /// Whether it is all in bold: it names what follows, and may not stand alone at the foot of a page.
  fileprivate var isLabel: Bool {
    guard text.count == 1, case .strong = text[0] else { return false }
    return true
  }
}
