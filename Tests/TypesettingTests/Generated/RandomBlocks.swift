internal import Document
internal import Drawing

/// Numbers that look random and are the same on every run: SplitMix64 (Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Sequences of blocks as no author would write them; every word of them is the only one of its
/// kind, so that each can be looked for on the pages.
struct RandomBlocks {
  private var random: SplitMix
  private var words = 0
  private var ids = 0
  private(set) var footnotes: [[Inline]] = []
  /// Draws the figures of these blocks.
  let drawer = SampleDrawer()

  init(seed: Int) {
    random = SplitMix(seed: seed)
  }

  /// A whole briefing of a few sections.
  mutating func briefing(theme: Theme = .gazette) throws -> Briefing {
    let cover = number(0...1) == 0 ? [] : blocks(2, depth: 0)
    let sections = (0..<number(1...4)).map { index in
      Briefing.Section(
        heading: Heading(level: 1, text: text(1...6), id: "section-\(index)"),
        blocks: blocks(number(1...9), depth: 0), startsPage: number(0...3) == 0)
    }
    var briefing = try Sample.briefing(
      sections: sections, cover: cover, footnotes: footnotes)
    briefing.theme = theme
    return briefing
  }

  private mutating func blocks(_ count: Int, depth: Int) -> [Block] {
    (0..<count).map { _ in block(depth: depth) }
  }

  private mutating func block(depth: Int) -> Block {
    switch number(depth == 0 ? 0...13 : 0...7) {
    case 0, 1, 2: return .paragraph(Paragraph(marked(text(1...90))))
    case 3: return .paragraph(Paragraph(text(1...30), style: number(0...1) == 0 ? .note : .lead))
    case 4: return .heading(Heading(level: number(2...3), text: text(1...8), id: id()))
    case 5 where depth < 3:
      let items = (0..<number(1...5)).map { _ in blocks(number(1...2), depth: depth + 1) }
      return .list(ordered: number(0...1) == 0, items: items)
    case 6 where depth < 3: return .quote(blocks(number(1...3), depth: depth + 1))
    case 7 where depth < 3:
      return .callout(title: text(1...6), blocks: blocks(number(1...2), depth: depth + 1))
    case 8, 9: return .figure(figure(columns: [6, 9, 12][number(0...2)]))
    case 10: return .figures([figure(columns: 6), figure(columns: 6)])
    case 11: return .table(table())
    case 12:
      return .columns(
        count: number(2...3),
        blocks: (0..<number(1...5)).map { _ in .paragraph(Paragraph(text(5...60))) })
    case 13: return number(0...2) == 0 ? .pageBreak : .paragraph(Paragraph(text(30...60)))
    default: return .paragraph(Paragraph(text(1...40)))
    }
  }

  private mutating func figure(columns: Int) -> Figure {
    let width = Theme.gazette.width(ofColumns: columns)
    let frame = Frame(
      size: Size(width: width, height: Double(number(30...260))),
      items: [.text(TextRun(word(), style: Self.style, width: 20), at: Point(x: 2, y: 12))])
    let id = id()
    drawer.frames[id] = frame
    return Figure(
      id: id, label: "Figure", title: text(1...8), subtitle: text(0...6), source: text(0...12),
      alternative: "drawn", chart: Sample.anyChart, paperWidth: width,
      data: Table(id: self.id(), columns: [], rows: []))
  }

  private mutating func table() -> Table {
    let columns = number(1...5)
    let isGrouped = number(0...2) == 0
    let count = number(0...2) == 0 ? number(20...60) : number(0...8)
    var rows = (0..<count).map { _ in
      Table.Row((0..<columns).map { _ in .text(text(1...4)) })
    }
    if !rows.isEmpty, number(0...2) == 0 { rows[rows.count - 1].kind = .total }
    return Table(
      id: id(), label: number(0...1) == 0 ? "Table" : "", title: text(0...6),
      columns: (0..<columns).map { index in
        Table.Column(
          text(1...2), unit: number(0...2) == 0 ? word() : "",
          alignment: index == 0 ? .leading : .decimal, isRowHeader: index == 0,
          group: isGrouped && index > 0 ? "group" : "")
      }, rows: rows, source: text(0...20))
  }

  private mutating func marked(_ text: [Inline]) -> [Inline] {
    guard number(0...4) == 0 else { return text }
    footnotes.append(self.text(1...20))
    return text + [.footnote(footnotes.count)]
  }

  private mutating func text(_ range: ClosedRange<Int>) -> [Inline] {
    let count = number(range)
    return count == 0 ? [] : [.text((0..<count).map { _ in word() }.joined(separator: " "))]
  }

  /// "w17x": no other word begins like it.
  private mutating func word() -> String {
    words += 1
    return "w\(words)x" + String(repeating: "y", count: number(0...6))
  }

  private mutating func id() -> String {
    ids += 1
    return "id-\(ids)"
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private static let style = TextStyle(size: 8, color: Theme.gazette.palette.text)
}

extension Briefing {
  /// The words of the paragraphs, headings, lists and notes in order, without those of figures and
  /// tables, which may give way.
  var runningWords: [Int] {
    sections.flatMap { [.heading($0.heading)] + $0.blocks }.flatMap(\.running)
  }

  /// The words of all figures, or of all tables, in order.
  func floatingWords(_ kind: Captions) -> [Int] {
    (cover.blocks + sections.flatMap(\.blocks)).flatMap { block -> [Int] in
      switch (block, kind) {
      case (.figure(let figure), .figures): Self.numbers(figure.title.plainText)
      case (.figures(let figures), .figures):
        figures.flatMap { Self.numbers($0.title.plainText) }
      case (.table(let table), .tables):
        table.rows.flatMap { row in
          row.cells.flatMap { cell -> [Int] in
            if case .text(let text) = cell { Self.numbers(text.plainText) } else { [] }
          }
        }
      default: []
      }
    }
  }

  /// The numbers of the words in a text: "w17x" is 17.
  static func numbers(_ text: String) -> [Int] {
    text.split { !$0.isLetter && !$0.isNumber }.compactMap { part in
      guard part.first == "w", let end = part.firstIndex(of: "x") else { return nil }
      return Int(part[part.index(after: part.startIndex)..<end])
    }
  }
}

extension Block {
  fileprivate var running: [Int] {
    switch self {
    case .heading(let heading): Briefing.numbers(heading.text.plainText)
    case .paragraph(let paragraph): Briefing.numbers(paragraph.text.plainText)
    case .list(_, let items): items.flatMap { $0.flatMap(\.running) }
    case .quote(let inner), .columns(_, let inner): inner.flatMap(\.running)
    case .callout(let title, let inner):
      Briefing.numbers(title.plainText) + inner.flatMap(\.running)
    default: []
    }
  }
}
