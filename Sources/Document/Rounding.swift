/// How a value was rounded for print, so that whoever doubts a number can print it again.
public enum Rounding: Sendable, Hashable {
  /// A multiple of a currency's unit, e.g. 1 000 000 000 USD.
  public struct Scale: Sendable, Hashable {
    public var factor: Int
    /// ISO 4217 code.
    public var currency: String

    public init(factor: Int, currency: String) {
      self.factor = factor
      self.currency = currency
    }

    /// As files have it, e.g. `1000000000 USD`.
    public var name: String { "\(factor) \(currency)" }
  }

  /// There is no value.
  case noValue
  /// A whole number, written as a word.
  case inWords
  /// So many decimals, of the value's own unit or of a multiple of it.
  case decimals(Int, of: Scale? = nil)

  /// What one of the printed number is worth; `nil` where it is printed in its own unit.
  public var scale: Scale? {
    if case .decimals(_, let scale) = self { scale } else { nil }
  }
}

extension Rounding {
  private static let words = "in words"

  /// As files have it: `1 decimal`, `2 decimals, in 1000000000 USD`, `in words`; empty for none.
  public var name: String {
    switch self {
    case .noValue: return ""
    case .inWords: return Self.words
    case .decimals(let count, let scale):
      let decimals = count == 1 ? "1 decimal" : "\(count) decimals"
      return scale.map { "\(decimals), in \($0.name)" } ?? decimals
    }
  }

  /// The rounding of a name; `nil` for any other text.
  public init?(name: String) {
    if name.isEmpty {
      self = .noValue
    } else if name == Self.words {
      self = .inWords
    } else if let match = name.wholeMatch(
      of: /([0-9]{1,2}) decimals?(?:, in ([0-9]{1,18}) ([A-Z]{3}))?/),
      let count = Int(match.1)
    {
      let scale = match.2.flatMap { Int($0) }.flatMap { factor in
        match.3.map { Scale(factor: factor, currency: String($0)) }
      }
      self = .decimals(count, of: scale)
    } else {
      return nil
    }
  }
}
