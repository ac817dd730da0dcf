internal import Addresses
internal import Composer
internal import Document
internal import Drawing
internal import Periods
internal import Testing

/// Briefings of random blocks, the same for the same seed: every kind of block, long tables, notes,
/// columns, links, languages, nested lists. Each text begins with a token, `w1`, `w2`, ... in the
/// order in which it is to be read.
struct GeneratedBriefing {
  private var random: SeededNumbers
  private(set) var tokens = 0
  private var ids = 0
  private var footnotes: [[Inline]] = []
  private let theme: Theme
  private let language: String
  /// Places that links may lead to.
  private let sectionCount: Int
  private var hasContents = false

  static let languages = ["en", "ru", "be"]

  /// The briefing of a seed, and how many tokens stand in it.
  static func make(seed: UInt64) throws -> (briefing: Briefing, tokens: Int) {
    var generated = GeneratedBriefing(seed: seed)
    let briefing = try generated.briefing(seed: seed)
    return (briefing, generated.tokens)
  }

  private init(seed: UInt64) {
    random = SeededNumbers(seed: seed)
    theme = random.chance(0.2) ? .gazette.onLetter : .gazette
    language = random.pick(Self.languages)
    sectionCount = random.number(2...5)
  }

  private mutating func briefing(seed: UInt64) throws -> Briefing {
    let asOf = try #require(Day(iso: "2024-05-28"))
    let cover = Briefing.Cover(
      kicker: "Kicker", title: "Briefing \(seed)", lead: sentence(),
      blocks: coverBlocks(), colophon: sentence(token: false), runningTitle: "Running \(seed)")
    let sections = (1...sectionCount).map { number in
      Briefing.Section(
        heading: Heading(level: 1, text: sentence(words: 3), id: "section-\(number)"),
        blocks: blocks(number: 3...9, sectionNumber: number), startsPage: random.chance(0.3))
    }
    return Briefing(
      identity: Briefing.Identity(
        title: "Briefing <\(seed)> & “more”", subject: "Trade & contacts", desk: "Отдел <1>",
        keywords: ["trade", "контакты"], language: language, recordSet: "generated",
        definition: "random", edition: "2024-W21",
        period: try #require(Period(week: 21, year: 2024)), asOf: asOf,
        notice: random.chance(0.5) ? "invented data" : "", generator: "briefing 0.1.0"),
      cover: cover, sections: sections, footnotes: footnotes,
      sources: try SampleBriefing.make().sources, numbers: SampleBriefing.numbers(),
      theme: theme, words: SampleBriefing.words)
  }

  // MARK: Running text

  private static let vocabulary: [String: [String]] = [
    "en": ["delegations", "met", "on", "energy", "prices", "and", "the", "transport", "corridor"],
    "ru": ["стороны", "обсудили", "товарооборот", "и", "сотрудничество", "на", "переговорах"],
    "be": ["бакі", "абмеркавалі", "тавараабарот", "і", "супрацоўніцтва", "ў", "сталіцы"],
  ]

  private mutating func words(_ count: Int, in language: String) -> String {
    let known = Self.vocabulary[language] ?? []
    return (0..<max(1, count)).map { _ in random.pick(known) }.joined(separator: " ")
  }

  /// A sentence that begins with the next token.
  private mutating func sentence(
    words count: Int? = nil, in language: String? = nil, token: Bool = true, marks: Bool = true
  ) -> [Inline] {
    let language = language ?? self.language
    var text: [Inline] = []
    if token {
      tokens += 1
      text.append(.text("w\(tokens) "))
    }
    text.append(.text(words(count ?? random.number(2...12), in: language)))
    guard marks, count == nil else { return text }
    for _ in 0..<random.number(0...4) { text += [.text(" ")] + [inline(in: language)] }
    return text + [.text(".")]
  }

  private static let address = try? SafeAddress("https://example.org/дорога?a=1&b='2'")

  private static func link(_ inner: [Inline]) -> Inline {
    address.map { .link(inner, address: $0) } ?? .emphasis(inner)
  }

  private mutating func inline(in language: String) -> Inline {
    let inner: [Inline] = [.text(words(random.number(1...5), in: language))]
    switch random.number(0...11) {
    case 0: return .strong(inner)
    case 1: return .emphasis([.strong(inner)])
    case 2: return .code("a = b")
    case 3: return .number("12.08", id: random.pick(["n1", "n2", "n3"]))
    case 4: return .sources([1, 2])
    case 5:
      footnotes.append([.text("note \(footnotes.count + 1) "), .text(words(9, in: language))])
      return .footnote(footnotes.count)
    case 6: return Self.link(inner)
    case 7: return .reference(inner, id: "section-\(random.number(1...sectionCount))")
    case 8, 9:
      let other = random.pick(Self.languages.filter { $0 != language })
      return .language(other, [.text(words(random.number(1...9), in: other)), .strong(inner)])
    case 10: return .mark(random.pick(Mark.allCases))
    default: return .lineBreak
    }
  }

  // MARK: Blocks

  private mutating func nextId(_ name: String) -> String {
    ids += 1
    return "\(name)-\(ids)"
  }

  private mutating func coverBlocks() -> [Block] {
    var blocks: [Block] = []
    if random.chance(0.8) { blocks.append(keyFigures()) }
    if random.chance(0.6) { blocks.append(judgements()) }
    if random.chance(0.4) { blocks.append(.figure(figure(width: theme.measure))) }
    return blocks
  }

  private mutating func blocks(number: ClosedRange<Int>, sectionNumber: Int) -> [Block] {
    var blocks: [Block] = []
    for _ in 0..<random.number(number) { blocks.append(block()) }
    if sectionNumber == sectionCount { blocks.append(.sourceList) }
    return blocks
  }

