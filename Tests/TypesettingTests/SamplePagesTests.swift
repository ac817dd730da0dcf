internal import CairoCanvas
internal import Drawing
internal import Foundation
internal import Testing

@testable import Document
@testable import Typesetting

@Suite struct SamplePagesTests {
  @Test("a briefing with every kind of block is set and painted")
  func everyBlock() throws {
    let briefing = try Sample.full()
    let typography = try House.typography()
    let start = ContinuousClock().now
    let pages = try Pages.typeset(
      briefing, measurer: typography, drawer: SampleDrawer(), hyphenation: House.hyphenation)
    let time = ContinuousClock().now - start
    #expect(pages.count >= 6)
    let document = try PDFDocument(
      size: briefing.theme.sheet,
      metadata: .init(
        title: "Sample", author: "", subject: "", keywords: "", creator: "",
        date: "2024-05-28T00:00:00Z"), typography: typography)
    for page in pages { try document.addPage(page.frame, label: "\(page.number)") }
    let bytes = try document.finish().bytes
    #expect(bytes.starts(with: Array("%PDF".utf8)))
    if let path = ProcessInfo.processInfo.environment["BRIEFING_SAMPLE"] {
      print("typeset in \(time)")
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
  }
}
