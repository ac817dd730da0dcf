internal import Composer
internal import Testing

@testable import Document
@testable internal import Renderers

@Suite("The HTML page")
struct HTMLRendererTests {
  static let hostile = "<script>alert(1)</script>\"'&]]>--><img src=x onerror=y>\u{0}"

  func page(_ briefing: Briefing) throws -> ParsedPage {
    let renderer = HTMLRenderer(fonts: [])
    return try ParsedPage(renderer.render(briefing, drawer: SampleDrawer()).bytes)
  }

  @Test("hostile text stays text, everywhere it can stand")
  func hostileText() throws {
    let plain = try page(SampleBriefing.make())
    let page = try page(
      SampleBriefing.make(title: HTMLRendererTests.hostile, text: HTMLRendererTests.hostile))
    #expect(page.all("script", "img").isEmpty)
    #expect(page.elements.map(\.name) == plain.elements.map(\.name))
    #expect(page.all("h1")[0].text.contains("<script>alert(1)</script>\"'&]]>"))
    let handlers = page.elements.flatMap(\.attributes.keys).filter { $0.hasPrefix("on") }
    #expect(handlers.isEmpty)
  }

  @Test("text in the margins of a printed sheet cannot leave its string")
  func printedMargins() throws {
    #expect(PrintedMargins.quoted("a\"}</style>б 1") == "\"a\\22 \\7d \\3c \\2f style\\3e б 1\"")
    let page = try page(SampleBriefing.make(title: HTMLRendererTests.hostile))
    #expect(page.all("style").count == 1)
    #expect(page.all("style")[0].text.contains("content:\"invented data\""))
  }

  @Test("links lead to their address")
  func links() throws {
    let page = try page(SampleBriefing.make())
    let addresses = page.all("a").compactMap { $0.attributes["href"] }
    #expect(addresses.contains("https://example.org/a?b=1&c=2"))
  }

  @Test("the hedge of a key figure is small like its unit, the number is not")
  func hedges() throws {
    let page = try page(SampleBriefing.make())
    let value = try #require(page.all("dd").first { $0.text.hasPrefix("about") })
    #expect(value.text == "about\u{A0}48.7 bn USD")
    let small = page.all("span").filter { $0.attributes["class"] == "unit" }.map(\.text)
    #expect(small.contains("about\u{A0}") && !small.contains { $0.contains("48.7") })
  }

  @Test("headings begin at 1 and never skip a level")
  func headingOrder() throws {
    let levels = try page(SampleBriefing.make()).all("h1", "h2", "h3", "h4", "h5", "h6")
      .compactMap { Int($0.name.dropFirst()) }
    #expect(levels.first == 1)
    #expect(levels.filter { $0 == 1 }.count == 1)
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
  }

  @Test("a heading that skips a level is raised to the next one")
  func skippedHeading() throws {
    var briefing = try SampleBriefing.make()
    briefing.sections[0].blocks = [
      .heading(Heading(level: 3, text: [.text("Deep")], id: "deep"))
    ]
    #expect(try page(briefing).all("h3").contains { $0.text == "Deep" })
  }

