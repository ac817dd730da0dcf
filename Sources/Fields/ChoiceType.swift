internal import Diagnostics

extension FieldType {
  /// One of the words of an enumeration.
  public static func choice(of type: Value.Type = Value.self) -> FieldType<Value>
  where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    let words = Value.allCases.map(\.rawValue)
    return FieldType("choice", schema: .enumeration(words)) { (text) throws(FieldProblem) in
      guard let value = Value(rawValue: text) else {
        throw FieldProblem.unknownWord(text, among: words)
      }
      return value
    }
  }
}

extension FieldType where Value == String {
  /// One of some words that are known only at run time.
  public static func choice(of words: [String]) -> FieldType<String> {
    FieldType("choice", schema: .enumeration(words)) { (text) throws(FieldProblem) in
      guard words.contains(text) else { throw FieldProblem.unknownWord(text, among: words) }
      return text
    }
  }
}

extension FieldProblem {
  /// A word that is none of some words, with the one that may have been meant.
  public static func unknownWord(_ text: String, among words: [String]) -> FieldProblem {
    let list = words.count > 1 ? words.dropLast().joined(separator: ", ") + " or " : ""
    return FieldProblem(
      code: "unknown-word", "is not \(list)\(words.last ?? "allowed")",
      among: words, of: text, hint: nil)
  }

  /// A name that nothing declares, with the one that may have been meant.
  public static func unknownName(
    _ text: String, code: String, _ predicate: String, among names: [String],
    otherwise hint: String? = nil
  ) -> FieldProblem {
    FieldProblem(code: code, predicate, among: names, of: text, hint: hint)
  }
}
