internal import Foundation

/// A strict reader of messages that knows nothing of how ours are written: it throws at whatever a
/// mail client might read in two ways.
public struct ScannedMessage {
  /// What is wrong with a message, in words.
  public struct Fault: Error, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
  }

  /// Names in lower case, values unfolded.
  public private(set) var headers: [(name: String, value: String)] = []
  /// The parts of a multipart; none of a leaf.
  public private(set) var parts: [ScannedMessage] = []
  /// A leaf's bytes, decoded.
  public private(set) var content: [UInt8] = []

  /// A header's value, unfolded; its name in lower case.
  public func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  /// The media type, in lower case.
  public var type: String {
    String((header("content-type") ?? "text/plain").prefix { $0 != ";" }).lowercased()
  }

  /// A parameter of a header, unquoted.
  public func parameter(_ name: String, of header: String = "content-type") -> String? {
    for piece in (self.header(header) ?? "").split(separator: ";").dropFirst() {
      let pair = piece.trimmingCharacters(in: .whitespaces).split(separator: "=", maxSplits: 1)
      if pair.count == 2, pair[0] == name {
        return pair[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
      }
    }
    return nil
  }

  /// A leaf as text.
  public var text: String { String(decoding: content, as: UTF8.self) }

  /// The types of the tree, e.g. `multipart/alternative(text/plain, text/html)`.
  public var outline: String {
    parts.isEmpty ? type : "\(type)(\(parts.map(\.outline).joined(separator: ", ")))"
  }

  /// Reads a message.
  public init(_ bytes: [UInt8]) throws {
    guard let text = String(bytes: bytes, encoding: .ascii) else { throw Fault("not ASCII") }
    let rest = text.unicodeScalars.split(separator: "\r\n".unicodeScalars)
    guard !rest.contains(where: { $0.contains("\r") || $0.contains("\n") }) else {
      throw Fault("a bare line end")
    }
    var lines = text.components(separatedBy: "\r\n")
    guard lines.popLast() == "" else { throw Fault("no end of the last line") }
    if let long = lines.first(where: { $0.utf8.count > 998 }) { throw Fault("long line \(long)") }
    try self.init(lines: lines[...])
  }

  private init(lines: ArraySlice<String>) throws {
    guard let end = lines.firstIndex(of: "") else { throw Fault("no end of the headers") }
    for line in lines[..<end] {
      if line.first == " " || line.first == "\t" {
        guard !headers.isEmpty, line.contains(where: { !$0.isWhitespace }) else {
          throw Fault("fold")
        }
        headers[headers.count - 1].value += line
      } else {
        guard let match = line.wholeMatch(of: #/([A-Za-z-]+): (.*)/#) else {
          throw Fault("no header: \(line)")
        }
        headers.append((match.1.lowercased(), String(match.2)))
      }
    }
    for name in headers.map(\.name) where headers.count(where: { $0.name == name }) > 1 {
      throw Fault("\(name) twice")
    }
    let body = lines[(end + 1)...]
    if type.hasPrefix("multipart/") {
      try readParts(body)
    } else {
      try readContent(body)
    }
  }

  private mutating func readParts(_ lines: ArraySlice<String>) throws {
    guard let boundary = parameter("boundary") else { throw Fault("no boundary") }
    let marks = lines.indices.filter { lines[$0].hasPrefix("--" + boundary) }
    guard marks.count >= 2, let last = marks.last, lines[last] == "--\(boundary)--",
      marks.dropLast().allSatisfy({ lines[$0] == "--\(boundary)" })
    else { throw Fault("boundaries of \(type)") }
    let outside = Array(lines[..<marks[0]]) + Array(lines[(last + 1)...])
    guard outside.allSatisfy(\.isEmpty) else { throw Fault("text outside the parts") }
    for (start, end) in zip(marks, marks.dropFirst()) {
      parts.append(try ScannedMessage(lines: lines[(start + 1)..<end]))
    }
  }

  private mutating func readContent(_ lines: ArraySlice<String>) throws {
    if let long = lines.first(where: { $0.utf8.count > 76 }) { throw Fault("long line \(long)") }
    switch header("content-transfer-encoding") {
    case "base64":
      guard let data = Data(base64Encoded: lines.joined()) else { throw Fault("base64") }
      content = [UInt8](data)
    case "quoted-printable":
      var text = lines.joined(separator: "\r\n")
      text = text.replacing("=\r\n", with: "")
      content = try Self.unquoted(text, space: "")
    default: throw Fault("encoding of \(type)")
    }
    guard type.hasPrefix("text/") else { return }
    guard parameter("charset") == "utf-8", String(validating: content, as: UTF8.self) != nil
    else { throw Fault("charset of \(type)") }
  }

  private static func unquoted(_ text: String, space: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first == "=" {
        guard let byte = UInt8(rest.dropFirst().prefix(2), radix: 16) else { throw Fault("=") }
        bytes.append(byte)
        rest = rest.dropFirst(3)
      } else {
        bytes += String(first) == space ? [0x20] : Array(String(first).utf8)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }

  /// A header's value with its encoded words decoded, by RFC 2047; each has to hold whole characters.
  public static func decoded(_ value: String) throws -> String {
    var out = ""
    var wasEncoded = false
    for word in value.split(separator: " ") {
      if let match = word.wholeMatch(of: #/=\?UTF-8\?([QB])\?([^? ]+)\?=/#) {
        guard word.utf8.count <= 75 else { throw Fault("long word") }
        let code = String(match.2)
        // Words after a padded B word are lost in clients built on GMime.
        guard match.1 == "Q" || !wasEncoded else { throw Fault("a run of B words") }
        let bytes =
          try match.1 == "Q"
          ? unquoted(code, space: "_") : [UInt8](Data(base64Encoded: code) ?? Data([0xFF]))
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Fault("cut") }
        out += (wasEncoded || out.isEmpty ? "" : " ") + text
        wasEncoded = true
      } else {
        guard !word.contains("=?") else { throw Fault("word \(word)") }
        out += (out.isEmpty ? "" : " ") + word
        wasEncoded = false
      }
    }
    return out
  }
}
