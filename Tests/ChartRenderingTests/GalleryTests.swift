internal import CairoCanvas
internal import ChartTrials
internal import Charts
internal import Drawing
internal import Foundation
internal import Testing

/// docs/charts.md is what the program draws. `RECORD_REFERENCES=1` writes it again.
@Suite struct GalleryTests {
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_REFERENCES"] == "1"
  static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let docs = here.appending(path: "../../docs").standardizedFileURL

  @Test("the gallery's page has the sources that draw its pictures")
  func page() throws {
    let sources = try String(
      contentsOf: Self.here.appending(path: "GalleryExamples.swift"), encoding: .utf8)
    let page = try GalleryPage.markdown(sources: sources)
    let file = Self.docs.appending(path: "charts.md")
    if Self.isRecording {
      try page.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("docs/charts.md was recorded")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == page)
  }

  @Test("the gallery's pictures are those that its sources draw")
  func pictures() throws {
    let folder = Self.docs.appending(path: "charts")
    if Self.isRecording {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      Issue.record("the pictures of docs/charts.md were recorded")
    }
    for entry in try GalleryPage.entries() {
      let bytes = try GalleryPage.picture(entry, typography: Fonts.open())
      let file = folder.appending(path: entry.name + ".png")
      if Self.isRecording { try Data(bytes).write(to: file) }
      let recorded = [UInt8](try Data(contentsOf: file))
      #expect(bytes.count < 30 * 1024, "\(entry.name) has \(bytes.count) bytes")
      if recorded != bytes {
        let difference = try PictureDifference(recorded, bytes)
        #expect(difference.greatest <= 1, "\(entry.name): \(difference)")
      }
    }
  }

  @Test("no example is longer than twelve lines, drops a label or lets text meet")
  func examples() throws {
    let sources = try String(
      contentsOf: Self.here.appending(path: "GalleryExamples.swift"), encoding: .utf8)
    for entry in try GalleryPage.entries() {
      let lines = try GalleryPage.source(of: entry.name, in: sources).split(separator: "\n")
      #expect(lines.count <= 13, "\(entry.name) has \(lines.count) lines")
      let drawing = entry.chart.frame(
        width: GalleryPage.width, style: ChartStyle(), measurer: try Fonts.open())
      #expect(drawing.warnings.isEmpty, "\(entry.name): \(drawing.warnings)")
      let faults = FrameCheck(drawing.frame).faults
      #expect(faults.isEmpty, "\(entry.name): \(faults)")
    }
  }
}
