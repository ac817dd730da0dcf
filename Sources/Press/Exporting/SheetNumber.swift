internal import Document
internal import Foundation
internal import Values
internal import Workbooks

/// A printed number as a cell that a spreadsheet computes with: its value before rounding, in the unit and
/// with the digits it is printed in.
enum SheetNumber {
  /// The cell of a printed number; `nil` where a spreadsheet would show other digits than the page.
  ///
  /// - Parameters:
  ///   - before: What stands before it in its cell.
  ///   - after: What stands behind it.
  static func cell(_ number: PrintedNumber, before: String, after: String) -> SheetCell? {
    guard let value = number.value, case .decimals(let decimals, let scale) = number.rounding,
      before.allSatisfy(\.isWhitespace),
      let exact = DecimalNumber("\(value / Double(scale?.factor ?? 1))", roundedTo: 15)
    else { return nil }
    let unsigned = number.text.drop { "+-\u{2212}".contains($0) }
    let digits = unsigned.prefix { $0.isNumber || " \u{A0}\u{202F}.,".contains($0) }
      .reversed().drop { !$0.isNumber }.reversed()
    let tail = String(unsigned.dropFirst(digits.count))
    // A tail with digits is the other end of a range.
    guard digits.filter(\.isNumber) == shown(exact.value, decimals),
      !tail.contains(where: \.isNumber)
    else { return nil }
    let unit = (tail + after).drop(while: \.isWhitespace)
    let isPercent = number.unit == .percent && unit.hasPrefix("%")
    let suffix = isPercent ? String(unit.dropFirst()) : tail + after
    return .number(
      exact,
      NumberLook(
        decimals: decimals, isSigned: number.text.hasPrefix("+"), isPercent: isPercent,
        suffix: suffix.allSatisfy(\.isWhitespace) ? "" : suffix))
  }

  /// The digits of a number as pages and spreadsheets round it: halves away from zero.
  private static func shown(_ value: Double, _ decimals: Int) -> [Character] {
    value.magnitude.formatted(
      .number.precision(.fractionLength(decimals)).rounded(rule: .toNearestOrAwayFromZero)
        .grouping(.never).locale(Locale(identifier: "en_US_POSIX"))
    ).filter(\.isNumber)
  }
}
