package import Document
internal import Foundation
package import Values

/// A quantity as it will be printed.
package struct WrittenNumber: Sendable, Hashable {
  /// The number with its sign, e.g. "12.08".
  package var number: String
  /// The unit with what stands between, e.g. no-break space and "bn USD"; empty for none.
  package var unit: String
  /// How it was rounded, for those who check it.
  package var rounding: Rounding
  /// Digits after the decimal mark.
  package var decimals = 0
  package var text: String { number + unit }
}

extension Notation {
  /// A quantity in a style; an undefined one is "n/a".
  package func write(_ quantity: Quantity, as style: NumberStyle) -> WrittenNumber {
    guard let value = quantity.value else {
      return WrittenNumber(number: wording.units.undefined, unit: "", rounding: .noValue)
    }
    return write(value, of: quantity, as: style)
  }

  /// A value in the unit, scale and decimals of a quantity: the quantity's own, or a bound of its
  /// interval.
  package func write(_ value: Double, of quantity: Quantity, as style: NumberStyle) -> WrittenNumber
  {
    switch quantity.unit {
    case .money(let currency):
      return money(value, of: quantity, currency: currency, as: style)
    case .percent:
      let decimals = style.decimals ?? Self.decimals(of: quantity, scale: 1) ?? 1
      return WrittenNumber(
        number: number(value, decimals: decimals, signed: style.isSigned),
        unit: style.showsUnit ? wording.units.percentSpace + "%" : "",
        rounding: .decimals(decimals), decimals: decimals)
    case .percentagePoints:
      return plain(
        value, of: quantity, usual: 1, unit: wording.units.percentagePoints, as: style)
    case .count: return plain(value, of: quantity, usual: 0, unit: "", as: style)
    case .days:
      let isWhole = value == value.rounded()
      let noun = wording.nouns["day"]
      let form = noun?.form(wording.plural.category(of: value, decimals: isWhole ? 0 : 1))
      return plain(value, of: quantity, usual: isWhole ? 0 : 1, unit: form ?? "", as: style)
    case .rate(let days):
      return plain(value, of: quantity, usual: 1, unit: wording.units.perDays(days), as: style)
    case .ratio: return plain(value, of: quantity, usual: 2, unit: "", as: style)
    case .named(let unit):
      let name = wording.units.names[unit] ?? unit
      return plain(value, of: quantity, usual: 1, unit: name, as: style)
    }
  }

  private func money(
    _ value: Double, of quantity: Quantity, currency: String, as style: NumberStyle
  ) -> WrittenNumber {
    var scale = MoneyScale.fitting(quantity.value ?? value)
    if case .money(let wished?) = style.form { scale = wished }
    if case .decimal = style.form { scale = .one }
    let decimals =
      style.decimals ?? Self.decimals(of: quantity, scale: scale.rawValue).map { min($0, 2) }
      ?? Self.usualDecimals(value / scale.rawValue, scale: scale)
    let unit = self.unit(scale, currency: currency)
    return WrittenNumber(
      number: number(value / scale.rawValue, decimals: decimals, signed: style.isSigned),
      unit: style.showsUnit ? "\u{A0}" + unit : "",
      rounding: .decimals(
        decimals, of: Rounding.Scale(factor: Int(scale.rawValue), currency: currency)),
      decimals: decimals)
  }

  private func plain(
    _ value: Double, of quantity: Quantity, usual: Int, unit: String, as style: NumberStyle
  ) -> WrittenNumber {
    let decimals = style.decimals ?? Self.decimals(of: quantity, scale: 1) ?? usual
    return WrittenNumber(
      number: number(value, decimals: decimals, signed: style.isSigned),
      unit: style.showsUnit && !unit.isEmpty ? "\u{A0}" + unit : "",
      rounding: .decimals(decimals), decimals: decimals)
  }

  /// Three digits that say something: 4.37, 12.1, 483.
  private static func usualDecimals(_ scaled: Double, scale: MoneyScale) -> Int {
    if scale == .one { return 0 }
    return abs(scaled) >= 100 ? 0 : abs(scaled) >= 10 ? 1 : 2
  }

  /// As many decimals as somebody printed, or the fewest whose step is within a rounding interval:
  /// 45.75 to 45.88 gives one, 45.8; `nil` where nothing limits them.
  private static func decimals(of quantity: Quantity, scale: Double) -> Int? {
    if let step = quantity.step, step > 0 { return decimals(forStep: step / scale) }
    guard let interval = quantity.interval, case .rounding = interval.kind,
      let lower = interval.lower, let upper = interval.upper, upper > lower
    else { return nil }
    return decimals(forStep: (upper - lower) / scale)
  }

  private static func decimals(forStep step: Double) -> Int {
    // A hair is taken away because 0.01 is not exact in binary.
    max(0, min(4, Int((-log10(step) - 1e-9).rounded(.up))))
  }
}
