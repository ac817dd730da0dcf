/// Turns the bytes of a text into UTF-8, piece by piece; a mark at the beginning is left out.
public struct TextDecoder: Sendable {
  /// A byte that is no character of the encoding.
  public struct Fault: Error {
    /// The line it stands in, from 1.
    public let line: Int
  }

  private let encoding: TextEncoding
  private let characters: [[UInt8]]?
  private var rest: [UInt8] = []
  private var line = 1
  private var isAtStart = true

  /// A decoder at the beginning of a text.
  public init(_ encoding: TextEncoding) {
    self.encoding = encoding
    characters = encoding.characters
  }

  /// The next piece as UTF-8. What is cut off in it is kept for the one after, unless it is the
  /// last.
  public mutating func decoded(_ piece: [UInt8], isLast: Bool) throws(Fault) -> [UInt8] {
    var bytes = rest.isEmpty ? piece : rest + piece
    rest = []
    if isAtStart {
      isAtStart = false
      if bytes.starts(with: encoding.mark) { bytes.removeFirst(encoding.mark.count) }
    }
    switch encoding {
    case .utf8: return try checked(bytes, isLast: isLast)
    case .utf16LittleEndian, .utf16BigEndian: return try paired(bytes, isLast: isLast)
    case .windows1250, .windows1251, .windows1252, .koi8r: return try looked(up: bytes)
    }
  }

  private mutating func checked(_ bytes: [UInt8], isLast: Bool) throws(Fault) -> [UInt8] {
    let end = isLast ? bytes.count : Self.endOfWholeCharacters(bytes)
    rest = Array(bytes[end...])
    let whole = end == bytes.count ? bytes : Array(bytes[..<end])
    guard String(validating: whole, as: UTF8.self) != nil else {
      throw Fault(line: line + Self.linesBeforeFault(whole))
    }
    line += Self.lineFeeds(whole)
    return whole
  }

  private mutating func looked(up bytes: [UInt8]) throws(Fault) -> [UInt8] {
    guard let characters else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        if byte == 0x0A { line += 1 }
        result.append(byte)
      } else {
        let character = characters[Int(byte)]
        guard !character.isEmpty else { throw Fault(line: line) }
        result.append(contentsOf: character)
      }
    }
    return result
  }

  private mutating func paired(_ bytes: [UInt8], isLast: Bool) throws(Fault) -> [UInt8] {
    let (high, low) = encoding == .utf16BigEndian ? (0, 1) : (1, 0)
    var units = stride(from: 0, to: bytes.count - 1, by: 2).map { position in
      UInt16(bytes[position + high]) << 8 | UInt16(bytes[position + low])
    }
    if bytes.count % 2 == 1 {
      guard !isLast else { throw Fault(line: line) }
      rest = Array(bytes.suffix(1))
    }
    if let last = units.last, UTF16.isLeadSurrogate(last), !isLast {
      units.removeLast()
      rest = Array(bytes.dropLast(rest.count).suffix(2)) + rest
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw Fault(line: line) }
    let result = Array(text.utf8)
    line += Self.lineFeeds(result)
    return result
  }

  /// The number of bytes before a character that is cut off at the end.
  private static func endOfWholeCharacters(_ bytes: [UInt8]) -> Int {
    for back in 1...3 where back <= bytes.count {
      let byte = bytes[bytes.count - back]
      if byte < 0x80 { return bytes.count }
      if byte >= 0xC0 {
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        return length > back ? bytes.count - back : bytes.count
      }
    }
    return bytes.count
  }

  private static func lineFeeds(_ bytes: [UInt8]) -> Int {
    bytes.reduce(0) { count, byte in byte == 0x0A ? count + 1 : count }
  }

  private static func linesBeforeFault(_ bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var lines = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) {
      if scalar.first == 0x0A { lines += 1 }
    }
    return lines
  }
}
