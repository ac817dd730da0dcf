extension FieldType where Value == String {
  /// Any text; white space around it is dropped in tables.
  public static var text: FieldType<String> {
    FieldType("text", schema: .string(pattern: nil)) { (text) throws(FieldProblem) in text }
  }
}

extension FieldType where Value == YAMLText {
  /// A text together with the place of each of its characters, e.g. for placeholders inside it.
  public static var locatedText: FieldType<YAMLText> {
    .custom("text", schema: .string(pattern: nil)) { value, label, findings in
      guard let text = value.scalar(label: label, expected: "text", findings) else { return nil }
      guard let problem = WordLimit.problem(with: text.text) else { return text }
      findings.add(text.diagnostic(problem, label: label))
      return nil
    }
  }
}

extension FieldType where Value == Int {
  /// A whole number.
  public static var integer: FieldType<Int> {
    FieldType("integer", schema: .integer) { (text) throws(FieldProblem) in
      let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
      if !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }), let value = Int(text) {
        return value
      }
      throw FieldProblem(
        code: "bad-integer", "is not a whole number", hint: "write digits only, such as 12")
    }
  }
}

extension FieldType where Value == Double {
  /// A number with a decimal point and no grouping.
  public static var number: FieldType<Double> {
    FieldType("number", schema: .number) { (text) throws(FieldProblem) in
      if NumberText.isNumber(text), let value = Double(text), value.isFinite { return value }
      throw NumberText.problem(with: text)
    }
  }
}

extension FieldType where Value == Bool {
  /// Yes or no, also true or false.
  public static var boolean: FieldType<Bool> {
    FieldType("yes or no", schema: .boolean) { (text) throws(FieldProblem) in
      switch text.lowercased() {
      case "yes", "true": return true
      case "no", "false": return false
      default:
        throw FieldProblem(
          code: "bad-boolean", "is neither yes nor no", hint: "write true or false")
      }
    }
  }
}

/// The written form of numbers: an optional minus, digits, and a point with digits.
public enum NumberText {
  /// Whether a text is a number as records and definitions write it.
  public static func isNumber(_ text: String) -> Bool {
    // Bytes, not characters: a table may have millions of them.
    var points = 0
    var digits = 0
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "-") where index == 0, UInt8(ascii: "+") where index == 0: break
      case UInt8(ascii: ".") where points == 0 && digits > 0:
        points = 1
        digits = 0
      default: return false
      }
    }
    return digits > 0
  }

  /// Whether a character may stand between thousands whatever stands before decimals: a blank of any
  /// width or an apostrophe.
  static func isGrouping(_ character: Character) -> Bool {
    character == " " || "'\u{2019}_".contains(character)
      || !character.isASCII && character.isWhitespace && !character.isNewline
  }

  /// What is wrong with a text that is no number.
  package static func problem(with text: String) -> FieldProblem {
    let bare = text.filter { !isGrouping($0) }
    guard let marks = NumberMarks(cell: text), let plain = marks.plain, isNumber(plain) else {
      return noNumber
    }
    let sign = text.hasPrefix("-") ? "-" : ""
    let whole = plain.replacing(".", with: "")
    switch marks.meaning {
    case .open(.comma) where bare == text:
      return FieldProblem(
        code: "grouped-number", "has its digits grouped",
        hint: "write \(sign)\(whole), or \(sign)\(plain) if the comma is a decimal sign")
    case .decided(.comma):
      return FieldProblem(
        code: "decimal-comma", "has a decimal comma", hint: "write \(sign)\(plain)")
    case .none, .open, .decided(.point):
      return FieldProblem(
        code: "grouped-number", "has its digits grouped", hint: "write \(sign)\(plain)")
    }
  }

  /// What is wrong with a text that has not even the digits of a number.
  static let noNumber = FieldProblem(
    code: "bad-number", "is not a number", hint: "write digits and a decimal point, such as 48.7")
}
