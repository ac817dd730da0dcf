internal import CairoCanvas
internal import Charts
internal import Drawing
internal import Foundation
internal import Testing

/// Pictures to be looked at: `RECORD_PICTURES=1` writes them to the temporary folder.
@Suite struct PictureTests {
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_PICTURES"] == "1"

  @Test("the gallery is drawn to be looked at", .enabled(if: isRecording))
  func record() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "charts")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (width, columns) in [(482.0, 1), (230.0, 3)] {
      let typography = try Fonts.open()
      let drawings = Gallery.all.map { name, chart in
        (name, chart.frame(width: width, style: ChartStyle(), measurer: typography))
      }
      for (name, drawing) in drawings where !drawing.warnings.isEmpty {
        print(name, width, drawing.warnings)
      }
      var heights = [Double](repeating: 12, count: columns)
      var sheets: [Frame] = []
      func flush(_ items: inout [FrameItem]) {
        sheets.append(
          Frame(
            size: Size(
              width: Double(columns) * (width + 20) + 4, height: heights.max() ?? 0), items: items))
        items = []
        heights = [Double](repeating: 12, count: columns)
      }
      var items: [FrameItem] = []
      for (_, drawing) in drawings {
        let column = heights.indices.min { heights[$0] < heights[$1] } ?? 0
        items.append(
          .group(
            drawing.frame,
            at: Point(x: 12 + Double(column) * (width + 20), y: heights[column])))
        heights[column] += drawing.frame.size.height + 24
        if (heights.min() ?? 0) > 640 { flush(&items) }
      }
      flush(&items)
      for (index, sheet) in sheets.enumerated() {
        let bytes = try PNGImage.encode(sheet, scale: 2, typography: typography)
        try Data(bytes).write(to: folder.appending(path: "\(Int(width))-\(index).png"))
      }
    }
  }
}
