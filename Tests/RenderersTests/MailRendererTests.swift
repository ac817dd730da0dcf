internal import CairoCanvas
internal import Composer
internal import Drawing
internal import Language
internal import Testing

@testable import Document
@testable internal import Renderers

@Suite("Briefing as the body of a message")
struct MailRendererTests {
  private func body(
    _ briefing: Briefing, closing: MailClosing = .attached,
    drawer: SampleDrawer = SampleDrawer()
  ) throws -> MailBody {
    try MailRenderer(
      briefing, typography: Typography(fonts: try Fonts.files()), drawer: drawer
    )
    .render(closing: closing)
  }

  @Test("lead, key figures, judgements and closing stand in the HTML and in the text")
  func words() throws {
    let body = try body(SampleBriefing.make())
    for words in [
      "Bilateral briefing, week 21", "The presidents met twice in two days", "12.08", "48.7",
      "bn USD", "+6.3% on 2022", "other side: −2.3%", "longest silence: 61 days",
      "The visit settled prices, not volumes.", "moderate confidence",
      "The whole briefing is attached as a PDF.", "Data cut-off 28 May 2024",
      "https://example.org/customs/2024",
    ] {
      #expect(body.html.contains(words), "\(words)")
      let unbroken = body.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(unbroken.contains(words), "\(words)")
    }
  }

  @Test("what is said to one reader alone stands behind the closing, in the HTML and in the text")
  func notes() throws {
    let renderer = try MailRenderer(
      SampleBriefing.make(), typography: Typography(fonts: try Fonts.files()),
      drawer: SampleDrawer())
    let body = renderer.render(closing: .nothing, notes: ["Not on record:", "- “7 < 8”"])
    #expect(body.text.contains("Not on record:\n\n- “7 < 8”"))
    #expect(body.html.contains("- “7 &lt; 8”"))
    #expect(!renderer.render(closing: .nothing).text.contains("Not on record:"))
  }

