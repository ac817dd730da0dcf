import Drawing
import Testing

@testable import CairoCanvas

@Suite("PNG pictures")
struct PNGImageTests {
  @Test("a frame of 30 by 20 points at 2x is 60 by 40 pixels, and the same each time")
  func size() throws {
    let typography = try Fonts.open()
    let frame = Frame(
      size: Size(width: 30, height: 20),
      items: [
        .path(
          .circle(center: Point(x: 9, y: 9), radius: 5), fill: Color(hex: 0x12436D), stroke: nil)
      ])
    let bytes = try PNGImage.encode(frame, typography: typography)
    #expect(Array(bytes[1...3]) == Array("PNG".utf8))
    #expect(Array(bytes[16..<24]) == [0, 0, 0, 60, 0, 0, 0, 40])
    #expect(try PNGImage.encode(frame, typography: typography) == bytes)
    let white = try PNGImage.encode(Frame(size: frame.size), typography: typography)
    #expect(white != bytes)
  }

  @Test("a picture's size is asked before memory is taken for its pixels")
  func tooLarge() throws {
    var bytes = try PNGImage.encode(
      Frame(size: Size(width: 2, height: 2)), typography: try Fonts.open())
    #expect(try PNGImage.decode(bytes).width == 4)
    // 4097 by 4096 pixels.
    bytes.replaceSubrange(16..<24, with: [0, 0, 0x10, 1, 0, 0, 0x10, 0])
    #expect(
      throws: CanvasError.cairo("no PNG file, or one of more than 16777216 pixels")
    ) { _ = try PNGImage.decode(bytes) }
  }
}
