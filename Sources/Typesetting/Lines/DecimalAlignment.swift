internal import Document

/// Where a number's decimal mark stands, so that a column can be aligned on it.
struct DecimalAlignment {
  let typist: Typist
  /// The decimal mark of the text's language.
  let mark: Character

  /// The width before the decimal mark (or after the last digit without one) and the rest;
  /// `nil` for a text without digits.
  func parts(_ text: [Inline], look: ParagraphLook) -> (before: Double, after: Double)? {
    var maker = ItemMaker(typist: typist, look: look)
    maker.add(text)
    var width = 0.0
    var before: Double?
    for item in maker.items {
      switch item {
      case .box(let box):
        if before == nil, let length = place(in: Array(box.text)) {
          let prefix = String(Array(box.text)[..<length])
          before = width + typist.width(of: prefix, box.style)
        }
        width += box.width
      case .glue(let glue): width += glue.width
      case .penalty: break
      }
    }
    return before.map { ($0, width - $0) }
  }

  /// How many characters stand before the decimal mark.
  func place(in text: [Character]) -> Int? {
    guard let first = text.firstIndex(where: \.isNumber) else { return nil }
    for index in first..<text.count
    where text[index] == mark && index + 1 < text.count && text[index + 1].isNumber {
      return index
    }
    var end = first
    while end < text.count, text[end].isNumber || isGrouping(end, in: text) { end += 1 }
    return end
  }

  /// A separator of thousands: between two digits.
  private func isGrouping(_ index: Int, in text: [Character]) -> Bool {
    index > 0 && index + 1 < text.count && ",.\u{A0}'".contains(text[index])
      && text[index - 1].isNumber && text[index + 1].isNumber
  }
}
