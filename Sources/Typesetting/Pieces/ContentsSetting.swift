internal import Document
internal import Drawing

extension BlockSetter {
  /// The contents: the sections and their subsections with page numbers, each a link.
  func setContents(_ title: [Inline], in place: Place) -> [Flow] {
    let headings = briefing.sections.flatMap { section in
      [section.heading]
        + section.blocks.compactMap { block in
          if case .heading(let heading) = block, heading.level == 2 { heading } else { nil }
        }
    }
    let entries = headings.map { heading in
      Entry(id: heading.id, text: heading.text.plainText, isInner: heading.level > 1)
    }
    return setEntries(entries, title, in: place)
  }

  /// The figures or tables with page numbers, each a link.
  func setCaptions(_ captions: Captions, _ title: [Inline], in place: Place) -> [Flow] {
    let entries = briefing.entries(of: captions).map { entry in
      Entry(
        id: entry.id, text: "\(entry.label)\u{A0}\u{A0}\(entry.title.plainText)", isInner: false)
    }
    return entries.isEmpty ? [] : setEntries(entries, title, in: place)
  }

  private func setEntries(
    _ entries: [Entry], _ title: [Inline], in place: Place
  ) -> [Flow] {
    let name = typist.place
    var head = linePieces(
      paragraphs.lines(title, look: looks.chartTitle, measure: place.textWidth),
      looks.chartTitle, x: place.textX, before: theme.baseline, tag: Tag(.paragraph)
    ).mapPieces { $0.keepsWithNext = true }
    head.changeLast { $0.height += 3 }
    typist.place = name
    var pieces = entries.map { Flow.piece(entry($0, in: place)) }
    pieces = pieces.mapPieces { $0.keepsWithNext = entries.count <= 40 }
    pieces.changeLast { $0.keepsWithNext = false }
    return head + pieces.tagged(Tag(.contents))
  }

  /// What leads to a page.
  private struct Entry {
    var id: String
    var text: String
    var isInner: Bool
  }

  private func entry(_ entry: Entry, in place: Place) -> Piece {
    let look = looks.cell
    let style = typist.number(of: look.style)
    let indent = entry.isInner ? 12.0 : 0
    let x = place.textX + indent
    let number = pageNumbers[entry.id].map(String.init) ?? "0"
    let numberWidth = typist.width(of: number, style)
    let lines = paragraphs.lines(
      [.text(entry.text)], look: look, measure: place.textWidth - indent - 40)
    let baseline = baseline(of: look)
    var items: [PieceItem] = []
    for (index, line) in lines.enumerated() {
      items += line.items.map { $0.moved(by: x, baseline + Double(index) * look.leading) }
    }
    let height = Double(max(lines.count, 1)) * look.leading
    let y = baseline + height - look.leading
    let end = place.textX + place.textWidth
    items.append(
      .drawn(
        .text(
          TextRun(number, style: look.style, width: numberWidth),
          at: Point(x: end - numberWidth, y: y))))
    let area = Rectangle(
      x: x, y: 0, width: place.textWidth - indent, height: height)
    let link: [PieceItem] =
      [.drawn(.linkStart(.anchor(entry.id), area))] + items + [.drawn(.linkEnd)]
    let from = x + (lines.last?.width ?? 0) + 4
    let leader = leader(from: from, to: end - numberWidth - 4, y: y)
    return Piece(
      name: typist.place, before: entry.isInner ? 1 : 3, height: height,
      items: link.tagged(Tag(.reference)).tagged(Tag(.contentsItem)) + leader)
  }

  /// Dots that lead the eye from the title to the number, all on one raster.
  private func leader(from start: Double, to end: Double, y: Double) -> [PieceItem] {
    let step = 4.0
    let first = (start / step).rounded(.up) * step
    guard end - first > step else { return [] }
    return [
      .drawn(
        .path(
          .line(from: Point(x: first, y: y - 0.4), to: Point(x: end, y: y - 0.4)), fill: nil,
          stroke: Stroke(
            theme.palette.context, width: 0.8, dash: [0.01, step - 0.01], cap: .round)))
    ].tagged(Tag(.artifact))
  }
}
