package import Periods
package import Values

/// What a cell of a written table holds: a spreadsheet computes nothing of it.
package enum SheetCell: Sendable, Hashable {
  case empty
  /// Characters as they are, also where they begin like a formula.
  case text(String)
  /// A number, as exact as it is known, with how it is shown.
  case number(DecimalNumber, NumberLook = NumberLook())
  /// A day without a time.
  case day(Day)
}

/// How a spreadsheet shows a number.
package struct NumberLook: Sendable, Hashable {
  /// Digits after the decimal mark; `nil` shows as many as there are.
  package var decimals: Int?
  /// Whether a plus stands before what is above zero.
  package var isSigned: Bool
  /// Whether it counts hundredths: 6.3 is shown as 6.3% and computed with as 0.063.
  package var isPercent: Bool
  /// What stands behind the digits, e.g. ` pp`.
  package var suffix: String

  /// As many digits as there are, without sign and unit, unless told otherwise.
  package init(
    decimals: Int? = nil, isSigned: Bool = false, isPercent: Bool = false, suffix: String = ""
  ) {
    self.decimals = decimals
    self.isSigned = isSigned
    self.isPercent = isPercent
    self.suffix = suffix
  }

  /// The look in the letters of ECMA-376, 18.8.31, e.g. `+#,##0.0%;-#,##0.0%`.
  package var code: String {
    guard let decimals else { return isPercent ? "0.################%" : "General" }
    let digits = "#,##0" + (decimals > 0 ? "." + String(repeating: "0", count: decimals) : "")
    let quoted = suffix.isEmpty ? "" : "\"" + suffix.filter { $0 != "\"" } + "\""
    let shown = digits + (isPercent ? "%" : "") + quoted
    return isSigned ? "+\(shown);-\(shown);\(shown)" : shown
  }
}
