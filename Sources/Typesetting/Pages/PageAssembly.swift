internal import Document
internal import Drawing

/// Puts the placed pieces of each page on its sheet, with furniture and footnotes.
struct PageAssembly {
  let setter: BlockSetter
  let footnotes: FootnoteSetting
  let colophon: Piece?

  private var theme: Theme { setter.theme }

  func pages(_ regions: [Region]) -> [Page] {
    var section = ""
    var pages = regions.indices.map { index -> Page in
      let headings = regions[index].placed.flatMap { placed in
        placed.piece.headings.map { (heading: $0, y: placed.y) }
      }
      let sections = headings.filter { $0.heading.level == 1 }
      if let first = sections.first, section.isEmpty || first.y < 1 {
        section = first.heading.title
      }
      let items = items(regions[index], number: index + 1, of: regions.count, section)
      if let last = sections.last { section = last.heading.title }
      let outline = headings.map { heading, y in
        OutlineEntry(
          title: heading.title, level: heading.level, page: index + 1,
          y: theme.marginTop + y, anchor: heading.id)
      }
      return Page(
        frame: Frame(size: theme.sheet(isLandscape: regions[index].isLandscape), items: items),
        number: index + 1, outline: outline, fill: regions[index].fill)
    }
    let document = Tag(.document, language: setter.briefing.identity.language)
    pages[0].frame.items.insert(.tagStart(document), at: 0)
    pages[pages.count - 1].frame.items.append(.tagEnd)
    let frames = SpanWrapping.wrap(
      DeadLinks.remove(HeadingLevels.close(pages.map(\.frame))))
    for index in pages.indices { pages[index].frame = frames[index] }
    return pages
  }

  private func items(
    _ region: Region, number: Int, of count: Int, _ section: String
  ) -> [FrameItem] {
    let furniture = PageFurniture(setter: setter, page: number, isLandscape: region.isLandscape)
    let left = theme.left(ofPage: number)
    func drawn(_ item: PieceItem, x: Double, y: Double) -> FrameItem? {
      guard case .drawn(let drawn) = item else { return nil }
      return drawn.moved(by: left + x, theme.marginTop + y)
    }
    var items = furniture.items(of: count, section: section)
    items += furniture.backdrops(region.placed)
    let bottom = region.height - footnotes.height(region.notes)
    let (tops, rule) = footnotes.places(region.notes, from: bottom)
    items += rule.compactMap { drawn($0, x: 0, y: 0) }
    var noted: Set<Int> = []
    for placed in region.placed {
      let separator = placed.isTop ? [] : placed.piece.separator
      for item in separator + placed.piece.items {
        if case .note(let note) = item {
          guard noted.insert(note).inserted, let top = tops[note] else { continue }
          items += footnotes.items(note).compactMap { drawn($0, x: 0, y: top) }
        } else if let item = drawn(item, x: placed.x, y: placed.y) {
          items.append(item)
        }
      }
    }
    if number == 1, let colophon {
      let top = theme.sheet.height - theme.marginBottom - theme.marginTop - colophon.height
      let foot = colophon.items.compactMap { drawn($0, x: 0, y: top) }
      items.insert(contentsOf: foot, at: Self.endOfText(items))
    }
    return items
  }

  /// The last place where no element below the section is open.
  private static func endOfText(_ items: [FrameItem]) -> Int {
    var depth = 0
    var place = items.count
    for (index, item) in items.enumerated() {
      switch item {
      case .tagStart: depth += 1
      case .tagEnd: depth -= 1
      default: break
      }
      if depth <= 1 { place = index + 1 }
    }
    return place
  }
}
