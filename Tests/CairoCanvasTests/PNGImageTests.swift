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
}
