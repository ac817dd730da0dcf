internal import Drawing
internal import Testing

@testable import Document
@testable import Typesetting

@Suite struct PagesTests {
  private func typeset(
    _ briefing: Briefing, _ measurer: FixedMeasurer = FixedMeasurer(),
    drawer: SampleDrawer = SampleDrawer()
  ) throws -> [Page] {
    try Pages.typeset(
      briefing, measurer: measurer, drawer: drawer, hyphenation: House.hyphenation)
  }

  private func paragraphs(_ count: Int) -> [Block] {
    (0..<count).map { _ in .paragraph(Paragraph([.text(Sample.lorem)])) }
  }

  private func section(_ id: String, _ blocks: [Block], startsPage: Bool = false)
    -> Briefing.Section
  {
    Briefing.Section(
      heading: Heading(level: 1, text: [.text("Part \(id)")], id: id), blocks: blocks,
      startsPage: startsPage)
  }

  @Test("a briefing without sections has its cover")
  func empty() throws {
    let pages = try typeset(Sample.briefing(sections: []))
    #expect(pages.count == 1)
    #expect(pages[0].frame.plainText.contains("Aland–Borduria"))
    #expect(pages[0].frame.plainText.contains("page 1 of 1"))
  }

  @Test("the contents name the page each section stands on")
  func contents() throws {
    let pages = try typeset(
      Sample.briefing(
        sections: [
          section("a", [.contents(title: [.text("Contents")])] + paragraphs(30)),
          section("b", paragraphs(20)), section("c", paragraphs(30), startsPage: true),
        ]))
    let entries = pages.flatMap(\.outline)
    #expect(entries.map(\.title) == ["Part a", "Part b", "Part c"])
    let texts = pages.flatMap(\.frame.texts).map(\.text)
    for entry in entries {
      let places = texts.indices.filter { texts[$0] == entry.title }
      #expect(places.contains { $0 + 1 < texts.count && texts[$0 + 1] == "\(entry.page)" })
      #expect(pages[entry.page - 1].frame.texts.contains { $0.text == entry.title })
    }
    #expect(Set(entries.map(\.page)).count == 3)
  }

  @Test("the first page lists the contents of eight pages and more")
  func contentsOnCover() throws {
    func texts(_ count: Int) throws -> (pages: Int, listed: Bool) {
      let pages = try typeset(
        Sample.briefing(
          sections: [section("a", paragraphs(count))],
          cover: [.contents(title: [.text("Inside")])]))
      return (pages.count, pages[0].frame.texts.contains { $0.text == "Inside" })
    }
    let (few, many) = (try texts(10), try texts(200))
    #expect(few.pages < 8 && !few.listed)
    #expect(many.pages >= 8 && many.listed)
  }

  @Test("left pages of facing ones have heads and margins mirrored")
  func facing() throws {
    var briefing = try Sample.briefing(
      sections: [section("a", paragraphs(60))], notice: "")
    briefing.theme.isFacing = true
    briefing.theme.marginLeft = 80
    briefing.theme.marginRight = 40
    let pages = try typeset(briefing)
    try #require(pages.count >= 3)
    func place(_ text: String, _ page: Page) -> Double? {
      page.frame.texts.first { $0.text.hasPrefix(text) }?.x
    }
    let right = try #require(place("Eastern Desk", pages[2]))
    let left = try #require(place("page 2 of", pages[1]))
    #expect(right == 80)
    #expect(left == 40)
    #expect(place("Part a", pages[2]).map { $0 > 300 } == true)
  }

