internal import CairoCanvas
internal import Composer
import Document
internal import Foundation
internal import HostileTexts
internal import Testing

@testable internal import Renderers

@Suite("Pages, messages and JSON of hostile texts")
struct HostilePageTests {
  private static func hostile(_ text: HostileText) throws -> Briefing {
    try SampleBriefing.make(title: "t" + text.text, text: text.text)
  }

  /// Attributes that a browser runs, or that lead somewhere else than a link of this program's.
  private static func acting(_ page: ParsedPage) -> [String] {
    page.elements.flatMap { element in
      element.attributes.filter { name, value in
        name.hasPrefix("on") || name == "srcdoc" || name == "formaction"
          || (["href", "src"].contains(name)
            && value.prefixMatch(of: #/#|https?:|mailto:|cid:|data:image\/png/#) == nil)
      }.map { "\(element.name) \($0.key)=\($0.value)" }
    }
  }

  @Test("in HTML they add no element, and nothing runs")
  func page() throws {
    let renderer = HTMLRenderer(fonts: [])
    let plain = try ParsedPage(
      renderer.render(SampleBriefing.make(title: "tx", text: "x"), drawer: SampleDrawer()).bytes)
    for text in HostileText.all {
      let page = try ParsedPage(renderer.render(Self.hostile(text), drawer: SampleDrawer()).bytes)
      #expect(page.elements.map(\.name) == plain.elements.map(\.name), "\(text)")
      #expect(Self.acting(page) == [], "\(text)")
      #expect(page.all("title").count == plain.all("title").count, "\(text)")
    }
  }

  @Test("in the list of editions they add no element, and lead out of no folder")
  func archive() throws {
    for text in HostileText.all where !text.text.isEmpty {
      let entry = ArchiveEntry(
        recordSet: text.text, definition: text.text, edition: text.text, language: text.text,
        files: [text.text])
      let page = try ParsedPage(ArchiveRenderer(title: text.text).render([entry]).bytes)
      #expect(page.all("script", "img").isEmpty, "\(text)")
      let links = page.all("a").compactMap { $0.attributes["href"] }
      #expect(links.count == 1)
      #expect(
        links.allSatisfy { $0.wholeMatch(of: #/[A-Za-z0-9._~%\/-]*/#) != nil }, "\(text)")
    }
  }

  @Test("in the body of a message they add no element, and nothing runs")
  func message() throws {
    let typography = try Typography(fonts: try Fonts.files())
    let plain = try MailRenderer(
      SampleBriefing.make(title: "tx", text: "x"), typography: typography, drawer: SampleDrawer()
    ).render(closing: .attached)
    let names = try ParsedPage(Array(plain.html.utf8)).elements.map(\.name)
    for text in HostileText.all {
      let body = try MailRenderer(
        Self.hostile(text), typography: typography, drawer: SampleDrawer()
      )
      .render(closing: .link("http://e.org/" + text.text))
      let page = try ParsedPage(Array(body.html.utf8))
      #expect(Set(page.elements.map(\.name)).subtracting(names) == [], "\(text)")
      #expect(Self.acting(page) == [], "\(text)")
    }
  }

  @Test("in plain text and in a message's they hold nothing that a terminal obeys")
  func text() throws {
    let typography = try Typography(fonts: try Fonts.files())
    for text in HostileText.all {
      var briefing = try Self.hostile(text)
      briefing.cover.kicker = text.text
      briefing.identity.notice = text.text
      briefing.words.sources = text.text
      let plain = String(decoding: PlainTextRenderer().render(briefing).bytes, as: UTF8.self)
      let mail = try MailRenderer(briefing, typography: typography, drawer: SampleDrawer())
        .render(closing: .attached).text
      for written in [plain, mail] {
        let obeyed = written.unicodeScalars.filter {
          $0 != "\n" && $0.properties.generalCategory == .control
        }
        #expect(obeyed.isEmpty, "\(text)")
      }
    }
  }

  @Test("in JSON they read back as they were")
  func json() throws {
    for text in HostileText.all {
      let briefing = try Self.hostile(text)
      let bytes = JSONRenderer().render(briefing).bytes
      #expect(try BriefingDocument(reading: bytes).identity.title == briefing.identity.title)
    }
  }
}
