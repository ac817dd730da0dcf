internal import Document
internal import Drawing

/// Turns blocks into pieces. What a block needs beyond itself stands here; how each kind is set
/// stands in the file of its name.
struct BlockSetter {
  let typist: Typist
  let paragraphs: ParagraphSetting
  /// Draws what stands in figures and tables.
  let drawer: any FigureDrawer
  let briefing: Briefing
  /// The pages of headings as of the last pass; empty on the first.
  var pageNumbers: [String: Int]
  /// How high a page's text may be, for rows that need more.
  var pageHeight: Double
  var limit = TimeLimit.none
  var looks: Looks
  /// The title of the section at work.
  var section = ""

  var theme: Theme { looks.theme }

  /// Sets blocks one after the other.
  func set(_ blocks: [Block], in place: Place) throws(TypesettingError) -> [Flow] {
    var flows: [Flow] = []
    // Measuring a table of thousands of rows twice would be felt.
    var next: TableSetting?
    for (index, block) in blocks.enumerated() {
      try limit.check(name(of: block))
      let ready = next
      next = nil
      if case .table(let table) = block {
        typist.place = name(of: block)
        let set = (ready ?? tableSetting(table, in: place)).flows
        // The page has been turned for the heading, which stays with the table.
        flows += ready?.isLandscape == true ? set.dropFirst() : set[...]
        continue
      }
      var place = place
      if case .heading = block, index + 1 < blocks.count {
        if case .table(let table) = blocks[index + 1] {
          typist.place = name(of: blocks[index + 1])
          next = tableSetting(table, in: place)
        }
        if next?.isLandscape == true {
          flows.append(.turn(isLandscape: true))
          place = landscapePlace
        } else if next.map({ $0.grid.x == place.x }) ?? isWide(blocks[index + 1], place) {
          // A heading stands above the left edge of what it heads.
          place = Place(x: place.x, width: place.width, textX: place.x, textWidth: place.width)
        }
      }
      flows += try set(block, in: place)
    }
    return flows
  }

  /// Whether a block begins at the left margin.
  private func isWide(_ block: Block, _ place: Place) -> Bool {
    switch block {
    case .columns, .sourceList, .keyFigures, .judgements: true
    case .figure(let figure): page(figure).size.width > place.textWidth + 0.5
    case .figures(let figures): figures.count > 1
    default: false
    }
  }

  func set(_ block: Block, in place: Place) throws(TypesettingError) -> [Flow] {
    typist.place = name(of: block)
    switch block {
    case .heading(let heading): return set(heading, in: place)
    case .paragraph(let paragraph): return set(paragraph, in: place)
    case .keyFigures(let figures): return set(figures, in: place)
    case .judgements(let judgements): return set(judgements, in: place)
    case .figure(let figure): return try set(figure, in: place)
    case .figures(let figures): return try set(figures, in: place)
    case .table(let table): return tableSetting(table, in: place).flows
    case .list(let ordered, let items):
      return try setList(ordered: ordered, items, in: place)
    case .quote(let blocks): return try setQuote(blocks, in: place)
    case .callout(let title, let blocks): return try setCallout(title, blocks, in: place)
    case .dispatch(let title, let line, let language, let blocks):
      return try setDispatch(title, line, language, blocks, in: place)
    case .columns(let count, let blocks): return try setColumns(count, blocks, in: place)
    case .contents(let title): return setContents(title, in: place)
    case .captions(let captions, let title):
      return setCaptions(captions, title, in: place)
    case .sourceList: return setSources(in: place)
    case .pageBreak: return [.pageBreak]
    }
  }

  /// Sets one block's lines as pieces of their own, widows and orphans kept.
  func linePieces(
    _ lines: [Line], _ look: ParagraphLook, x: Double, before: Double, tag: Tag
  ) -> [Flow] {
    let baseline = baseline(of: look)
    let flows = lines.indices.map { index -> Flow in
      .piece(
        Piece(
          name: typist.place, before: index == 0 ? before : 0, height: look.leading,
          items: lines[index].items.map { $0.moved(by: x, baseline) },
          keepsWithNext: lines.count > 1 && (index == 0 || index == lines.count - 2)))
    }
    return flows.tagged(tag)
  }

  /// Where the baseline lies in a line, from its top.
  func baseline(of look: ParagraphLook) -> Double {
    let extent = typist.extent(typist.number(of: look.style))
    return (look.leading - extent.height) / 2 + extent.ascent
  }

  /// Lines below one another from a point, as items of a larger piece, and their height.
  func stack(
    _ text: [Inline], _ look: ParagraphLook, x: Double, y: Double, width: Double,
    tag: Tag? = Tag(.paragraph)
  ) -> (items: [PieceItem], height: Double) {
    let lines = paragraphs.lines(text, look: look, measure: width)
    guard !lines.isEmpty else { return ([], 0) }
    let baseline = baseline(of: look)
    var items: [PieceItem] = []
    for (index, line) in lines.enumerated() {
      items += line.items.map {
        $0.moved(by: x, y + Double(index) * look.leading + baseline)
      }
    }
    return (tag.map { items.tagged($0) } ?? items, Double(lines.count) * look.leading)
  }

  /// A horizontal rule, outside the document's meaning.
  func rule(
    x: Double, y: Double, width: Double, _ thickness: Double, _ color: Color
  ) -> [PieceItem] {
    [
      .drawn(
        .path(
          .line(from: Point(x: x, y: y), to: Point(x: x + width, y: y)), fill: nil,
          stroke: Stroke(color, width: thickness)))
    ].tagged(Tag(.artifact))
  }

  /// The kind of block and the section it stands in.
  func name(of block: Block) -> String {
    let kind =
      switch block {
      case .heading(let heading): "heading '\(heading.text.plainText)'"
      case .paragraph: "a paragraph"
      case .keyFigures: "the key figures"
      case .judgements: "the judgements"
      case .figure(let figure): "figure '\(figure.id)'"
      case .figures(let figures): "figures '\(figures.map(\.id).joined(separator: "', '"))'"
      case .table(let table): "table '\(table.id)'"
      case .list: "a list"
      case .quote: "a quote"
      case .callout(let title, _): "callout '\(title.plainText)'"
      case .dispatch(let title, _, _, _): "dispatch '\(title.plainText)'"
      case .columns: "columns"
      case .contents: "the contents"
      case .captions(let captions, _): "the list of \(captions.rawValue)"
      case .sourceList: "the list of sources"
      case .pageBreak: "a page break"
      }
    return section.isEmpty ? kind : "\(kind) of section '\(section)'"
  }
}

extension [PieceItem] {
  func tagged(_ tag: Tag) -> [PieceItem] {
    [.drawn(.tagStart(tag))] + self + [.drawn(.tagEnd)]
  }
}
