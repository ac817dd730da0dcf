internal import Document
internal import Drawing

extension BlockSetter {
  func set(_ figure: Figure, in place: Place) throws(TypesettingError) -> [Flow] {
    let drawn = page(figure).size.width
    // A point or two are the painter's rounding; more would leave the text's area.
    guard drawn <= place.width + 2 else {
      throw .tooWide(block: typist.place, width: drawn, available: place.width)
    }
    let fitsText = drawn <= place.textWidth + 0.5
    let hasSideCaption = fitsText && place.hasSide && drawn > place.textWidth * 0.5
    if hasSideCaption { return [.piece(besideCaption(figure, in: place))] }
    let x = fitsText ? place.textX : place.x
    let width = fitsText ? place.textWidth : place.width
    var (items, height) = set(figure, x: x, width: max(width, 60))
    items.insert(.drawn(.anchor(figure.id, at: Point(x: x, y: 0))), at: 0)
    return [
      .piece(
        Piece(
          name: typist.place, before: theme.baseline * 1.5, height: height, items: items,
          float: .figure))
    ]
  }

  /// Figures side by side, as many in a row as are as wide as the place.
  func set(_ figures: [Figure], in place: Place) throws(TypesettingError) -> [Flow] {
    var rows: [[Figure]] = []
    var used = 0.0
    for figure in figures {
      let width = page(figure).size.width
      if var row = rows.last, used + theme.gutter + width <= place.width + 0.5 {
        row.append(figure)
        rows[rows.count - 1] = row
        used += theme.gutter + width
      } else {
        rows.append([figure])
        used = width
      }
    }
    var flows: [Flow] = []
    for row in rows {
      if row.count > 1 {
        flows.append(.piece(beside(row, in: place)))
      } else {
        for figure in row { flows += try set(figure, in: place) }
      }
    }
    return flows
  }

  private func beside(_ row: [Figure], in place: Place) -> Piece {
    let width =
      (place.width - theme.gutter * Double(row.count - 1)) / Double(row.count)
    let heads = row.map { captionHeight($0, width: width) }.max() ?? 0
    var items: [PieceItem] = []
    var height = 0.0
    for (index, figure) in row.enumerated() {
      let x = place.x + Double(index) * (width + theme.gutter)
      let set = set(figure, x: x, width: width, headHeight: heads)
      items.append(.drawn(.anchor(figure.id, at: Point(x: x, y: 0))))
      items += set.items
      height = max(height, set.height)
    }
    return Piece(
      name: typist.place, before: theme.baseline * 1.5, height: height, items: items,
      float: .figure)
  }

  private func captionHeight(_ figure: Figure, width: Double) -> Double {
    caption(figure, x: 0, y: 0, width: width).height
  }

  /// Label, title and subtitle.
  private func caption(
    _ figure: Figure, x: Double, y: Double, width: Double
  ) -> (items: [PieceItem], height: Double) {
    let label = stack(
      figure.label.isEmpty ? [] : [.text(figure.label)], looks.figureLabel, x: x, y: y,
      width: width)
    let title = stack(
      figure.title, looks.chartTitle, x: x, y: y + label.height, width: width)
    let subtitle = stack(
      figure.subtitle, looks.subtitle, x: x, y: y + label.height + title.height + 1,
      width: width)
    return (
      (label.items + title.items + subtitle.items).tagged(Tag(.caption)),
      label.height + title.height + subtitle.height + 1
    )
  }

  /// Caption above, drawing, source below.
  private func set(
    _ figure: Figure, x: Double, width: Double, headHeight: Double? = nil
  ) -> (items: [PieceItem], height: Double) {
    let caption = caption(figure, x: x, y: 0, width: width)
    let top = (headHeight ?? caption.height) + 5
    let frame = page(figure)
    let source = stack(
      figure.source, looks.note, x: x, y: top + frame.size.height + 3, width: width)
    let height =
      top + frame.size.height + (source.height > 0 ? 3 + source.height : 0)
    return (
      caption.items + drawing(frame, figure.alternative, x: x, y: top) + source.items,
      height
    )
  }

  /// Caption and source in the strip, the drawing in the text's place.
  private func besideCaption(_ figure: Figure, in place: Place) -> Piece {
    let rule = rule(
      x: place.x, y: 0, width: place.width, 0.5, theme.palette.hairline)
    let caption = caption(figure, x: place.x, y: 6, width: place.sideWidth)
    let source = stack(
      figure.source, looks.note, x: place.x, y: caption.height + 6 + 5,
      width: place.sideWidth)
    let side = caption.height + source.height + 11
    let frame = page(figure)
    let anchor = PieceItem.drawn(.anchor(figure.id, at: Point(x: place.x, y: 0)))
    return Piece(
      name: typist.place, before: theme.baseline * 1.2,
      height: max(side, frame.size.height + 8),
      items: [anchor] + rule + caption.items
        + drawing(frame, figure.alternative, x: place.textX, y: 8) + source.items,
      float: .figure)
  }

  /// The chart as the page has it.
  func page(_ figure: Figure) -> Frame { drawer.frame(of: figure, on: .paper) }

  /// A finished drawing as a figure with its words for those who do not see it.
  func drawing(
    _ frame: Frame, _ alternative: String, x: Double, y: Double
  ) -> [PieceItem] {
    typist.noteTexts(of: frame)
    return [.drawn(.group(frame.withoutStructure, at: Point(x: x, y: y)))]
      .tagged(Tag(.figure, alternative: alternative))
  }
}

extension Frame {
  /// The drawing alone: inside a figure with an alternative text, tags would only be read twice.
  var withoutStructure: Frame {
    var copy = self
    copy.items = items.compactMap { item in
      switch item {
      case .tagStart, .tagEnd, .linkStart, .linkEnd, .anchor: nil
      case .group(let frame, let point): .group(frame.withoutStructure, at: point)
      case .text, .path, .picture: item
      }
    }
    return copy
  }
}
