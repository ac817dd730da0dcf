/// A JSON value whose members keep the order in which they are given.
enum JSONValue: Sendable {
  case object([(String, JSONValue)])
  case array([JSONValue])
  case string(String)
  case integer(Int)
  /// The shortest text that reads back as the same number; `null` for what JSON cannot say.
  case number(Double)
  case boolean(Bool)
  case null

  /// A string, or `null`.
  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
  /// A number, or `null`.
  static func optional(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// The value as JSON (RFC 8259), members and elements of containers on lines of their own.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes of `text`.
  var bytes: [UInt8] {
    var out: [UInt8] = []
    write(to: &out, depth: 0)
    return out
  }

  private func write(to out: inout [UInt8], depth: Int) {
    switch self {
    case .object(let members): JSONValue.write(members, to: &out, depth: depth)
    case .array(let elements): JSONValue.write(elements, to: &out, depth: depth)
    case .string(let text): JSONValue.quote(text, to: &out)
    case .integer(let value): out += String(value).utf8
    case .number(let value): out += JSONValue.shortest(value).utf8
    case .boolean(let value): out += (value ? "true" : "false").utf8
    case .null: out += "null".utf8
    }
  }

  private static func write(
    _ members: [(String, JSONValue)], to out: inout [UInt8], depth: Int
  ) {
    guard !members.isEmpty else {
      out += "{}".utf8
      return
    }
    out += "{\n".utf8
    for (index, (name, value)) in members.enumerated() {
      indent(&out, depth + 1)
      quote(name, to: &out)
      out += ": ".utf8
      value.write(to: &out, depth: depth + 1)
      out += (index == members.count - 1 ? "\n" : ",\n").utf8
    }
    indent(&out, depth)
    out += "}".utf8
  }

  private static func write(_ elements: [JSONValue], to out: inout [UInt8], depth: Int) {
    // A list of words or numbers reads better on one line.
    let isFlat = elements.allSatisfy(\.isScalar)
    out += (isFlat ? "[" : "[\n").utf8
    for (index, value) in elements.enumerated() {
      if !isFlat { indent(&out, depth + 1) }
      value.write(to: &out, depth: depth + 1)
      if index < elements.count - 1 { out += (isFlat ? ", " : ",").utf8 }
      if !isFlat { out += "\n".utf8 }
    }
    if !isFlat { indent(&out, depth) }
    out += "]".utf8
  }

  private static func indent(_ out: inout [UInt8], _ depth: Int) {
    for _ in 0..<depth { out += "  ".utf8 }
  }

  private var isScalar: Bool {
    switch self {
    case .object, .array: false
    case .string, .integer, .number, .boolean, .null: true
    }
  }

  /// Swift prints the shortest text that round-trips; a whole number goes without ".0".
  private static func shortest(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    // `exactly` also turns negative zero into 0.
    if let whole = Int(exactly: value), abs(whole) < 1 << 53 { return String(whole) }
    return "\(value)"
  }

  private static func quote(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    // Most texts hold nothing to escape; 0xE2 begins U+2028 and U+2029.
    let isPlain = text.utf8.allSatisfy {
      $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F && $0 != 0xE2
    }
    if isPlain {
      out += text.utf8
    } else {
      for scalar in text.unicodeScalars { escape(scalar, to: &out) }
    }
    out.append(UInt8(ascii: "\""))
  }

  private static func escape(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    switch scalar {
    case "\"": out += "\\\"".utf8
    case "\\": out += "\\\\".utf8
    case "\n": out += "\\n".utf8
    case "\r": out += "\\r".utf8
    case "\t": out += "\\t".utf8
    // U+2028 and U+2029 are lawful here but end lines in JavaScript.
    case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      out += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
    default: out += UTF8.encode(scalar).map { Array($0) } ?? []
    }
  }
}

extension JSONValue {
  /// The value of a member; `nil` where there is none, or `null`.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self, let member = members.first(where: { $0.0 == name })
    else { return nil }
    if case .null = member.1 { return nil }
    return member.1
  }

  /// The elements of an array; none of anything else.
  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The words of a string; empty for anything else.
  var string: String {
    if case .string(let text) = self { text } else { "" }
  }
}

extension JSONValue: Decodable {
  /// Any JSON; a number is a `number`, and members come in the order of their names.
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let truth = try? value.decode(Bool.self) {
      self = .boolean(truth)
    } else if let elements = try? value.decode([JSONValue].self) {
      self = .array(elements)
    } else {
      let members = try value.decode([String: JSONValue].self)
      self = .object(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
  }
}