  @Test("the first two charts are shown by name, with width, finding and numbers as text")
  func charts() throws {
    let body = try body(SampleBriefing.make())
    let variants = ["", "-wide-dark", "-narrow-light", "-narrow-dark"]
    #expect(
      body.images.map(\.contentID)
        == ["chart-1", "chart-2"].flatMap { name in variants.map { name + $0 } })
    #expect(
      body.images.map(\.name)
        == ["turnover", "exports"].flatMap { name in variants.map { "\(name)\($0).png" } })
    let tags = body.html.matches(of: #/<img [^>]*>/#).map { String($0.output) }
    #expect(tags.count == 8)
    for (tag, image) in zip(tags, body.images) {
      let width = image.variant.isNarrow ? 343 : 552
      #expect(tag.contains("src=\"cid:\(image.contentID)\""))
      #expect(tag.contains(" width=\"\(width)\""))
      #expect(tag.contains("width:\(width)px;max-width:100%;height:auto"))
      #expect(tag.contains("alt=\"Turnover rose by a tenth in three years. Goods, bn USD"))
      // Width and colour type stand at fixed places of the first chunk (PNG, 11.2.2).
      #expect(Int(image.png[18]) << 8 | Int(image.png[19]) == 2 * width)
      #expect(image.png[25] == 2, "the ground is opaque")
    }
    #expect(body.html.contains(">A line that rises from 10.1 to 12.08. plain words</div>"))
  }

  @Test("of a chart's pictures a client without style sheets shows the first, and no other")
  func choice() throws {
    let body = try body(SampleBriefing.make())
    let page = try ParsedPage(Array(body.html.utf8))
    let boxes = page.with(class: "picture")
    #expect(boxes.count == 8)
    for (index, box) in boxes.enumerated() {
      let style = box.attributes["style"] ?? ""
      #expect(style.contains("display:none") == (index % 4 != 0), "\(index)")
    }
    let sheet = try #require(page.all("style").first?.text)
    for name in ["wide-dark", "narrow-light", "narrow-dark"] {
      #expect(sheet.contains(".\(name){display:block!important"))
    }
  }

  @Test("every ink and ground of a message has another one in the dark")
  func dark() throws {
    let briefing = try SampleBriefing.make()
    let body = try body(briefing)
    let page = try ParsedPage(Array(body.html.utf8))
    let sheet = try #require(page.all("style").first?.text)
    let palette = briefing.theme.darkPalette
    #expect(sheet.contains(".secondary{color:\(palette.secondary.hexText)!important}"))
    #expect(
      sheet.contains(".on-background{background-color:\(palette.background.hexText)!important}"))
    #expect(sheet.contains(".by-hairline{border-color:\(palette.hairline.hexText)!important}"))
    for name in ["div", "span", "td", "th", "table", "a", "h1", "h2", "body"] {
      for element in page.all(name) {
        let style = element.attributes["style"] ?? ""
        guard style.contains("#") else { continue }
        let classes = element.attributes["class"]?.split(separator: " ") ?? []
        #expect(classes.contains { sheet.contains(".\($0){") }, "\(name) \(style)")
      }
    }
  }

  @Test("nothing but the box for Outlook and the pictures' own width is wider than the screen")
  func fluid() throws {
    let html = try body(SampleBriefing.make()).html
    let shown = html.replacing(#/<!--.*?-->/#, with: "").replacing(#/<img [^>]*>/#, with: "")
    let fixed = shown.matches(of: #/[; "]width[:=]"?([0-9]+)(px|")/#)
    #expect(fixed.isEmpty, "\(fixed.map { String($0.output.0) })")
    #expect(
      html.contains("<!--[if mso]><table role=\"presentation\" width=\"600\"><tr><td><![endif]-->"))
  }

  @Test("a table with more rows than are asked for ends by saying where the others are")
  func shortened() throws {
    let rows = (1...9).map { Table.Row([.text([.text("row \($0)")])]) }
    let group = Table.Row([.text([.text("head")])], kind: .group)
    var table = Table(id: "t", columns: [Table.Column([.text("c")])], rows: [])
    table.rows = [group] + rows[..<4] + [group] + rows[4...]
    func words(_ count: Int) -> [String] {
      table.shortened(to: count, rest: "rest").rows.map { row in
        if case .text(let text) = row.cells[0] { text.plainText } else { "" }
      }
    }
    #expect(words(11).count == 11 && words(20).count == 11)
    #expect(words(3) == ["head", "row 1", "row 2", "rest"])
    // No head without a row below it.
    #expect(words(6) == ["head", "row 1", "row 2", "row 3", "row 4", "rest"])
  }

  @Test("the numbers of a chart do not repeat its title and subtitle")
  func numbers() throws {
    var figure = SampleBriefing.figure("a", label: "Figure 1", text: "x")
    figure.subtitle = [.text("bn USD, 2021–2024")]
    figure.alternative = "Line chart: Turnover rose. bn USD, 2021–2024. From 10.1 to 12.08."
    #expect(MailContent.numbers(of: figure) == "From 10.1 to 12.08.")
    figure.alternative = "Line chart: Turnover rose. bn USD, 2021–2024."
    #expect(MailContent.numbers(of: figure) == figure.alternative)
  }

  @Test("the parts stand in the order asked for, a table in the HTML and in the text")
  func parts() throws {
    var briefing = try SampleBriefing.make()
    let figure = SampleBriefing.figure("turnover", label: "Figure 1", text: "x")
    var table = try #require(figure.data)
    table.label = "Table 1"
    table.title = [.text("Turnover by year")]
    table.source = [.text("Customs"), .sources([2])]
    briefing.message.parts = [.table(table), .figure(figure)]
    let body = try body(briefing)
    #expect(!body.text.contains("48.7"), "the key figures were not asked for")
    for text in [body.html, body.text] {
      let first = try #require(text.firstRange(of: "Turnover by year"))
      let second = try #require(text.firstRange(of: "Turnover rose by a tenth"))
      #expect(first.lowerBound < second.lowerBound)
      #expect(text.contains("Customs"))
    }
    #expect(body.text.contains("[2] "), "a source that only the table mentions is listed")
    let page = try ParsedPage(Array(body.html.utf8))
    let names = page.all("th").filter { $0.attributes["scope"] == "col" }.map(\.text)
    #expect(names.count == table.columns.count)
    #expect(body.text.split(separator: "\n").allSatisfy { $0.count <= 76 })
  }

  @Test("text lines have at most 76 characters")
  func lines() throws {
    let body = try body(
      SampleBriefing.make(text: String(repeating: "Überlange Wörter ", count: 30)))
    let longest = body.text.split(separator: "\n").map(\.count).max() ?? 0
    #expect((60...76).contains(longest))
  }

  @Test("the HTML is well-formed, small, asks nobody for anything, and is the same twice")
  func html() throws {
    let briefing = try SampleBriefing.make(title: "<b>&\"", text: "</td><script>alert(1)</script>")
    let body = try body(briefing)
    #expect(try self.body(briefing) == body)
    #expect(body.html.utf8.count < 80_000)
    #expect(!body.html.contains("<script"))
    #expect(!body.html.contains("javascript:"))
    #expect(body.html.matches(of: #/src="(?!cid:)/#).isEmpty)
    let page = try ParsedPage(Array(body.html.utf8))
    #expect(page.all("h1").map(\.text) == ["<b>&\""])
  }

  @Test("the sources mentioned are listed; the others are not")
  func sources() throws {
    var briefing = try SampleBriefing.make()
    briefing.sources.append(
      Briefing.SourceEntry(number: 3, id: "x", title: [.text("Never cited")], address: nil))
    let body = try body(briefing)
    #expect(body.text.contains("[1] Customs office"))
    #expect(!body.text.contains("Never cited"))
    #expect(!body.html.contains("Never cited"))
    let page = try ParsedPage(Array(body.html.utf8))
    let links = page.all("a").filter {
      $0.attributes["href"] == "https://example.org/customs/2024"
    }
    #expect(links.last?.text == "Внешняя торговля")
  }

  @Test("one space stands before a source mark, whether the text has it already or not")
  func marks() throws {
    var briefing = try SampleBriefing.make()
    briefing.cover.lead = [.text("One"), .sources([1]), .text(" two\u{A0}"), .sources([2])]
    let body = try body(briefing)
    #expect(body.text.contains("One [1] two\u{A0}[2]\n"))
    let page = try ParsedPage(Array(body.html.utf8))
    #expect(page.all("div").contains { $0.text == "One\u{A0}[1] two\u{A0}[2]" })
  }

  @Test("a closing leads to the whole briefing, in the briefing's language")
  func closing() throws {
    var briefing = try SampleBriefing.make()
    let address = "https://example.org/2024-W21/"
    let linked = try body(briefing, closing: .link(address))
    #expect(linked.html.contains("href=\"\(address)\""))
    #expect(linked.text.contains("The whole briefing:\n\(address)"))
    let large = try body(briefing, closing: .tooLarge(link: nil))
    #expect(large.text.contains("is too large for a message."))
    briefing.words = .russian
    let russian = try body(briefing, closing: .tooLarge(link: address))
    #expect(russian.text.contains("слишком велик для письма. Полный текст:\n\(address)"))
    let unsafe = try body(briefing, closing: .link("javascript:alert(1)"))
    #expect(!unsafe.html.contains("javascript"))
  }

  @Test("a blank chart is refused")
  func blank() throws {
    var briefing = try SampleBriefing.make()
    var figure = SampleBriefing.figure("empty", label: "Figure 1", text: "")
    briefing.message.parts = [.figure(figure)]
    let drawer = SampleDrawer()
    drawer.isBlank = true
    #expect(throws: RenderingError.blankPicture(figure: "empty")) {
      try body(briefing, drawer: drawer)
    }
    figure = SampleBriefing.figure("no-data", label: "Figure 1", text: "")
    figure.data?.rows = []
    briefing.message.parts = [.figure(figure)]
    #expect(throws: RenderingError.blankPicture(figure: "no-data")) { try body(briefing) }
  }
}
