internal import Language

/// The unit that the amounts of one table or chart share.
struct MoneyUnit: Sendable {
  /// How an amount in it is written.
  var style: NumberStyle
  /// Its name for the head of a column, e.g. "bn USD".
  var text: String

  /// What amounts are divided by for print.
  var scale: Double { style.scale }

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
