public import Diagnostics

/// A text file a person wrote: its bytes, known to be UTF-8, and where its lines begin.
public struct TextFile: Sendable {
  /// The file's path as shown to the user, relative to the desk where that is possible.
  public let path: String
  /// Which exit code an error in this file leads to.
  public let area: Diagnostic.Area
  /// The file's bytes without a byte order mark.
  public let bytes: [UInt8]
  private let lineStarts: [Int]
  /// The lines of the file before these bytes; 0 unless they are a piece of it.
  private let linesBefore: Int
  /// By the line's number, from 1.
  private var longLines: [Int: LongLine] = [:]

  /// No file: stands where keys are declared and nothing is read.
  static let none = TextFile()

  private init() {
    path = ""
    area = .definition
    bytes = []
    lineStarts = [0]
    linesBefore = 0
  }

  /// Whole lines of a file whose text was looked at already.
  ///
  /// - Parameter line: The number of the first of them in the file, from 1.
  package init(
    piece bytes: [UInt8], fromLine line: Int, shownAs path: String, area: Diagnostic.Area
  ) {
    self.path = path
    self.area = area
    self.bytes = bytes
    lineStarts = Self.lineStarts(of: bytes)
    linesBefore = line - 1
    longLines = measuredLongLines()
  }

  /// Takes a file's bytes; a byte order mark is dropped.
  ///
  /// - Throws: `wrong-encoding` at the first byte that is not UTF-8, `empty-file` where there is
  ///   nothing but white space, `control-character` at one that is neither tab nor line break.
  public init(
    bytes: [UInt8], shownAs path: String, area: Diagnostic.Area
  ) throws(DiagnosticError) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
    self.path = path
    self.area = area
    self.bytes = content
    lineStarts = Self.lineStarts(of: content)
    linesBefore = 0
    if String(validating: content, as: UTF8.self) == nil {
      throw DiagnosticError([wrongEncoding()])
    }
    longLines = measuredLongLines()
    if content.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      let location = SourceLocation(file: path)
      throw DiagnosticError([
        Diagnostic(
          area: area, code: "empty-file", message: "the file is empty", location: location)
      ])
    }
    if let offset = content.firstIndex(where: Self.isControl) {
      throw DiagnosticError([controlCharacter(at: offset)])
    }
  }

  /// The whole text; made anew at each call.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The number of lines; a line break at the end of the file begins no further line.
  public var lineCount: Int {
    lineStarts.last == bytes.count ? max(1, lineStarts.count - 1) : lineStarts.count
  }

  /// The numbers of the lines that are long, in order.
  var longLineNumbers: [Int] { longLines.keys.sorted() }

  /// The text of a line, from 1, without its line break; empty beyond the end of the file.
  public func line(_ number: Int) -> String {
    decoded(range(ofLine: number))
  }

  /// The first byte of a line, from 1; the end of the file beyond it.
  package func start(ofLine number: Int) -> Int {
    let index = number - 1 - linesBefore
    return lineStarts.indices.contains(index) ? lineStarts[index] : bytes.count
  }

  /// The line and the column in characters, both from 1, of a byte.
  public func position(ofByte offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    let start = lineStarts[low]
    let mark = longLines[low + 1]?.mark(beforeByte: offset - start) ?? LongLine.Mark()
    let from = start + mark.bytes
    let before = decoded(from..<min(max(offset, from), bytes.count))
    return (linesBefore + low + 1, mark.characters + before.count + 1)
  }

  /// The column in characters of a Unicode scalar of a line, all from 1; the end of a line that has
  /// fewer.
  func column(ofScalar number: Int, inLine line: Int) -> Int {
    let before = max(0, number - 1)
    let range = range(ofLine: line)
    let mark = longLines[line - linesBefore]?.mark(beforeScalar: before) ?? LongLine.Mark()
    let start = range.lowerBound + mark.bytes
    let left = before - mark.scalars
    // Nearly every key and value of a file stands behind nothing but ASCII.
    if start + left <= range.upperBound, bytes[start..<start + left].allSatisfy({ $0 < 0x80 }) {
      return mark.characters + left + 1
    }
    // A scalar has at most four bytes.
    let rest = decoded(start..<min(range.upperBound, start + left * 4)).unicodeScalars
    return mark.characters + String(String.UnicodeScalarView(rest.prefix(left))).count + 1
  }

  /// What is shown of a line around a column, both from 1.
  func excerpt(ofLine number: Int, around column: Int) -> Excerpt {
    guard let line = longLines[number - linesBefore] else {
      return Excerpt(of: self.line(number), around: column)
    }
    let range = range(ofLine: number)
    let offset = Excerpt.offset(around: column, in: line.count)
    let first = line.mark(beforeCharacter: offset)
    let last = line.mark(behindCharacter: offset + Excerpt.limit)
    let part = decoded(range.lowerBound + first.bytes..<range.lowerBound + last.bytes)
    return Excerpt(
      window: part.dropFirst(offset - first.characters).prefix(Excerpt.limit), offset: offset,
      goesOn: offset + Excerpt.limit < line.count)
  }

  /// A place in this file.
  public func location(line: Int? = nil, column: Int? = nil, length: Int = 1) -> SourceLocation {
    SourceLocation(file: path, line: line, column: column, length: length)
  }

  /// What is wrong at a place in this file, with what is shown of the line; without a place it is about
  /// the whole file.
  public func diagnostic(
    _ severity: Diagnostic.Severity = .error, code: String, message: String, hint: String? = nil,
    at location: SourceLocation? = nil
  ) -> Diagnostic {
    Diagnostic(
      severity, area: area, code: code, message: message, hint: hint,
      location: location ?? self.location(),
      excerpt: location?.line.map { excerpt(ofLine: $0, around: location?.column ?? 1) })
  }

  /// The bytes of a line without its line break, from 1; empty beyond the end of the file.
  private func range(ofLine number: Int) -> Range<Int> {
    let index = number - 1 - linesBefore
    guard lineStarts.indices.contains(index) else { return bytes.count..<bytes.count }
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  private func decoded(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func measuredLongLines() -> [Int: LongLine] {
    var lines: [Int: LongLine] = [:]
    for number in lineStarts.indices {
      let end = number + 1 < lineStarts.count ? lineStarts[number + 1] : bytes.count
      if end - lineStarts[number] >= LongLine.shortest {
        lines[number + 1] = LongLine(line(linesBefore + number + 1))
      }
    }
    return lines
  }

  /// Lines end with LF, CRLF or a lone CR.
  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() {
      if byte == 0x0A {
        starts.append(offset + 1)
      } else if byte == 0x0D, offset + 1 == bytes.count || bytes[offset + 1] != 0x0A {
        starts.append(offset + 1)
      }
    }
    return starts
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
  }

  private func controlCharacter(at offset: Int) -> Diagnostic {
    let (line, column) = position(ofByte: offset)
    let digits = String(bytes[offset], radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    // No excerpt: it would carry the character to the terminal.
    return Diagnostic(
      area: area, code: "control-character", message: "a control character, \(name)",
      hint: "remove it", location: location(line: line, column: column))
  }

  private func wrongEncoding() -> Diagnostic {
    var offset = 0
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    scan: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error, .emptyInput: break scan
      }
    }
    let (line, column) = position(ofByte: offset)
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return diagnostic(
      code: "wrong-encoding",
      message: "the text is not UTF-8",
      hint: isUTF16
        ? "it looks like UTF-16; save the file as UTF-8"
        : "save the file as UTF-8",
      at: location(line: line, column: column))
  }
}
