/// How finely a product is told: a level of the Harmonized System (HS), from all products to six
/// digits. Sums of one level never hold products of another.
///
/// Source: WCO, Harmonized System 2022.
public enum ProductLevel: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// All products: `TOTAL`.
  case total
  /// One of the 21 sections, as a Roman numeral; and what belongs to none.
  case section
  /// Two digits.
  case chapter
  /// Four digits.
  case heading
  /// Six digits.
  case subheading

  /// The finer level comes later.
  public static func < (left: ProductLevel, right: ProductLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The codes of products: `TOTAL`, sections `I` to `XXI`, and 2, 4 or 6 digits.
///
/// Source: WCO, Harmonized System 2022.
public enum ProductCode {
  /// All products.
  public static let total = "TOTAL"
  /// What belongs to no section: chapters 98 and 99, which every country uses as it likes.
  public static let rest = "rest"
  /// The sections in their order.
  public static let sections = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
    "XVI", "XVII", "XVIII", "XIX", "XX", "XXI",
  ]

  /// The first chapter of each section.
  private static let firstChapters = [
    1, 6, 15, 16, 25, 28, 39, 41, 44, 47, 50, 64, 68, 71, 72, 84, 86, 90, 93, 94, 97,
  ]

  /// The level of a code; `nil` for what is none. Chapter 77 is kept for later by the HS, and is none.
  public static func level(of code: String) -> ProductLevel? {
    if code == total { return .total }
    guard let first = code.utf8.first, isDigit(first) else {
      return sections.contains(code) ? .section : nil
    }
    guard code.utf8.allSatisfy(isDigit), let chapter = Int(code.prefix(2)), chapter > 0,
      chapter != 77
    else { return nil }
    switch code.utf8.count {
    case 2: return .chapter
    case 4: return .heading
    case 6: return .subheading
    default: return nil
    }
  }

  /// The product of a coarser level that a code belongs to; the code itself for its own level, and
  /// `nil` for a finer one.
  public static func ancestor(of code: String, at level: ProductLevel) -> String? {
    guard let own = self.level(of: code), level <= own else { return nil }
    if level == own { return code }
    switch level {
    case .total: return total
    case .section: return Int(code.prefix(2)).map(section)
    case .chapter: return String(code.prefix(2))
    case .heading: return String(code.prefix(4))
    case .subheading: return code
    }
  }

  private static func section(ofChapter chapter: Int) -> String {
    guard chapter < 98 else { return rest }
    let following = firstChapters.firstIndex { $0 > chapter } ?? sections.count
    return sections[following - 1]
  }

  /// Where a code stands among those of its level: sections in their order, digits as numbers, what
  /// belongs to none at the end.
  package static func rank(_ code: String) -> Int {
    Int(code) ?? sections.firstIndex(of: code) ?? .max
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
