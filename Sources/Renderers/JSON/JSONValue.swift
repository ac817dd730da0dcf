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
  var text: String {
    var out = ""
    write(to: &out, indent: "")
    return out
  }

  private func write(to out: inout String, indent: String) {
    let inner = indent + "  "
    switch self {
    case .object(let members):
      guard !members.isEmpty else {
        out += "{}"
        return
      }
      out += "{\n"
      for (index, (name, value)) in members.enumerated() {
        out += inner + JSONValue.quoted(name) + ": "
        value.write(to: &out, indent: inner)
        out += index == members.count - 1 ? "\n" : ",\n"
      }
      out += indent + "}"
    case .array(let elements):
      guard !elements.isEmpty else {
        out += "[]"
        return
      }
      // A list of words or numbers reads better on one line.
      let isFlat = elements.allSatisfy(\.isScalar)
      out += isFlat ? "[" : "[\n"
      for (index, value) in elements.enumerated() {
        if !isFlat { out += inner }
        value.write(to: &out, indent: inner)
        if index < elements.count - 1 { out += isFlat ? ", " : "," }
        if !isFlat { out += "\n" }
      }
      out += isFlat ? "]" : indent + "]"
    case .string(let text): out += JSONValue.quoted(text)
    case .integer(let value): out += String(value)
    case .number(let value): out += JSONValue.shortest(value)
    case .boolean(let value): out += value ? "true" : "false"
    case .null: out += "null"
    }
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

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      // U+2028 and U+2029 are lawful here but end lines in JavaScript.
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
