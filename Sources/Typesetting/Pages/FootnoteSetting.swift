internal import Document
internal import Drawing

/// The footnotes of a briefing, set once each.
struct FootnoteSetting {
  private let notes: [(items: [PieceItem], height: Double)]
  private let setter: BlockSetter
  private let place: Place

  /// The space between text and notes, with the rule.
  private static let above = 12.0

  init(setter: BlockSetter, place: Place) {
    self.setter = setter
    self.place = place
    let look = setter.looks.footnote
    let indent = 12.0
    notes = setter.briefing.footnotes.enumerated().map { index, text in
      setter.typist.place = "footnote \(index + 1)"
      let number = setter.stack(
        [.text("\(index + 1)")], look.with { $0.style.color = look.linkColor }, x: place.textX,
        y: 0, width: indent, tag: nil)
      let body = setter.stack(
        text, look, x: place.textX + indent, y: 0, width: place.textWidth - indent, tag: nil)
      return (number.items + body.items, max(number.height, body.height) + 1.5)
    }
  }

  /// The height of some notes with the rule above them; 0 without any.
  func height(_ numbers: [Int]) -> Double {
    let heights = numbers.filter(exists).map { notes[$0 - 1].height }
    return heights.isEmpty ? 0 : heights.reduce(0, +) + Self.above
  }

  /// The note's items from its upper left corner at the margin.
  func items(_ number: Int) -> [PieceItem] {
    guard exists(number) else { return [] }
    let name = AnchorName.footnote(number)
    return [.drawn(.anchor(name, at: Point(x: place.textX, y: 0)))]
      + notes[number - 1].items.tagged(Tag(.note, id: name))
  }

  /// Where each note of a page stands below `top`, and the rule above them.
  func places(_ numbers: [Int], from top: Double) -> (tops: [Int: Double], rule: [PieceItem]) {
    let numbers = numbers.filter(exists)
    guard !numbers.isEmpty else { return ([:], []) }
    var tops: [Int: Double] = [:]
    var y = top + Self.above
    for number in numbers {
      tops[number] = y
      y += notes[number - 1].height
    }
    let rule = setter.rule(
      x: place.textX, y: top + Self.above - 4, width: 56, 0.5, setter.theme.palette.secondary)
    return (tops, rule)
  }

  private func exists(_ number: Int) -> Bool { number >= 1 && number <= notes.count }
}
