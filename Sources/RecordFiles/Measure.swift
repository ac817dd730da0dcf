internal import Fields
internal import Records

/// The measures a statement may be about.
enum Measure {
  /// What every pair knows; `pair.yaml` may declare more.
  static let builtIn = [
    "turnover", "exports", "imports", "balance", "trade-share", "goods-and-services",
  ]

  static func problem(with text: String, among known: [String]) -> FieldProblem {
    .unknownName(
      text, code: "unknown-measure", "is not a known measure", among: known,
      otherwise: "declare it under `measures` in pair.yaml")
  }
}

extension FieldType where Value == String {
  /// A measure's code, built in or declared in `pair.yaml`.
  static func measure(of pair: Pair) -> FieldType<String> {
    let known = Measure.builtIn + pair.measures.keys.sorted()
    return FieldType("measure", schema: .enumeration(known)) { (text) throws(FieldProblem) in
      guard known.contains(text) else { throw Measure.problem(with: text, among: known) }
      return text
    }
  }

  /// `percent`, a currency with or without a scale, or another word.
  static var unit: FieldType<String> {
    FieldType("unit", schema: .string(pattern: nil)) { (text) throws(FieldProblem) in
      guard text.first?.isNumber != true else {
        throw FieldProblem(
          code: "bad-unit", "is not a unit",
          hint: "write percent, a currency with a scale such as USD bn, or another word")
      }
      let words = text.split(separator: " ").map(String.init)
      if words.count == 2, Currency.hasForm(words[0]), !scales.contains(words[1]) {
        throw FieldProblem(
          code: "bad-scale", "is not a currency with a scale",
          hint: "the scales are \(scales.joined(separator: ", ")), such as USD bn")
      }
      return words.joined(separator: " ")
    }
  }
}

/// Thousand, million, billion (10^9) and trillion (10^12).
private let scales = ["k", "m", "bn", "tn"]
