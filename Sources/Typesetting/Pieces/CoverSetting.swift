internal import Document
internal import Drawing

extension BlockSetter {
  /// The upper part of the first page and its blocks.
  func setCover(in place: Place) throws(TypesettingError) -> [Flow] {
    let cover = briefing.cover
    typist.place = "the cover"
    var (items, y) = letterhead()
    items += rule(
      x: 0, y: y + theme.accentRule / 2, width: place.width, theme.accentRule,
      theme.palette.accent)
    y += 12.5 + theme.accentRule
    let kicker = stack(
      [.text(cover.kicker)], looks.kicker, x: 0, y: y, width: place.width)
    items += kicker.items
    y += kicker.height + 5
    let title = stack(
      [.text(cover.title)], looks.title, x: 0, y: y, width: place.width, tag: Tag(.heading(1)))
    items += title.items
    y += title.height + 6
    let lead = stack(
      cover.lead, looks.lead, x: 0, y: y, width: theme.width(ofColumns: theme.columns - 1))
    items += lead.items
    let head = Flow.piece(Piece(name: typist.place, height: y + lead.height, items: items))
    return try ([head] + set(cover.blocks, in: place)).tagged(Tag(.section))
  }

  /// The theme's picture at the head of the first page, and where what follows begins.
  private func letterhead() -> (items: [PieceItem], y: Double) {
    guard let picture = theme.letterhead else { return ([], 0) }
    let drawing = PieceItem.drawn(
      .group(picture.frame(accent: theme.palette.accent), at: .zero))
    return ([drawing].tagged(Tag(.figure, alternative: picture.words)), picture.size.height + 8)
  }

  /// What stands at the foot of the first page; its height is kept free there.
  func setColophon(in place: Place) -> Piece? {
    guard !briefing.cover.colophon.isEmpty else { return nil }
    typist.place = "the cover"
    let text = stack(
      briefing.cover.colophon, looks.note, x: 0, y: 6, width: place.width)
    let line = rule(x: 0, y: 0, width: place.width, 0.5, theme.palette.hairline)
    return Piece(name: typist.place, height: text.height + 6, items: line + text.items)
  }
}
