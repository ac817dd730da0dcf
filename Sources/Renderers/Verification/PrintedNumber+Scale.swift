internal import Document

extension PrintedNumber {
  /// What one of the printed number is worth, e.g. 1 000 000 000 for "12.08 bn USD", and the words
  /// for it; `nil` where it is printed in its own unit.
  var scale: (factor: Double, text: Substring)? {
    rounding.firstRange(of: ", in ").flatMap { range in
      let text = rounding[range.upperBound...]
      return text.split(separator: " ").first.flatMap { Double($0) }.map { ($0, text) }
    }
  }
}
