internal import Document
internal import Drawing

extension BlockSetter {
  /// How much of its height a drawing may lose.
  private static let lowest = -0.2
  /// How much of its height a drawing may gain.
  private static let highest = 0.3

  func set(_ figure: Figure, in place: Place) throws(TypesettingError) -> [Flow] {
    let drawn = page(figure).size.width
    // A point or two are the painter's rounding; more would leave the text's area.
    guard drawn <= place.width + 2 else {
      throw .tooWide(block: typist.place, width: drawn, available: place.width)
    }
    let fitsText = drawn <= place.textWidth + 0.5
    let hasSideCaption = fitsText && place.hasSide && drawn > place.textWidth * 0.5
    let x = fitsText && !hasSideCaption ? place.textX : place.x
    let width = fitsText ? place.textWidth : place.width
    var piece = piece([figure], in: place, before: hasSideCaption ? 1.2 : 1.5) { frames in
      hasSideCaption
        ? besideCaption(figure, frames[0], in: place)
        : set(figure, frames[0], x: x, width: max(width, 60))
    }
    piece.items.insert(.drawn(.anchor(figure.id, at: Point(x: x, y: 0))), at: 0)
    return [.piece(piece)]
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
    func x(_ index: Int) -> Double { place.x + Double(index) * (width + theme.gutter) }
    var piece = piece(row, in: place, before: 1.5) { frames in
      let parts = row.indices.map {
        set(row[$0], frames[$0], x: x($0), width: width, headHeight: heads)
      }
      return (parts.flatMap(\.items), parts.map(\.height).max() ?? 0)
    }
    let anchors = row.indices.map {
      PieceItem.drawn(.anchor(row[$0].id, at: Point(x: x($0), y: 0)))
    }
    piece.items = anchors + piece.items
    return piece
  }

  /// Figures as a piece that can be set lower or higher, where nothing stands around it.
  ///
  /// - Parameter before: The space above, in lines.
  private func piece(
    _ figures: [Figure], in place: Place, before: Double,
    _ setting: @escaping ([Frame]) -> Flexible.Matter
  ) -> Piece {
    let own = figures.map(page)
    let natural = setting(own)
    var piece = Piece(
      name: typist.place, before: theme.baseline * before, height: natural.height,
      items: natural.items, float: .figure)
    guard place.hasSide else { return piece }
    let matter = { [drawer] (delta: Double) -> Flexible.Matter in
      setting(
        zip(figures, own).map { figure, frame in
          let own = frame.size.height
          let height = own + max(own * Self.lowest, min(delta, own * Self.highest))
          return drawer.frame(of: figure, on: .paper, height: height)
        })
    }
    let drawing = own.map(\.size.height).max() ?? 0
    piece.shrink = max(natural.height - matter(drawing * Self.lowest).height, 0)
    piece.stretch = max(matter(drawing * Self.highest).height - natural.height, 0)
    if piece.shrink > 0 || piece.stretch > 0 {
      piece.items = [.flexible(Flexible(natural: natural, matter: matter))]
    }
    return piece
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
    _ figure: Figure, _ frame: Frame, x: Double, width: Double, headHeight: Double? = nil
  ) -> Flexible.Matter {
    let caption = caption(figure, x: x, y: 0, width: width)
    let top = (headHeight ?? caption.height) + 5
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
  private func besideCaption(
    _ figure: Figure, _ frame: Frame, in place: Place
  ) -> Flexible.Matter {
    let rule = rule(
      x: place.x, y: 0, width: place.width, 0.5, theme.palette.hairline)
    let caption = caption(figure, x: place.x, y: 6, width: place.sideWidth)
    let source = stack(
      figure.source, looks.note, x: place.x, y: caption.height + 6 + 5,
      width: place.sideWidth)
    let side = caption.height + source.height + 11
    let items =
      rule + caption.items
      + drawing(frame, figure.alternative, x: place.textX, y: 8) + source.items
    return (items, max(side, frame.size.height + 8))
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
