/// What the points and commas of a number mean.
package struct NumberMarks {
  /// What stands before decimals.
  package enum Mark: Sendable, Hashable {
    case point, comma
  }

  /// What the marks of a number tell of the one before decimals.
  package enum Meaning: Sendable, Hashable {
    /// There is none.
    case none
    /// This one stands before decimals, as no other reading is a number.
    case decided(Mark)
    /// It may stand before decimals or between thousands.
    case open(Mark)
  }

  /// What the marks tell.
  package let meaning: Meaning
  /// The digits with a point before decimals, read as the marks are decided, and with decimals where
  /// they are open; `nil` where groups are not of three digits or the marks make no number.
  package let plain: String?

  /// Looks at digits with points and commas between them.
  package init(in digits: String) {
    let marks = digits.filter { $0 == "." || $0 == "," }
    let last: Character = marks.last ?? "."
    let other: Character = last == "." ? "," : "."
    let lastMark: Mark = last == "." ? .point : .comma
    let parts = digits.split(separator: last, omittingEmptySubsequences: false)
    if marks.isEmpty {
      (meaning, plain) = (.none, digits)
    } else if marks.contains(other) {
      // `1.149,50`: what comes last stands before decimals.
      let groups = parts[0].split(separator: other, omittingEmptySubsequences: false)
      let isNumber = parts.count == 2 && !parts[1].isEmpty && DigitGroups.areThrees(groups)
      meaning = .decided(lastMark)
      plain = isNumber ? groups.joined() + "." + parts[1] : nil
    } else if marks.count > 1 {
      meaning = .decided(lastMark == .point ? .comma : .point)
      plain = DigitGroups.areThrees(parts) ? parts.joined() : nil
    } else {
      let mayGroup = DigitGroups.areThrees(parts) && parts[0] != "0"
      meaning = mayGroup ? .open(lastMark) : .decided(lastMark)
      plain = parts[0].isEmpty || parts[1].isEmpty ? nil : parts[0] + "." + parts[1]
    }
  }

  /// What a cell tells of the mark before decimals; `nil` for a cell that is no number.
  package init?(cell: String) {
    let digits = cell.drop { "-+\u{2212}".contains($0) }.filter { !NumberText.isGrouping($0) }
    guard let first = digits.first, first.isASCII, first.isNumber,
      digits.allSatisfy({ $0 == "." || $0 == "," || $0.isASCII && $0.isNumber })
    else { return nil }
    self.init(in: digits)
    guard plain != nil else { return nil }
  }
}
