internal import Foundation
internal import Periods
internal import Values

/// How figures on record are named to whoever writes texts, in the words of record files.
enum FigureText {
  /// An amount with scale and unit: `48.7 USD bn`, `60 %`.
  static func amount(_ value: Double, _ unit: Quantity.Unit) -> String {
    switch unit {
    case .money(let currency):
      let scales = [(1e12, " tn"), (1e9, " bn"), (1e6, " m"), (1e3, " k")]
      let scale = scales.first { abs(value) >= $0.0 } ?? (1, "")
      return "\(number(value / scale.0)) \(currency)\(scale.1)"
    case .percent: return "\(number(value)) %"
    default: return "\(number(value)) \(unit.name)"
    }
  }

  /// Growth with its sign and base: `+4.2 % on 2023-Q1`.
  static func growth(_ value: Double, on base: Period?) -> String {
    "\(value < 0 ? "−" : "+")\(number(abs(value))) %" + (base.map { " on \($0)" } ?? "")
  }

  /// At most four digits that count.
  private static func number(_ value: Double) -> String {
    let digits = max(0, 3 - Int(log10(max(1, abs(value)))))
    var text = String(format: "%.\(digits)f", value)
    while text.contains("."), let last = text.last, last == "0" || last == "." {
      text.removeLast()
      if last == "." { break }
    }
    return text
  }
}
