internal import Document
internal import Drawing

extension BlockSetter {
  /// A dispatch: date and sources in the strip beside the text, or below the title without one.
  func setDispatch(
    _ title: [Inline], _ line: [Inline], _ language: String, _ blocks: [Block], in place: Place
  ) throws(TypesettingError) -> [Flow] {
    var setter = self
    setter.looks = Looks(theme: theme, language: language)
    let titleLook = setter.looks.chartTitle
    let lines = paragraphs.lines(title, look: titleLook, measure: place.textWidth)
    var flows = linePieces(
      lines, titleLook, x: place.textX, before: theme.baseline * 1.2, tag: Tag(.paragraph))
    let hasTitle = !flows.isEmpty
    var sideHeight = 0.0
    if place.hasSide {
      let side = stack(line, looks.subtitle, x: place.x, y: 1, width: place.sideWidth)
      sideHeight = side.height
      if hasTitle {
        flows.changeLast { $0.items += side.items }
      } else {
        flows = [.piece(Piece(name: typist.place, height: side.height, items: side.items))]
      }
    } else {
      let below = paragraphs.lines(line, look: looks.subtitle, measure: place.textWidth)
      flows += linePieces(
        below, looks.subtitle, x: place.textX, before: 1, tag: Tag(.paragraph))
    }
    flows = flows.mapPieces { $0.keepsWithNext = true }
    var text = try setter.set(blocks, in: place)
    text.changeFirst { $0.before = 2 }
    flows += text
    keep(sideHeight - Double(lines.count - 1) * titleLook.leading, of: &flows)
    if language != briefing.identity.language {
      return flows.tagged(Tag(.section, language: language))
    }
    return flows
  }

  /// Keeps the first pieces together for a height, and makes the last one fill it up.
  private func keep(_ height: Double, of flows: inout [Flow]) {
    var rest = height
    for index in flows.indices {
      guard case .piece(var piece) = flows[index], rest > 0 else { return }
      rest -= (index == 0 ? 0 : piece.before) + piece.height
      if index == flows.count - 1 {
        piece.height += max(0, rest)
        piece.keepsWithNext = false
      } else if rest > 0 {
        piece.keepsWithNext = true
      }
      flows[index] = .piece(piece)
    }
  }
}
