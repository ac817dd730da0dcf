public import Document
public import Drawing

/// Sets a briefing in pages.
public enum Pages {
  /// How often the layout is repeated until page numbers no longer change.
  static let passes = 5
  /// Documents of fewer pages have no list of contents on the first.
  static let fewestForContents = 8

  /// The pages of a briefing. Tags begin on the first and end on the last.
  ///
  /// - Parameters:
  ///   - measurer: measures text as it will be drawn.
  ///   - drawer: draws the charts.
  ///   - hyphenation: the folder of dictionaries like `hyph_en_US.dic`; a language without one is
  ///     not hyphenated.
  ///   - elapsed: seconds since the work began, held against the briefing's time limit; default no
  ///     limit.
  public static func typeset(
    _ briefing: Briefing, measurer: any TextMeasurer, drawer: any FigureDrawer, hyphenation: String,
    elapsed: (() -> Double)? = nil
  ) throws(TypesettingError) -> [Page] {
    let limit = elapsed.map { TimeLimit(seconds: briefing.timeLimit, elapsed: $0) } ?? .none
    func pages(of briefing: Briefing) throws(TypesettingError) -> [Page] {
      try PageSetting(
        briefing, measurer: measurer, drawer: drawer, hyphenation: hyphenation, limit: limit
      ).pages()
    }
    let set = try pages(of: briefing)
    guard set.count < fewestForContents, let shorter = briefing.withoutContentsOnCover else {
      return set
    }
    return try pages(of: shorter)
  }
}

extension Briefing {
  /// The same without the list of contents on the first page; `nil` where it has none.
  fileprivate var withoutContentsOnCover: Briefing? {
    var copy = self
    copy.cover.blocks.removeAll { if case .contents = $0 { true } else { false } }
    return copy.cover.blocks.count < cover.blocks.count ? copy : nil
  }
}

/// The work on one briefing: sections are set once, those with the contents again in every pass.
private struct PageSetting {
  private let briefing: Briefing
  private let place: Place
  private let setter: BlockSetter
  private let height: Double
  private let limit: TimeLimit

  init(
    _ briefing: Briefing, measurer: any TextMeasurer, drawer: any FigureDrawer,
    hyphenation: String, limit: TimeLimit
  ) {
    self.briefing = briefing
    self.limit = limit
    let theme = briefing.theme
    let side = theme.width(ofColumns: theme.columns / 4)
    let textX = side + theme.gutter
    place = Place(
      x: 0, width: theme.measure, textX: textX, textWidth: theme.measure - textX,
      sideWidth: side)
    height = theme.sheet.height - theme.marginTop - theme.marginBottom
    let typist = Typist(measurer: measurer)
    setter = BlockSetter(
      typist: typist,
      paragraphs: ParagraphSetting(
        typist: typist,
        hyphenator: Hyphenator(folder: hyphenation, patterns: briefing.words.patterns)),
      drawer: drawer, briefing: briefing, pageNumbers: [:], pageHeight: height, limit: limit,
      looks: Looks(theme: theme, language: briefing.identity.language))
  }

  func pages() throws(TypesettingError) -> [Page] {
    let footnotes = FootnoteSetting(setter: setter, place: place)
    let colophon = setter.setColophon(in: place)
    let coverHeight = height - (colophon.map { $0.height + 8 } ?? 0)
    var filling = PageFilling(
      height: { [height] page in page == 1 ? coverHeight : height },
      noteHeight: { footnotes.height($0) })
    filling.timeLimit = limit
    filling.limit = briefing.pageLimit ?? filling.limit
    filling.landscapeHeight = setter.landscapeHeight
    let first = try parts(pageNumbers: [:], before: nil)
    guard hasContents else {
      return try assembled(try filling.fill(Array(first.joined())), footnotes, colophon)
    }
    let regions = try Settling.settle(
      passes: Pages.passes
    ) { numbers throws(TypesettingError) in
      let flows = numbers.isEmpty ? first : try parts(pageNumbers: numbers, before: first)
      let regions = try filling.fill(Array(flows.joined()))
      return (regions, Self.pageNumbers(regions))
    }
    return try assembled(regions, footnotes, colophon)
  }

  /// The cover and the sections, each as a flow; those that show no page numbers as before.
  private func parts(
    pageNumbers: [String: Int], before: [[Flow]]?
  ) throws(TypesettingError) -> [[Flow]] {
    var setter = setter
    setter.pageNumbers = pageNumbers
    var parts: [[Flow]] = []
    if let before, !showsPages(briefing.cover.blocks) {
      parts.append(before[0])
    } else {
      parts.append(try setter.setCover(in: place))
    }
    for (index, section) in briefing.sections.enumerated() {
      if let before, !showsPages(section.blocks) {
        parts.append(before[index + 1])
        continue
      }
      setter.section = section.heading.text.plainText
      let blocks = [.heading(section.heading)] + section.blocks
      let flows = try setter.set(blocks, in: place).tagged(Tag(.section))
      parts.append((index == 0 || section.startsPage ? [.sectionBreak] : []) + flows)
    }
    return parts
  }

  private var hasContents: Bool {
    showsPages(briefing.cover.blocks) || briefing.sections.contains { showsPages($0.blocks) }
  }

  private func showsPages(_ blocks: [Block]) -> Bool {
    blocks.contains { block in
      switch block {
      case .contents, .captions: true
      case .quote(let inner), .callout(_, let inner), .columns(_, let inner),
        .dispatch(_, _, _, let inner):
        showsPages(inner)
      case .list(_, let items): items.contains(where: showsPages)
      default: false
      }
    }
  }

  private static func pageNumbers(_ regions: [Region]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (index, region) in regions.enumerated() {
      for placed in region.placed {
        for case .drawn(.anchor(let id, _)) in placed.piece.items { numbers[id] = index + 1 }
      }
    }
    return numbers
  }

  /// The finished pages, if there is a glyph for every character in them.
  private func assembled(
    _ regions: [Region], _ footnotes: FootnoteSetting, _ colophon: Piece?
  ) throws(TypesettingError) -> [Page] {
    let pages = PageAssembly(setter: setter, footnotes: footnotes, colophon: colophon)
      .pages(regions)
    let missing = setter.typist.missingCharacters()
    guard missing.isEmpty else { throw .missingCharacters(missing) }
    return pages
  }
}
