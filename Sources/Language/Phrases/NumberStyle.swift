package import Values

/// How a quantity is to be printed.
package struct NumberStyle: Sendable, Hashable {
  package enum Form: Sendable, Hashable {
    /// By the quantity's unit.
    case automatic
    /// In a scale, or in the one that fits.
    case money(MoneyScale?)
    case percent
    /// Percent or percentage points with sign.
    case change
    case count
    case decimal
  }

  package var form: Form
  /// Digits after the decimal mark; `nil` takes them from the step or interval of the quantity.
  package var decimals: Int?
  /// Whether the unit is printed behind the number; off in table columns with the unit in the head.
  package var showsUnit: Bool
  /// Whether a plus is printed before what is above zero.
  package var isSigned: Bool

  package init(_ form: Form, decimals: Int? = nil, showsUnit: Bool = true, isSigned: Bool = false) {
    self.form = form
    self.decimals = decimals
    self.showsUnit = showsUnit
    self.isSigned = isSigned
  }

  package static let automatic = NumberStyle(.automatic)
  package static let money = NumberStyle(.money(nil))
  package static let percent = NumberStyle(.percent)
  package static let change = NumberStyle(.change, isSigned: true)
  package static let count = NumberStyle(.count)

  /// A plain number with that many digits after the decimal mark.
  package static func decimal(_ decimals: Int) -> NumberStyle {
    NumberStyle(.decimal, decimals: decimals)
  }

  /// A probability with as many digits as its first one that is not 0 needs, two at least: 0.03, 0.0004.
  package static func probability(_ quantity: Quantity) -> NumberStyle {
    let value = quantity.value ?? 1
    let steps = [0.005, 0.0005, 0.000_05, 0.000_005]
    return .decimal(2 + (steps.firstIndex { value >= $0 } ?? steps.count))
  }

  /// The same style without the unit behind the number.
  package var withoutUnit: NumberStyle {
    var copy = self
    copy.showsUnit = false
    return copy
  }

  /// The same style without a plus above zero.
  package var unsigned: NumberStyle {
    var copy = self
    copy.isSigned = false
    return copy
  }
}
