package import Periods
package import Values

/// What a cell of a foreign table holds.
package enum CellValue: Sendable, Hashable {
  /// Nothing: not zero and not an empty text.
  case empty
  /// A text as it stands, numbers stored as text included.
  case text(String)
  /// A number.
  case number(DecimalNumber)
  /// A day without a time.
  case day(Day)
  /// A day and the seconds since its midnight, in no zone that the file names.
  case moment(Day, seconds: Int)
  /// Yes or no.
  case truth(Bool)
  /// What a spreadsheet shows where a formula has no result, e.g. `#N/A`.
  case fault(String)

  /// The cell as a text, without blanks around it: what names, codes and headings are compared by.
  ///
  /// An apostrophe before a code, with which spreadsheets keep `07` from becoming 7, is left out.
  package var text: String {
    switch self {
    case .empty: ""
    case .text(let text): Self.bare(text)
    case .number(let number): number.description
    case .day(let day): day.description
    case .moment(let day, let seconds):
      "\(day)T\(Self.two(seconds / 3600)):\(Self.two(seconds / 60 % 60)):\(Self.two(seconds % 60))"
    case .truth(let isTrue): isTrue ? "true" : "false"
    case .fault(let sign): sign
    }
  }

  /// A text without blanks around it and without the apostrophe before it.
  private static func bare(_ text: String) -> String {
    func isKept(_ scalar: Unicode.Scalar) -> Bool {
      !scalar.properties.isWhitespace && scalar != "\u{FEFF}" && scalar != "\u{200B}"
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: isKept), let last = scalars.lastIndex(where: isKept)
    else { return "" }
    let kept = scalars[first...last]
    return String(kept.first == "'" && kept.count > 1 ? kept.dropFirst() : kept)
  }

  private static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
