internal import Drawing
internal import Testing

@Suite("a picture of pixels")
struct PictureTests {
  /// Signature and head of a PNG file (ISO/IEC 15948, 5.2 and 11.2.2).
  private static func head(width: [UInt8], height: [UInt8]) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + width
      + height + [8, 6, 0, 0, 0, 0, 0, 0, 0]
  }

  @Test("has the width and height of its head, the first byte the highest")
  func size() throws {
    let bytes = Self.head(width: [0, 0, 1, 2], height: [0, 1, 0, 0])
    let picture = try #require(Picture(png: bytes))
    #expect((picture.width, picture.height) == (258, 65_536))
    #expect(picture.png == bytes)
  }

  @Test("is refused where a byte of signature or head is another, where it is cut, or is empty")
  func refused() {
    let good = Self.head(width: [0, 0, 0, 1], height: [0, 0, 0, 1])
    #expect(Picture(png: good) != nil)
    for place in Array(0..<8) + Array(12..<16) {
      var bytes = good
      bytes[place] ^= 1
      #expect(Picture(png: bytes) == nil, "byte \(place)")
    }
    for length in 0..<good.count { #expect(Picture(png: Array(good[..<length])) == nil) }
    #expect(Picture(png: Self.head(width: [0, 0, 0, 0], height: [0, 0, 0, 1])) == nil)
    #expect(Picture(png: Self.head(width: [0, 0, 0, 1], height: [0, 0, 0, 0])) == nil)
  }
}
