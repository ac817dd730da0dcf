internal import CairoCanvas
internal import Document
internal import Drawing
internal import Testing

@testable internal import Renderers

@Suite("All files of a briefing")
struct BriefingRendererTests {
  @Test("every format gives its files, the same bytes each time")
  func everyFormat() throws {
    let renderer = BriefingRenderer(
      fonts: try Fonts.files(), drawer: SampleDrawer(), hyphenation: "/usr/share/hyphen",
      colorProfile: "/usr/share/color/icc/sRGB.icc")
    let briefing = try SampleBriefing.make()
    let files = try renderer.render(briefing, as: OutputFormat.allCases)
    #expect(
      files.map(\.name) == [
        "briefing.pdf", "briefing.html", "briefing.json", "charts/turnover.png",
        "charts/exports.png",
        "charts/imports.png", "briefing.txt",
      ])
    let again = try renderer.render(briefing, as: OutputFormat.allCases)
    #expect(again.map(\.bytes) == files.map(\.bytes))
  }

  @Test("JSON and plain text draw no chart; each other format asks for what it shows")
  func asked() throws {
    func asked(_ formats: [OutputFormat]) throws -> SampleDrawer {
      let drawer = SampleDrawer()
      _ = try BriefingRenderer(
        fonts: try Fonts.files(), drawer: drawer, hyphenation: "/usr/share/hyphen",
        colorProfile: "/usr/share/color/icc/sRGB.icc"
      ).render(SampleBriefing.make(), as: formats)
      return drawer
    }
    let none = try asked([.json, .text])
    #expect(none.asked.isEmpty && none.sparklines == 0)
    #expect(Set(try asked([.pdf]).asked.map(\.medium)) == [.paper])
    #expect(Set(try asked([.html]).asked.map(\.medium)) == [.paper, .screen, .narrowScreen])
    #expect(Set(try asked([.png]).asked.map(\.medium)) == [.picture])
  }

  @Test("a font file that is not there is named")
  func missingFont() throws {
    let font = FontFile(family: .serif, name: "PT Serif", path: "/nowhere/PTF55F.ttf")
    let error = RenderingError.font(path: "/nowhere/PTF55F.ttf", .unreadable)
    #expect(throws: error) {
      try BriefingRenderer(
        fonts: [font], drawer: SampleDrawer(), hyphenation: "", colorProfile: ""
      ).render(SampleBriefing.make(), as: [.html])
    }
    #expect(error.description.contains("/nowhere/PTF55F.ttf"))
  }
}
