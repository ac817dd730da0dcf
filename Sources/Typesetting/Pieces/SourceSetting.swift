internal import Document
internal import Drawing

extension BlockSetter {
  /// The numbered sources in two columns, each entry a link to its address.
  func setSources(in place: Place) -> [Flow] {
    let count = place.hasSide ? 2 : 1
    let gutter = theme.gutter
    let width = (place.width - gutter * Double(count - 1)) / Double(count)
    let pieces = briefing.sources.enumerated().map { index, entry in
      source(entry, width: width, isFirst: index == 0)
    }
    guard !pieces.isEmpty else { return [] }
    let set = ColumnSet(
      count: count, width: width, gutter: gutter, x: place.x, before: theme.baseline / 2,
      pieces: pieces)
    return [Flow.columns(set)].tagged(Tag(.list))
  }

  private func source(
    _ entry: Briefing.SourceEntry, width: Double, isFirst: Bool
  ) -> Piece {
    let look = looks.footnote.with { $0.linkColor = $0.style.color }
    let indent = 18.0
    let number = stack(
      [.text("\(entry.number)")],
      look.with {
        $0.style.isBold = true
        $0.style.color = theme.palette.accent
      }, x: 0, y: 0, width: indent, tag: Tag(.listLabel))
    let text: [Inline] = entry.address.map { [.link(entry.text, address: $0)] } ?? entry.text
    let body = stack(text, look, x: indent, y: 0, width: width - indent)
    let anchor = PieceItem.drawn(
      .anchor(AnchorName.source(entry.number), at: Point(x: 0, y: 0)))
    let item = (number.items + body.items.tagged(Tag(.listBody))).tagged(Tag(.listItem))
    return Piece(
      name: "source \(entry.number)", before: isFirst ? 0 : 2.5,
      height: max(number.height, body.height), items: [anchor] + item)
  }
}
