internal import Composer
internal import Drawing

/// What stands on every page outside its text: running head, foot, shapes behind the text.
struct PageFurniture {
  let setter: BlockSetter

  private var theme: Theme { setter.theme }

  /// Running head and foot of a page.
  func items(page: Int, of count: Int, section: String) -> [FrameItem] {
    setter.typist.place = "the running head"
    let briefing = setter.briefing
    let left = theme.marginLeft
    let right = theme.sheet.width - theme.marginRight
    let headY = theme.marginTop - 25
    var items: [FrameItem] = []
    if page > 1 {
      let notice = briefing.identity.notice
      let title =
        briefing.cover.runningTitle + (notice.isEmpty ? "" : " · " + notice)
      items += line(title, from: left, share: 0.62, y: headY)
      items += line(section, to: right, share: 0.36, y: headY)
      items.append(
        .path(
          .line(
            from: Point(x: left, y: headY + 6), to: Point(x: right, y: headY + 6)), fill: nil,
          stroke: Stroke(theme.palette.hairline, width: 0.5)))
    } else {
      items += line(briefing.identity.notice, to: right, share: 0.6, y: headY)
    }
    let footY = theme.sheet.height - theme.marginBottom + 30
    items += line(briefing.identity.desk, from: left, share: 0.7, y: footY)
    items += line(briefing.words.pageOf(page, count), to: right, share: 0.28, y: footY)
    return [.tagStart(Tag(.artifact))] + items + [.tagEnd]
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
            x: theme.marginLeft + shape.x + shape.backdrop.x, y: theme.marginTop + shape.top,
            width: shape.backdrop.width, height: shape.bottom - shape.top)),
        fill: shape.backdrop.kind == .panel ? theme.palette.panel : theme.palette.accent,
        stroke: nil)
    }
    return [.tagStart(Tag(.artifact))] + paths + [.tagEnd]
  }

  private func line(
    _ text: String, from left: Double? = nil, to right: Double? = nil, share: Double, y: Double
  ) -> [FrameItem] {
    let lines = setter.paragraphs.lines(
      [.text(text)], look: setter.looks.runningHead, measure: theme.measure * share)
    guard let line = lines.first else { return [] }
    let x = left ?? (right ?? 0) - line.width
    return line.items.withoutStructure.compactMap { item in
      if case .drawn(let drawn) = item { drawn.moved(by: x, y) } else { nil }
    }
  }
}
