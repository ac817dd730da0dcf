internal import Document
internal import Foundation
internal import Values

/// One printed number held against what the JSON says of it.
struct NumberCheck {
  /// How far a number can be checked.
  enum Depth {
    /// Its formula was computed again.
    case computed
    /// It is as a record has it: there is nothing to compute.
    case recorded
    /// Only its printed form and its interval were checked.
    case printed
  }

  let number: PrintedNumber
  let depth: Depth
  /// What does not hold, as ends of a sentence that begins with the number.
  private(set) var problems: [String] = []

  init(_ number: PrintedNumber) {
    self.number = number
    let kind = number.calculation.formula.kind
    let again: Double? =
      switch kind {
      case .arithmetic: number.calculation.value
      case .count: Double(number.records.count)
      case .none, .method: nil
      }
    depth = again != nil ? .computed : kind == .none ? .recorded : .printed
    if kind == .arithmetic, again == nil, number.value != nil {
      problems.append("has a formula without the values it needs: \(number.formulaText)")
    }
    if let again, !Self.isSame(again, number.value) {
      problems.append(
        "is computed as \(Self.text(again)) where the file says \(Self.text(number.value))")
    }
    if !isPrintedRight {
      problems.append(
        "is not how \(Self.text(number.value)) is printed with \(number.rounding.name)")
    }
    if !isInsideInterval { problems.append("lies outside its interval") }
  }

  /// Equal but for the noise of binary fractions.
  private static func isSame(_ left: Double, _ right: Double?) -> Bool {
    guard let right else { return false }
    return abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
  }

  /// Whether the digits printed are those of the value, rounded as the file says.
  private var isPrintedRight: Bool {
    guard let value = number.value else { return !number.text.contains(where: \.isNumber) }
    let decimals: Int
    switch number.rounding {
    case .noValue: return false
    // A word is of a language, and languages stand upstream.
    case .inWords: return !number.text.contains(where: \.isNumber)
    case .decimals(let count, _): decimals = count
    }
    guard let printed = Self.digits(of: number.text) else { return false }
    let scale = Double(number.rounding.scale?.factor ?? 1)
    let step = pow(10, -Double(decimals))
    let noise = 1e-9 * max(1, abs(value / scale))
    return abs(value / scale - printed * step) <= step / 2 + noise
  }

  /// The digits of a printed number as one whole number with its sign, whatever the language's
  /// marks: −2,35 % is −235; `nil` without digits.
  private static func digits(of text: String) -> Double? {
    guard let first = text.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    let marks: Set<Character> = [".", ",", "\u{A0}", "\u{202F}", "\u{2009}", "’"]
    let run = text[first...].prefix { ($0.isASCII && $0.isNumber) || marks.contains($0) }
    let isNegative = text[..<first].contains { $0 == "\u{2212}" || $0 == "-" }
    return Double(run.filter { !marks.contains($0) }).map { isNegative ? -$0 : $0 }
  }

  private var isInsideInterval: Bool {
    guard let value = number.value else { return true }
    let noise = 1e-9 * abs(value)
    return (number.interval?.lower.map { $0 <= value + noise } ?? true)
      && (number.interval?.upper.map { value - noise <= $0 } ?? true)
  }

  private static func text(_ value: Double?) -> String {
    JSONValue.optional(value).text
  }
}
