/// A picture of pixels: the bytes of a PNG file, and its size as its head gives it.
public struct Picture: Sendable, Hashable {
  public let png: [UInt8]
  /// In pixels.
  public let width: Int
  /// In pixels.
  public let height: Int

  /// The most pixels that are decoded, 64 MiB of memory: a letterhead over an A4 page has less than
  /// half at 600 to the inch.
  public static let mostPixels = 1 << 24

  /// Whether it has more pixels than are decoded; a file of a few bytes may say so.
  public var isTooLarge: Bool { width > Self.mostPixels / height }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Reads signature and `IHDR` (ISO/IEC 15948, 5.2 and 11.2.2); `nil` for bytes that are no PNG, or
  /// one without pixels.
  public init?(png bytes: [UInt8]) {
    guard bytes.count >= 33, bytes.starts(with: Self.signature),
      bytes[12..<16].elementsEqual("IHDR".utf8)
    else { return nil }
    func number(at place: Int) -> Int {
      bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    png = bytes
    width = number(at: 16)
    height = number(at: 20)
    guard width > 0, height > 0 else { return nil }
  }
}
