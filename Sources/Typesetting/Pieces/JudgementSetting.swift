internal import Document
internal import Drawing

extension BlockSetter {
  /// Judgements: how sure the desk is in the strip, claim and evidence beside it.
  func set(_ judgements: [Judgement], in place: Place) -> [Flow] {
    let flows = judgements.enumerated().map { index, judgement in
      Flow.piece(piece(judgement, isFirst: index == 0, in: place))
    }
    return flows.tagged(Tag(.list))
  }

  private func piece(_ judgement: Judgement, isFirst: Bool, in place: Place) -> Piece {
    let body = bodyLook(in: place)
    let top = 5.0
    let claim = stack(
      judgement.claim,
      body.with {
        $0.style.isBold = true
        $0.alignment = .leading
      },
      x: place.textX, y: top, width: place.textWidth)
    let evidence = stack(
      judgement.evidence, body, x: place.textX, y: top + claim.height, width: place.textWidth)
    var height = claim.height + evidence.height
    let words = judgement.confidence
    let confidence = [Inline.text(words.prefix(1).uppercased() + words.dropFirst())]
    let side: (items: [PieceItem], height: Double)
    if place.hasSide {
      side = stack(
        confidence, looks.subtitle, x: place.x, y: top + 1.5, width: place.sideWidth)
      height = max(height, side.height)
    } else {
      side = stack(
        confidence, looks.note, x: place.textX, y: top + height, width: place.textWidth)
      height += side.height
    }
    let line = rule(
      x: place.x, y: 0, width: place.width, isFirst ? 0.8 : 0.5,
      isFirst ? theme.palette.text : theme.palette.hairline)
    let content = (claim.items + evidence.items + side.items).tagged(Tag(.listBody))
    return Piece(
      name: typist.place, before: isFirst ? theme.baseline * 1.2 : 0,
      height: top + height + 5, items: line + content.tagged(Tag(.listItem)))
  }
}