  private mutating func block() -> Block {
    let half = (theme.measure - theme.gutter) / 2
    switch random.number(0...15) {
    case 0, 1, 2: return prose(depth: 0, in: language)
    case 3: return .figure(figure(width: theme.measure))
    case 4: return .figures([figure(width: half), figure(width: half)])
    case 5: return .table(table(rows: random.number(1...12)))
    case 6: return .table(table(rows: random.number(50...70)))
    case 7: return columns()
    case 8: return dispatch()
    case 9:
      return .callout(
        title: random.chance(0.8) ? sentence(words: 4) : [], blocks: proseList(depth: 1))
    case 10: return keyFigures()
    case 11: return judgements()
    case 12: return random.chance(0.5) ? .pageBreak : prose(depth: 0, in: language)
    case 13 where !hasContents:
      hasContents = true
      return .contents(title: [.text("Contents")])
    default: return .heading(heading())
    }
  }

  private mutating func heading() -> Heading {
    // Levels are skipped on purpose: the document may not.
    Heading(level: random.number(2...3), text: sentence(words: 3), id: nextId("heading"))
  }

  private mutating func proseList(depth: Int, in language: String? = nil) -> [Block] {
    (0..<random.number(1...3)).map { _ in prose(depth: depth, in: language ?? self.language) }
  }

  /// What Markdown can say.
  private mutating func prose(depth: Int, in language: String) -> Block {
    switch random.number(0...(depth > 2 ? 2 : 5)) {
    case 0, 1, 2:
      var text = sentence(in: language)
      for _ in 0..<random.number(0...6) {
        text += [.text(" ")] + sentence(in: language, token: false)
      }
      return .paragraph(Paragraph(text, style: random.pick(Paragraph.Style.allCases)))
    case 3, 4:
      return .list(
        ordered: random.chance(0.5),
        items: (0..<random.number(1...5)).map { _ in
          [.paragraph(Paragraph(sentence(in: language)))]
            + (random.chance(0.4) ? [prose(depth: depth + 1, in: language)] : [])
        })
    default: return .quote(proseList(depth: depth + 1, in: language))
    }
  }

  private mutating func dispatch() -> Block {
    let language = random.pick(Self.languages)
    return .dispatch(
      title: sentence(words: 4, in: language),
      line: [.mark(.visit), .text("23 May 2024"), .sources([2])], language: language,
      blocks: proseList(depth: 1, in: language))
  }

  private mutating func columns() -> Block {
    let count = random.number(2...3)
    let width = (theme.measure - theme.gutter * Double(count - 1)) / Double(count)
    var blocks: [Block] = []
    for _ in 0..<random.number(1...5) {
      switch random.number(0...5) {
      case 0: blocks.append(.figure(figure(width: width)))
      case 1: blocks.append(.table(table(rows: random.number(1...4), columns: 2)))
      case 2: blocks.append(.heading(heading()))
      default: blocks.append(prose(depth: 1, in: language))
      }
    }
    return .columns(count: count, blocks: blocks)
  }

  private mutating func keyFigures() -> Block {
    .keyFigures(
      (0..<random.number(1...4)).map { _ in
        KeyFigure(
          label: sentence(words: 3), value: [.number("12.08", id: "n2")],
          unit: random.pick(["", "bn USD"]), change: [.text("+4.2%"), .sources([1])],
          note: random.chance(0.5) ? [.text("other side: −2.3%")] : [],
          sparkline: random.chance(0.5) ? SampleBriefing.course : nil, sparklineText: "rising")
      })
  }

  private mutating func judgements() -> Block {
    .judgements(
      (0..<random.number(1...3)).map { _ in
        Judgement(claim: sentence(), evidence: sentence(), confidence: "high confidence")
      })
  }

  private mutating func figure(width: Double) -> Figure {
    let id = nextId("figure")
    var figure = SampleBriefing.figure(id, label: "Figure \(ids)", text: "")
    figure.title = sentence(words: 6)
    figure.paperWidth = width
    return figure
  }

  /// A table with groups, totals, row headers, drawings and cells of several lines.
  private mutating func table(rows count: Int, columns: Int? = nil) -> Table {
    let columns = columns ?? random.number(1...5)
    let hasRowHeaders = random.chance(0.7)
    var table = Table(
      id: nextId("table"), label: "Table \(ids)", title: sentence(words: 4),
      columns: (0..<columns).map { column in
        Table.Column(
          column == 0 && random.chance(0.1) ? [] : sentence(words: 1),
          unit: random.pick(["", "bn USD"]),
          alignment: column == 0 ? .leading : random.pick(Table.Alignment.allCases),
          flexibility: column == 0 ? 1 : random.pick([0, 1]),
          isRowHeader: column == 0 && hasRowHeaders)
      }, rows: [])
    for _ in 0..<count {
      if random.chance(0.08) {
        table.rows.append(Table.Row([.text(sentence(words: 2))], kind: .group))
      }
      let cells = (0..<columns).map { column -> Table.Cell in
        if column == 0 { return .text(sentence(words: random.number(1...8))) }
        if random.chance(0.1) { return .sparkline(SampleBriefing.course, alternative: "rising") }
        return .text(random.chance(0.1) ? [] : [.text("\(random.number(1...9999))")])
      }
      table.rows.append(Table.Row(cells, kind: random.chance(0.05) ? .total : .body))
    }
    table.source = random.chance(0.6) ? sentence(token: false, marks: false) : []
    return table
  }
}
