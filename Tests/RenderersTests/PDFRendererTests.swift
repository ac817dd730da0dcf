internal import CairoCanvas
internal import Composer
internal import Drawing
internal import Foundation
internal import Testing

@testable import Document
@testable import Renderers

@Suite struct PDFRendererTests {
  private func render(_ briefing: Briefing) throws -> Rendition {
    try PDFRenderer(
      typography: Typography(fonts: Fonts.files()), drawer: SampleDrawer(),
      hyphenation: "/usr/share/hyphen",
      colorProfile: [UInt8](Data(contentsOf: URL(fileURLWithPath: "/usr/share/color/icc/sRGB.icc")))
    ).render(briefing)
  }

  @Test("a briefing with every kind of block is one PDF file")
  func file() throws {
    let rendition = try render(SampleBriefing.make())
    #expect(rendition.name == "briefing.pdf")
    #expect(rendition.mediaType == "application/pdf")
    #expect(rendition.bytes.starts(with: Array("%PDF-".utf8)))
    if let path = ProcessInfo.processInfo.environment["BRIEFING_SAMPLE"] {
      try Data(rendition.bytes).write(to: URL(fileURLWithPath: path + ".renderers.pdf"))
    }
  }

  @Test("the same briefing gives the same bytes, another one different ones")
  func deterministic() throws {
    let first = try render(SampleBriefing.make()).bytes
    let isSame = try render(SampleBriefing.make()).bytes == first
    let isChanged = try render(SampleBriefing.make(text: "other words")).bytes != first
    #expect(isSame)
    #expect(isChanged)
  }

  @Test("the metadata are the library card's, dated as of the briefing")
  func metadata() throws {
    let metadata = PDFRenderer.metadata(of: try SampleBriefing.make().identity)
    #expect(metadata.title == "Xandria–Xebec: bilateral briefing, week 21 of 2024")
    #expect(metadata.author == "Eastern desk")
    #expect(
      metadata.keywords
        == "trade, contacts, edition 2024-W21, as of 2024-05-28, data cut-off 2024-05-28")
    #expect(metadata.date == "2024-05-28T00:00:00Z")
  }
}
