/// Numbers for the texts that repeat in a column: what a text means is found out once.
final class CellNumbers {
  private struct Text {
    var head: UInt64
    var length: Int
    var number: Int32
    /// What does not fit into the head.
    var bytes: [UInt8]
  }

  /// What no text has as its number.
  static let unknown: Int32 = -1
  /// The most texts that are remembered; beyond them each is found out anew.
  private static let limit = 1 << 20

  private var texts: [Text] = []
  private var slots = UnsafeMutablePointer<Int32>.allocate(capacity: 64)
  private var mask = 63
  /// The text that was asked for last, if it is short.
  private let last = UnsafeMutablePointer<Last>.allocate(capacity: 1)

  private struct Last {
    var head: UInt64 = 0
    var length = -1
    var number = CellNumbers.unknown
  }

  init() {
    slots.initialize(repeating: -1, count: 64)
    last.initialize(to: Last())
  }

  deinit {
    slots.deallocate()
    last.deallocate()
  }

  /// The number of a text, `unknown` for one that was not learned.
  ///
  /// Behind the text at least 7 further bytes may be read.
  @inline(__always)
  func number(of text: UnsafePointer<UInt8>, length: Int) -> Int32 {
    let head = Self.head(of: text, length: length)
    if last.pointee.head == head, last.pointee.length == length { return last.pointee.number }
    return found(head, text, length)
  }

  private func found(_ head: UInt64, _ text: UnsafePointer<UInt8>, _ length: Int) -> Int32 {
    var slot = Self.hash(head, text, length) & mask
    while slots[slot] >= 0 {
      let known = texts[Int(slots[slot])]
      if known.head == head, known.length == length,
        length <= 8 || known.bytes.elementsEqual(UnsafeBufferPointer(start: text, count: length))
      {
        if length <= 8 { last.pointee = Last(head: head, length: length, number: known.number) }
        return known.number
      }
      slot = (slot + 1) & mask
    }
    return Self.unknown
  }

  /// Remembers the number of a text that has none; tells whether there was room.
  func learn(_ text: UnsafePointer<UInt8>, length: Int, _ number: Int32) -> Bool {
    guard texts.count < Self.limit else { return false }
    let head = Self.head(of: text, length: length)
    if texts.count * 2 > mask { grow() }
    let bytes = length <= 8 ? [] : Array(UnsafeBufferPointer(start: text, count: length))
    insert(texts.count, hash: Self.hash(head, text, length))
    texts.append(Text(head: head, length: length, number: number, bytes: bytes))
    return true
  }

  private func insert(_ index: Int, hash: Int) {
    var slot = hash & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(index)
  }

  private func grow() {
    slots.deallocate()
    mask = mask * 2 + 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: -1, count: mask + 1)
    for (index, text) in texts.enumerated() {
      let hash = text.bytes.withUnsafeBufferPointer { bytes in
        text.length <= 8
          ? Self.mixed(text.head, text.length)
          : bytes.baseAddress.map { Self.hash(text.head, $0, text.length) } ?? 0
      }
      insert(index, hash: hash)
    }
  }

  /// The first 8 bytes as a number.
  @inline(__always)
  private static func head(of text: UnsafePointer<UInt8>, length: Int) -> UInt64 {
    let word = UnsafeRawPointer(text).loadUnaligned(as: UInt64.self)
    return length >= 8 ? word : word & ((1 << (UInt64(length) * 8)) - 1)
  }

  private static func hash(_ head: UInt64, _ text: UnsafePointer<UInt8>, _ length: Int) -> Int {
    guard length > 8 else { return mixed(head, length) }
    var hash = head
    for place in 8..<length { hash = (hash ^ UInt64(text[place])) &* 0x0000_0100_0000_01B3 }
    return mixed(hash, length)
  }

  private static func mixed(_ head: UInt64, _ length: Int) -> Int {
    let product = (head ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (product ^ (product >> 29)) & 0x7FFF_FFFF_FFFF)
  }
}
