internal import Diagnostics
internal import Encodings
internal import Values

/// Reads the parts of a JSON document (RFC 8259) one after the other; numbers keep their digits.
final class JSONScanner {
  /// The file as the user named it.
  let name: String
  private let pieces: FilePieces
  private var piece: [UInt8] = []
  private var position = 0
  private var line = 1

  init(path: String, shownAs name: String) throws(DiagnosticError) {
    self.name = name
    pieces = try FilePieces(path: path, shownAs: name)
    piece = try pieces.next()
    if piece.starts(with: TextEncoding.utf8.mark) { position = 3 }
  }

  /// What is wrong, at the line that was reached.
  func fault(_ reason: String) -> DiagnosticError {
    FileFault.json(reason).error(in: name, at: .line(line, field: nil))
  }

  /// Passes a sign after white space, if it stands there.
  func take(_ sign: Character) throws(DiagnosticError) -> Bool {
    try skipSpace()
    guard let byte = try peek(), byte == sign.asciiValue else { return false }
    position += 1
    return true
  }

  /// Passes a sign that must stand there.
  func expect(_ sign: Character) throws(DiagnosticError) {
    guard try take(sign) else { throw fault("`\(sign)` is missing") }
  }

  /// Whether nothing follows but white space.
  func isAtEnd() throws(DiagnosticError) -> Bool {
    try skipSpace()
    return try peek() == nil
  }

  /// A string.
  func string() throws(DiagnosticError) -> String {
    try expect("\"")
    var bytes: [UInt8] = []
    while let byte = try next() {
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: bytes, as: UTF8.self) else {
          throw FileFault.wrongEncoding("utf-8").error(in: name, at: .line(line, field: nil))
        }
        return text
      case UInt8(ascii: "\\"): bytes.append(contentsOf: try escape())
      case 0..<0x20: throw fault("a control character in a text")
      default: bytes.append(byte)
      }
      guard bytes.count <= TableLimits.cellBytes else {
        throw FileFault.longCell.error(in: name, at: .line(line, field: nil))
      }
    }
    throw fault("a text is not closed")
  }

  /// A plain value; a list or an object in its place is passed over and counts as empty.
  func value() throws(DiagnosticError) -> CellValue {
    try skipSpace()
    guard let byte = try peek() else { throw fault("it is cut off") }
    switch byte {
    case UInt8(ascii: "\""):
      let text = try string()
      return text.isEmpty ? .empty : .text(text)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      try skipValue()
      return .empty
    default: return try word()
    }
  }

  /// Passes over a value of any kind.
  func skipValue(depth: Int = 0) throws(DiagnosticError) {
    guard depth < TableLimits.nesting else { throw fault("it is nested too deeply") }
    if try take("[") {
      guard try !take("]") else { return }
      repeat { try skipValue(depth: depth + 1) } while try take(",")
      try expect("]")
    } else if try take("{") {
      guard try !take("}") else { return }
      repeat {
        _ = try string()
        try expect(":")
        try skipValue(depth: depth + 1)
      } while try take(",")
      try expect("}")
    } else {
      _ = try value()
    }
  }

  /// A number, `true`, `false` or `null`.
  private func word() throws(DiagnosticError) -> CellValue {
    var bytes: [UInt8] = []
    while let byte = try peek(), Self.isPartOfWord(byte), bytes.count < 100 {
      bytes.append(byte)
      position += 1
    }
    let text = String(decoding: bytes, as: UTF8.self)
    switch text {
    case "null": return .empty
    case "true": return .truth(true)
    case "false": return .truth(false)
    default:
      guard let number = DecimalNumber(text, roundedTo: DecimalNumber.mostDigits) else {
        throw fault("`\(text)` is no value")
      }
      return .number(number)
    }
  }

  /// What an escape stands for, as UTF-8; a backslash was passed.
  private func escape() throws(DiagnosticError) -> [UInt8] {
    guard let byte = try next() else { throw fault("a text is not closed") }
    switch byte {
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "u"):
      var units = [try unit()]
      if UTF16.isLeadSurrogate(units[0]) {
        guard try next() == UInt8(ascii: "\\"), try next() == UInt8(ascii: "u") else {
          throw fault("half of a character")
        }
        units.append(try unit())
      }
      guard let text = String(validating: units, as: UTF16.self) else {
        throw fault("half of a character")
      }
      return Array(text.utf8)
    default: throw fault("an escape that there is not")
    }
  }

  private func unit() throws(DiagnosticError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = try next(),
        let digit = Character(Unicode.Scalar(byte)).hexDigitValue
      else { throw fault("an escape that there is not") }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private func skipSpace() throws(DiagnosticError) {
    while let byte = try peek(), byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      _ = try next()
    }
  }

  private func peek() throws(DiagnosticError) -> UInt8? {
    if position == piece.count {
      piece = try pieces.next()
      position = 0
    }
    return piece.isEmpty ? nil : piece[position]
  }

  private func next() throws(DiagnosticError) -> UInt8? {
    guard let byte = try peek() else { return nil }
    position += 1
    if byte == 0x0A { line += 1 }
    return byte
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
