internal import Document
internal import Values

/// A number as a reader types it from a page: `49.2`, `49,2 %`, `-1.3`, `12.08 bn USD`.
struct TypedNumber {
  /// What its digits may mean, as the comma may be a decimal mark or stand between thousands.
  private let digits: Set<String>
  /// `+` or `-`; `nil` where none was typed, which leaves it open.
  private let sign: Character?
  /// The other words, in lower case.
  private let words: [String]

  /// `nil` where there is not exactly one number in it.
  init?(_ text: String) {
    let plain = Self.plain(text)
    let found = plain.matches(of: /([+\-]?)([0-9](?:[0-9.,' ]*[0-9])?)/)
    guard found.count == 1, let match = found.first else { return nil }
    digits = Self.meanings(of: String(match.2))
    sign = match.1.first
    words = (plain[..<match.range.lowerBound] + " " + plain[match.range.upperBound...])
      .lowercased().split(separator: " ").map(String.init)
  }

  /// Whether a printed number may be meant: its digits are the same, its sign is no other one, and every
  /// word typed is in it or in its unit.
  func matches(_ number: PrintedNumber) -> Bool {
    guard let printed = TypedNumber(number.text), !printed.digits.isDisjoint(with: digits) else {
      return false
    }
    if let sign, sign != printed.sign { return false }
    let known = Set(printed.words + number.unitWords)
    return words.allSatisfy(known.contains)
  }

  private static func meanings(of digits: String) -> Set<String> {
    let packed = digits.filter { $0 != " " && $0 != "'" }
    let swapped = String(packed.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
    // Between thousands a mark stands before three digits.
    return Set(
      [packed, swapped].compactMap { text in
        text.wholeMatch(of: /[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?/).map {
          $0.output.filter { $0 != "," }
        }
      })
  }

  /// With plain spaces and hyphens, percent signs apart.
  private static func plain(_ text: String) -> String {
    Explanation.plain(text).replacing("%", with: " % ")
  }
}

extension PrintedNumber {
  /// The words that name its unit and scale, in lower case.
  fileprivate var unitWords: [String] {
    var words = unit.name.lowercased().split(separator: " ").map(String.init)
    switch unit {
    case .percent: words.append("%")
    case .percentagePoints: words.append("pp")
    case .money, .count, .days, .rate, .ratio, .named: break
    }
    switch rounding.scale?.factor {
    case 1_000_000_000: words += ["bn", "billion"]
    case 1_000_000: words += ["mn", "million"]
    case 1000: words.append("thousand")
    default: break
    }
    return words
  }
}
