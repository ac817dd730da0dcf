/// Where each part of a plain text stood in the text it was taken from: pieces copied as they were.
///
/// Offsets count UTF-8 bytes. What lies between two copied pieces (a space for a line's end, a
/// decoded entity) belongs to the place where the next piece begins.
public struct OffsetMap: Sendable, Hashable {
  /// A piece that was copied byte by byte.
  struct Piece: Sendable, Hashable {
    var text: Int
    var original: Int
    var length: Int
  }

  private(set) var pieces: [Piece] = []

  /// A map of nothing: every offset is its own.
  public init() {}

  /// Notes that `length` bytes at `text` were copied from `original`.
  mutating func add(text: Int, original: Int, length: Int) {
    guard length > 0 else { return }
    if let last = pieces.last, last.text + last.length == text,
      last.original + last.length == original
    {
      pieces[pieces.count - 1].length += length
    } else {
      pieces.append(Piece(text: text, original: original, length: length))
    }
  }

  /// The place in the original of an offset into the text.
  public func original(of offset: Int) -> Int {
    guard !pieces.isEmpty else { return offset }
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return pieces[0].original }
    let piece = pieces[low - 1]
    if offset - piece.text <= piece.length { return piece.original + offset - piece.text }
    return low < pieces.count ? pieces[low].original : piece.original + piece.length
  }

  /// The place in the original of a range of the text.
  public func original(of range: Range<Int>) -> Range<Int> {
    let start = original(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, original(of: range.upperBound - 1) + 1)
  }
}
