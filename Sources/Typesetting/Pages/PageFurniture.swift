internal import Document
internal import Drawing

/// What stands on every page outside its text: running head, foot, shapes behind the text.
struct PageFurniture {
  let setter: BlockSetter
  /// The page's number, from 1.
  let page: Int
  /// Whether the page lies on its side.
  let isLandscape: Bool

  private var theme: Theme { setter.theme }
  private var left: Double { theme.left(ofPage: page) }
  private var right: Double { left + measure }
  private var measure: Double { theme.measure(isLandscape: isLandscape) }
  private var isMirrored: Bool { theme.isMirrored(page: page) }

  /// Running head and foot; on left pages of facing ones their ends are exchanged.
  func items(of count: Int, section: String) -> [FrameItem] {
    setter.typist.place = "the running head"
    let briefing = setter.briefing
    let notice = briefing.identity.notice
    let headY = theme.marginTop - 25
    var items: [FrameItem] = []
    if page > 1 {
      let title =
        briefing.cover.runningTitle + (notice.isEmpty ? "" : " · " + notice)
      items += ends(title, share: 0.62, section, share: 0.36, y: headY)
      items.append(
        .path(
          .line(
            from: Point(x: left, y: headY + 6), to: Point(x: right, y: headY + 6)), fill: nil,
          stroke: Stroke(theme.palette.hairline, width: 0.5)))
    } else {
      items += ends("", share: 0.3, notice, share: 0.6, y: headY)
    }
    let footY = theme.sheet(isLandscape: isLandscape).height - theme.marginBottom + 30
    items += ends(
      briefing.identity.desk, share: 0.7, briefing.words.pageOf(page, count), share: 0.28,
      y: footY)
    return [.tagStart(Tag(.artifact))] + items + [.tagEnd]
  }

  /// One text at the inner end of a line and one at the outer.
  private func ends(
    _ inner: String, share innerShare: Double, _ outer: String, share outerShare: Double,
    y: Double
  ) -> [FrameItem] {
    line(inner, atRight: isMirrored, share: innerShare, y: y)
      + line(outer, atRight: !isMirrored, share: outerShare, y: y)
  }

  /// Panels and bars, neighbours as one shape.
  func backdrops(_ placed: [Placed]) -> [FrameItem] {
    var shapes: [(backdrop: Backdrop, x: Double, top: Double, bottom: Double)] = []
    for item in placed {
      guard let backdrop = item.piece.backdrop else { continue }
      let bottom = item.y + item.piece.height
      if let last = shapes.last, last.backdrop == backdrop, last.x == item.x,
        last.bottom <= item.y + 0.01
      {
        shapes[shapes.count - 1].bottom = bottom
      } else {
        shapes.append((backdrop, item.x, item.y, bottom))
      }
    }
    guard !shapes.isEmpty else { return [] }
    let paths = shapes.map { shape -> FrameItem in
      .path(
        .rectangle(
          Rectangle(
            x: left + shape.x + shape.backdrop.x, y: theme.marginTop + shape.top,
            width: shape.backdrop.width, height: shape.bottom - shape.top)),
        fill: shape.backdrop.kind == .panel ? theme.palette.panel : theme.palette.accent,
        stroke: nil)
    }
    return [.tagStart(Tag(.artifact))] + paths + [.tagEnd]
  }

  private func line(_ text: String, atRight: Bool, share: Double, y: Double) -> [FrameItem] {
    let lines = setter.paragraphs.lines(
      [.text(text)], look: setter.looks.runningHead, measure: measure * share)
    guard let line = lines.first else { return [] }
    let x = atRight ? right - line.width : left
    return line.items.withoutStructure.compactMap { item in
      if case .drawn(let drawn) = item { drawn.moved(by: x, y) } else { nil }
    }
  }
}

extension Theme {
  /// The sheet, upright or lying on its side.
  func sheet(isLandscape: Bool) -> Size {
    isLandscape ? Size(width: sheet.height, height: sheet.width) : sheet
  }

  /// The width of the text on such a sheet.
  func measure(isLandscape: Bool) -> Double {
    sheet(isLandscape: isLandscape).width - marginLeft - marginRight
  }

  /// Whether a page is the left one of two that face each other; the first is a right one.
  func isMirrored(page: Int) -> Bool { isFacing && page % 2 == 0 }

  /// Where the text of a page begins.
  func left(ofPage page: Int) -> Double { isMirrored(page: page) ? marginRight : marginLeft }
}
