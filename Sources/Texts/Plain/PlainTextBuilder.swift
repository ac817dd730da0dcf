/// A plain text as it grows, with the place of each piece: white space is one space, blocks are
/// apart by an empty line, control characters are left out.
struct PlainTextBuilder {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets = OffsetMap()
  private(set) var isFull = false
  private var pendingSpace = false

  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds the bytes of a valid UTF-8 text that stood at `original`; with a `nil` place, text that
  /// stands for a mark (an entity).
  mutating func append(_ piece: some Sequence<UInt8>, at original: Int?) {
    var place = original
    for byte in piece {
      defer { place = place.map { $0 + 1 } }
      guard bytes.count < TextLimits.textBytes else {
        // Ends at a character's beginning.
        isFull = true
        return
      }
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        pendingSpace = true
        continue
      }
      guard byte > 0x20, byte != 0x7F else { continue }
      if pendingSpace, let last = bytes.last, last != 0x0A { bytes.append(0x20) }
      pendingSpace = false
      if let place { offsets.add(text: bytes.count, original: place, length: 1) }
      bytes.append(byte)
    }
  }

  /// Ends a block: what follows is a paragraph of its own.
  mutating func endBlock() {
    pendingSpace = false
    guard let last = bytes.last, last != 0x0A, !isFull else { return }
    bytes.append(contentsOf: [0x0A, 0x0A])
  }
}
