internal import CairoCanvas
internal import Drawing
internal import Testing

@testable internal import Renderers

@Suite("All files of a briefing")
struct BriefingRendererTests {
  @Test("every format gives its files, the same bytes each time")
  func everyFormat() throws {
    let renderer = BriefingRenderer(
      fonts: try Fonts.files(), hyphenation: "/usr/share/hyphen",
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

  @Test("a font file that is not there is named")
  func missingFont() throws {
    let font = FontFile(family: .serif, name: "PT Serif", path: "/nowhere/PTF55F.ttf")
    let error = RenderingError.font(path: "/nowhere/PTF55F.ttf", .unreadable)
    #expect(throws: error) {
      try BriefingRenderer(fonts: [font], hyphenation: "", colorProfile: "").render(
        SampleBriefing.make(), as: [.html])
    }
    #expect(error.description.contains("/nowhere/PTF55F.ttf"))
  }
}
