internal import Charts
internal import Language

/// The unit that the amounts of one table or chart share.
struct MoneyUnit: Sendable {
  /// How an amount in it is written.
  var style: NumberStyle
  /// Its name for the head of a column, e.g. "bn USD".
  var text: String
  /// The largest of the amounts without its sign, in it.
  var largest: Double

  /// What amounts are divided by for print.
  var scale: Double { style.scale }

  /// How the amounts are written beside the marks of a chart: the largest with the three figures
  /// that a sentence gives it, and no other more finely.
  func labels(showsPlus: Bool = false) -> NumberFormat {
    let digits =
      switch largest {
      case 0, 99.95...: 0
      case 9.995...: 1
      default: 2
      }
    return NumberFormat(fractionDigits: digits, showsPlus: showsPlus)
  }

  /// The same, with a plus above zero.
  var signed: NumberStyle {
    var signed = style
    signed.isSigned = true
    return signed
  }
}

extension NumberStyle {
  /// What amounts are divided by for print.
  var scale: Double {
    if case .money(let scale?) = form { scale.rawValue } else { 1 }
  }
}