  @Test("each id stands once, and every link inside the page leads to one")
  func ids() throws {
    let page = try page(SampleBriefing.make())
    #expect(Set(page.ids).count == page.ids.count)
    let inner = page.all("a").compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
    #expect(inner.count > 10)
    for address in inner { #expect(page.ids.contains(String(address.dropFirst()))) }
  }

  @Test("a printed number carries its exact value and says where it is from")
  func printedNumbers() throws {
    let page = try page(SampleBriefing.make())
    let number = try #require(page.elements.first { $0.attributes["id"] == "n2" })
    #expect(number.name == "data")
    #expect(number.text == "12.08")
    #expect(number.attributes["value"] == "12080000000")
    #expect(number.attributes["title"] == "exports + imports · 2024-Q1")
    let undefined = try #require(page.elements.first { $0.attributes["id"] == "n3" })
    #expect(undefined.name == "span")
  }

  @Test("a drawn mark is hidden from those who listen")
  func marks() throws {
    let page = try page(SampleBriefing.make())
    #expect(page.with(class: "mark").count == 7)
    #expect(page.all("svg").filter { $0.attributes["aria-hidden"] == "true" }.count == 7)
  }

  @Test("a source leads back to each place that names it")
  func waysBack() throws {
    let page = try page(SampleBriefing.make())
    let entry = try #require(page.elements.first { $0.attributes["id"] == "source-1" })
    #expect(entry.text.hasPrefix("1 Customs office"))
    let marks = page.ids.filter { $0.hasPrefix("cite-1-") }
    let ways = page.all("a").compactMap { $0.attributes["href"] }.filter {
      $0.hasPrefix("#cite-1-")
    }
    #expect(ways == marks.map { "#" + $0 })
    #expect(PageWriter.letters(1) == "a")
    #expect(PageWriter.letters(27) == "aa")
  }

  @Test("a number printed twice under one id keeps the first")
  func repeatedNumber() throws {
    var briefing = try SampleBriefing.make()
    let number = Inline.number("12.08", id: "n2")
    briefing.sections[0].blocks.append(.paragraph(Paragraph([number, number])))
    let ids = try page(briefing).ids
    #expect(ids.filter { $0 == "n2" }.count == 1)
  }

  @Test("nothing is loaded from outside the file")
  func selfContained() throws {
    let briefing = try SampleBriefing.make()
    let fonts = try Fonts.embeddable()
    let bytes = try HTMLRenderer(fonts: fonts).render(briefing, drawer: SampleDrawer()).bytes
    let page = try ParsedPage(bytes)
    #expect(page.all("link", "script", "iframe", "object", "embed", "base", "image", "use").isEmpty)
    #expect(page.elements.allSatisfy { $0.attributes["src"] == nil })
    let css = try #require(page.all("style").first).text
    #expect(!css.contains("http"))
    #expect(!css.contains("@import"))
    #expect(css.contains("url(data:font/ttf;base64,"))
  }

  @Test("landmarks, language and a way past the contents")
  func landmarks() throws {
    let page = try page(SampleBriefing.make())
    for name in ["header", "nav", "main", "footer", "h1"] { #expect(page.all(name).count == 1) }
    #expect(page.all("html")[0].attributes["lang"] == "en")
    #expect(page.with(class: "skip")[0].attributes["href"] == "#content")
    #expect(page.all("article")[0].attributes["lang"] == "fr")
    #expect(page.elements.contains { $0.attributes["lang"] == "ru" })
    for section in page.all("section") {
      let label = try #require(section.attributes["aria-labelledby"])
      #expect(page.ids.contains(label))
    }
  }

  @Test("what is invented says so above the title")
  func notice() throws {
    var briefing = try SampleBriefing.make()
    #expect(try page(briefing).with(class: "notice").first?.text == "invented data")
    briefing.identity.notice = ""
    #expect(try page(briefing).with(class: "notice").isEmpty)
  }

  @Test("a chart is drawn for wide and narrow screens, and its data stand behind a disclosure")
  func charts() throws {
    let page = try page(SampleBriefing.make())
    #expect(page.ids.contains("wide-turnover-t"))
    #expect(page.ids.contains("narrow-turnover-t"))
    #expect(!page.ids.contains("wide-exports-t"))
    #expect(page.all("figure").count == 3)
    #expect(page.all("figcaption").count == 3)
    #expect(page.all("details").allSatisfy { $0.text.contains("12.08") })
  }

  @Test("the sources are listed even where no block lists them")
  func sourcesWithoutBlock() throws {
    var briefing = try SampleBriefing.make()
    briefing.sections.removeLast()
    let page = try page(briefing)
    #expect(page.ids.contains("source-1"))
    #expect(page.all("h2").contains { $0.text == "Sources" })
  }

  @Test("the same briefing gives the same bytes, below a megabyte with its fonts")
  func bytes() throws {
    let briefing = try SampleBriefing.make()
    let fonts = try Fonts.embeddable()
    let renderer = HTMLRenderer(fonts: fonts)
    let first = try renderer.render(briefing, drawer: SampleDrawer()).bytes
    #expect(try renderer.render(briefing, drawer: SampleDrawer()).bytes == first)
    #expect(first.count < 1_000_000)
  }
}