  @Test("a list of figures names the page of each, and small capitals are capitals set smaller")
  func lists() throws {
    var briefing = try Sample.briefing(
      sections: [
        section("a", [.captions(.figures, title: [.text("Figures")])] + paragraphs(40)),
        section("b", [.figure(Sample.figure("map", columns: 12, "Figure 1"))], startsPage: true),
      ])
    briefing.theme.runningHeadCase = .smallCapitals
    let pages = try typeset(briefing)
    let figure = try #require(
      pages.first { page in
        page.frame.items.contains { item in
          if case .anchor("map", _) = item { true } else { false }
        }
      })
    let list = pages.flatMap(\.frame.texts).map(\.text)
    let name = try #require(list.firstIndex { $0.hasPrefix("Figure 1") })
    #expect(list[name...].contains("\(figure.number)"))
    #expect(pages[1].frame.plainText.contains("ALAND"))
    #expect(!pages[1].frame.plainText.contains("Aland"))
  }

  @Test("nothing is lost and nothing leaves its page")
  func bounds() throws {
    let pages = try typeset(Sample.full())
    for page in pages {
      for text in page.frame.texts {
        #expect(text.x >= 0 && text.x + text.width <= page.frame.size.width)
        #expect(text.y > 0 && text.y < page.frame.size.height)
      }
      #expect(page.frame.plainText.contains("page \(page.number) of \(pages.count)"))
    }
    let text = pages.map(\.frame.plainText).joined()
    for number in 1...14 { #expect(text.contains("part \(number)”")) }
  }

  @Test("tags are balanced over the document, each element inside the document")
  func tags() throws {
    let pages = try typeset(Sample.full())
    #expect(pages.map(\.frame.openTags).reduce(0, +) == 0)
    var depth = 0
    for item in pages.flatMap(\.frame.items) {
      switch item {
      case .tagStart, .linkStart: depth += 1
      case .tagEnd, .linkEnd: depth -= 1
      case .text, .path, .picture, .group, .anchor: #expect(depth > 0)
      }
    }
  }

  @Test("a paragraph all in bold never ends a page: it names what follows", arguments: 1...40)
  func label(lines: Int) throws {
    let filler = (0..<lines).map { _ in Block.paragraph(Paragraph([.text("Line.")])) }
    let label = Block.paragraph(Paragraph([.strong([.text("Label")])]))
    let pages = try typeset(
      Sample.briefing(sections: [section("a", filler + [label] + paragraphs(1), startsPage: true)]))
    for page in pages { #expect(page.frame.texts.last?.text != "Label") }
  }

  @Test("setting that takes too long ends and says what was at work")
  func outOfTime() throws {
    var briefing = try Sample.briefing(sections: [section("a", paragraphs(200))])
    briefing.timeLimit = 5
    var asked = 0
    func typeset(_ steps: Int) throws -> [Page] {
      asked = 0
      let elapsed: () -> Double = {
        asked += 1
        return asked > steps ? 5.1 : 5
      }
      return try Pages.typeset(
        briefing, measurer: FixedMeasurer(), drawer: SampleDrawer(),
        hyphenation: House.hyphenation, elapsed: elapsed)
    }
    #expect(try typeset(.max).count > 3)
    #expect(asked > 203)
    #expect(
      throws: TypesettingError.outOfTime(seconds: 5, work: "a paragraph of section 'Part a'")
    ) { try typeset(100) }
    #expect(throws: TypesettingError.outOfTime(seconds: 5, work: "page 2")) {
      try typeset(203)
    }
  }

  @Test("every link leads to a place that is there once")
  func links() throws {
    let items = try typeset(Sample.full()).flatMap(\.frame.items)
    var anchors: [String] = []
    var targets: Set<String> = []
    for item in items {
      if case .anchor(let name, _) = item { anchors.append(name) }
      if case .linkStart(.anchor(let name), _) = item { targets.insert(name) }
    }
    #expect(targets.isSubset(of: anchors))
    #expect(Set(anchors).count == anchors.count)
  }

  @Test("marks of sources that are listed nowhere are no links")
  func deadLinks() throws {
    let text: [Inline] = [.text("Said "), .sources([1]), .text(" there.")]
    let pages = try typeset(
      Sample.briefing(sections: [section("a", [.paragraph(Paragraph(text))])]))
    let items = pages.flatMap(\.frame.items)
    #expect(!items.contains { if case .linkStart = $0 { true } else { false } })
    #expect(!items.contains(.linkEnd))
    #expect(pages.contains { $0.frame.plainText.contains("[1]") })
  }

  @Test("a figure wider than its place is an error that names it")
  func wideFigure() throws {
    let figure = Sample.figure("map", columns: 12, "Figure 1")
    let blocks = [Block.columns(count: 2, blocks: [.figure(figure)])]
    let briefing = try Sample.briefing(sections: [section("a", blocks)])
    let error = #expect(throws: TypesettingError.self) { try typeset(briefing) }
    #expect(
      error?.description
        == "figure 'map' of section 'Part a' is 482 points wide, and its place 235")
  }

  @Test("a footnote stands on the page of its mark, once")
  func footnotes() throws {
    let long = paragraphs(8)
    let marked = Block.paragraph(Paragraph([.text("Marked"), .footnote(1), .text(".")]))
    let pages = try typeset(
      Sample.briefing(
        sections: [section("a", long + [marked] + long + [marked])],
        footnotes: [[.text("Explained.")]]))
    let page = try #require(pages.first { $0.frame.plainText.contains("Marked") })
    #expect(page.frame.plainText.contains("Explained."))
    #expect(pages.count { $0.frame.plainText.contains("Explained.") } == 1)
  }

  @Test("a page begins and ends with two lines of a paragraph at least")
  func widows() throws {
    for count in 1...12 {
      let text = Array(repeating: "word", count: 40 * count).joined(separator: " ")
      let blocks = (0..<9).map { _ in Block.paragraph(Paragraph([.text(text)])) }
      let pages = try typeset(Sample.briefing(sections: [section("a", blocks)]))
      for page in pages.dropFirst() {
        let lines = page.frame.texts.filter { $0.text.hasPrefix("word") }.map(\.y)
        let gaps = zip(lines, lines.dropFirst()).map { $1 - $0 }
        // More than a line's height from the next: a line alone.
        if let first = gaps.first { #expect(first < 14) }
        if let last = gaps.last { #expect(last < 14) }
      }
    }
  }

  @Test("characters that no font has are one error that names them and their blocks")
  func missing() throws {
    let measurer = FixedMeasurer()
    measurer.missing = ["☃", "☂"]
    let briefing = try Sample.briefing(
      sections: [
        section("a", [.paragraph(Paragraph([.text("snow ☃ and rain ☂, more ☃")]))])
      ])
    let error = #expect(throws: TypesettingError.self) { try typeset(briefing, measurer) }
    #expect(
      error?.description
        == "no font has '☃' (U+2603, in a paragraph of section 'Part a'), "
        + "'☂' (U+2602, in a paragraph of section 'Part a')")
  }

  @Test("a figure higher than a page is an error that names it")
  func tallFigure() throws {
    let figure = Sample.figure("map", columns: 12, "Figure 1")
    let drawer = SampleDrawer()
    drawer.frames["map"] = Frame(size: Size(width: figure.paperWidth, height: 900))
    let briefing = try Sample.briefing(sections: [section("a", [.figure(figure)])])
    let error = #expect(throws: TypesettingError.self) { try typeset(briefing, drawer: drawer) }
    #expect(error?.description.hasPrefix("figure 'map' of section 'Part a' is ") == true)
  }
}
