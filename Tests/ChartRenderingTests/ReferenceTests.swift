internal import CairoCanvas
internal import Charts
internal import Drawing
internal import Foundation
internal import Testing

/// Frames as text, and a few small pictures. `RECORD_REFERENCES=1` writes them again.
@Suite struct ReferenceTests {
  static let folder = GalleryTests.here.appending(path: "References")

  /// Kinds whose frames show every part of the layout.
  static let names = [
    "marks", "difference", "contributions", "waterfall", "slope", "bump", "panels", "fan",
  ]

  @Test("the frames of the gallery are those on record, to the hundredth of a point")
  func frames() throws {
    let typography = try Fonts.open()
    var text = ""
    for entry in try GalleryPage.entries() where Self.names.contains(entry.name) {
      let frame = entry.chart.frame(width: 230, style: ChartStyle(), measurer: typography).frame
      text += "# \(entry.name)\n\(frame.text)\n"
    }
    let file = Self.folder.appending(path: "frames.txt")
    if GalleryTests.isRecording {
      try FileManager.default.createDirectory(
        at: Self.folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("the frames were recorded")
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    let (old, new) = (
      recorded.split(separator: "\n").map(String.init), text.split(separator: "\n").map(String.init)
    )
    let first = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }
    #expect(
      old == new,
      "line \((first?.offset ?? min(old.count, new.count)) + 1): \(first?.element.1 ?? "")")
  }
}
