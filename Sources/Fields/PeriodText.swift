internal import Periods

/// Periods as statistical offices and people write them.
enum PeriodText {
  /// `2024Q1`, `Q1 2024`, `2024M05` or `202405` in ISO 8601; `nil` for anything else.
  static func iso(_ text: String) -> String? {
    let bare = text.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    let found: (year: Substring, kind: Substring, number: Substring)?
    if let match = bare.wholeMatch(of: /([0-9]{4})([QMHW])([0-9]{1,2})/) {
      found = (match.1, match.2, match.3)
    } else if let match = bare.wholeMatch(of: /([QMHW])([0-9]{1,2})\/?([0-9]{4})/) {
      found = (match.3, match.1, match.2)
    } else if let match = text.wholeMatch(of: /((?:19|20)[0-9]{2})([0-9]{2})/) {
      found = (match.1, "M", match.2)
    } else {
      found = nil
    }
    guard let (year, kind, number) = found, let value = Int(number) else { return nil }
    let two = value < 10 ? "0\(value)" : "\(value)"
    let part =
      switch kind {
      case "M": two
      case "W": "W\(two)"
      default: "\(kind)\(value)"
      }
    let period = "\(year)-\(part)"
    return Period(iso: period) == nil ? nil : period
  }
}
