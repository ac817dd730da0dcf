/// Finds the cells of a row in a table's bytes, by the rules of `CSVRows`.
final class RowCells {
  /// What a byte is in the table.
  private enum Kind {
    static let plain: UInt8 = 0
    static let separator: UInt8 = 1
    static let lineBreak: UInt8 = 2
    static let quote: UInt8 = 3
    static let high: UInt8 = 4
    static let control: UInt8 = 5
  }

  /// The cells that are told by place; further ones are only counted.
  private let width: Int
  private let kinds = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
  /// Where cells begin and end, without quotes around them.
  let starts: UnsafeMutablePointer<Int>
  let ends: UnsafeMutablePointer<Int>
  /// How many cells the row has.
  private(set) var count = 0
  /// How many line breaks the row has, that at its end included.
  private(set) var lineBreaks = 0
  /// Whether its cells may be taken as they stand: no quote is misplaced or doubled, and all is ASCII.
  private(set) var isPlain = true
  /// Whether a character was met that is none of a text.
  private(set) var hasControl = false

  init(width: Int, separator: UInt8) {
    self.width = width
    starts = .allocate(capacity: width + 1)
    ends = .allocate(capacity: width + 1)
    for byte in 0..<256 {
      kinds[byte] =
        switch UInt8(byte) {
        case separator: Kind.separator
        case 0x0A, 0x0D: Kind.lineBreak
        case 0x22: Kind.quote
        case 0x09: Kind.plain
        case 0x80...: Kind.high
        case ..<0x20, 0x7F: Kind.control
        default: Kind.plain
        }
    }
  }

  deinit {
    kinds.deallocate()
    starts.deallocate()
    ends.deallocate()
  }

  /// Finds the cells of the row that begins at a byte.
  ///
  /// - Returns: Where the next row begins; `nil` where the bytes end before this one does.
  func find(in bytes: UnsafePointer<UInt8>, at start: Int, count total: Int, isLast: Bool) -> Int? {
    var place = start
    count = 0
    lineBreaks = 0
    isPlain = true
    while true {
      let next =
        place < total && bytes[place] == 0x22
        ? quoted(in: bytes, at: place, count: total, isLast: isLast)
        : plain(in: bytes, at: place, count: total)
      guard let next else { return nil }
      place = next
      guard place < total else { return isLast ? total : nil }
      let byte = bytes[place]
      place += 1
      if kinds[Int(byte)] == Kind.separator { continue }
      if byte == 0x0D {
        if place < total { if bytes[place] == 0x0A { place += 1 } } else if !isLast { return nil }
      }
      lineBreaks += 1
      return place
    }
  }

  private func plain(in bytes: UnsafePointer<UInt8>, at start: Int, count total: Int) -> Int? {
    var place = start
    while place < total {
      let kind = kinds[Int(bytes[place])]
      if kind == Kind.plain {
        place += 1
        continue
      }
      if kind <= Kind.lineBreak { break }
      isPlain = false
      if kind == Kind.control { hasControl = true }
      place += 1
    }
    add(start, place)
    return place
  }

  private func quoted(
    in bytes: UnsafePointer<UInt8>, at opening: Int, count total: Int, isLast: Bool
  ) -> Int? {
    var place = opening + 1
    while place < total {
      let byte = bytes[place]
      if byte == 0x22 {
        guard place + 1 < total else {
          if !isLast { return nil }
          break
        }
        if bytes[place + 1] != 0x22 { break }
        isPlain = false
        place += 2
        continue
      }
      if byte == 0x0A {
        lineBreaks += 1
      } else if byte == 0x0D {
        guard place + 1 < total || isLast else { return nil }
        if place + 1 == total || bytes[place + 1] != 0x0A { lineBreaks += 1 }
      } else if kinds[Int(byte)] >= Kind.high {
        isPlain = false
        if kinds[Int(byte)] == Kind.control { hasControl = true }
      }
      place += 1
    }
    add(opening + 1, place)
    guard place < total else {
      isPlain = false
      return isLast ? total : nil
    }
    place += 1
    while place < total {
      let kind = kinds[Int(bytes[place])]
      if kind == Kind.separator || kind == Kind.lineBreak { break }
      if kind == Kind.control { hasControl = true }
      isPlain = false
      place += 1
    }
    return place
  }

  private func add(_ start: Int, _ end: Int) {
    if count <= width {
      starts[count] = start
      ends[count] = end
    }
    count += 1
  }
}
