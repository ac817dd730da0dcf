internal import CairoCanvas
internal import Composer
internal import Testing

@testable internal import Renderers

@Suite("Charts as pictures")
struct PNGRendererTests {
  @Test("each figure becomes a picture of its own name, two pixels a point")
  func pictures() throws {
    let renderer = PNGRenderer(
      typography: try Typography(fonts: Fonts.files()), drawer: SampleDrawer())
    let pictures = try renderer.render(SampleBriefing.make())
    #expect(
      pictures.map(\.name) == [
        "charts/turnover.png", "charts/exports.png", "charts/imports.png",
      ])
    let bytes = pictures[0].bytes
    #expect(Array(bytes[1...3]) == Array("PNG".utf8))
    // Width and colour type stand at fixed places of the first chunk (PNG, 11.2.2).
    #expect(Int(bytes[18]) << 8 | Int(bytes[19]) == 960)
    #expect(bytes[25] == 2)
  }

  @Test("an id cannot lead out of the folder")
  func fileName() {
    #expect(FileName.safe("../../etc/passwd") == "------etc-passwd")
    #expect(FileName.safe("") == "chart")
  }
}
