internal import Drawing

/// More places to break, for paragraphs that cannot be set well without them.
struct ItemBreaking {
  let typist: Typist
  let hyphenator: Hyphenator

  /// The items with every word broken where its language allows.
  func hyphenated(_ items: [Item]) -> [Item] {
    var result: [Item] = []
    result.reserveCapacity(items.count * 2)
    for item in items {
      guard case .box(let box) = item, box.drawing == nil else {
        result.append(item)
        continue
      }
      let places = hyphenator.breaks(in: box.text, language: typist.style(box.style).language)
      if places.isEmpty { result.append(item) } else { split(box, at: places, into: &result) }
    }
    return result
  }

  private func split(_ box: Box, at places: [Int], into result: inout [Item]) {
    let characters = Array(box.text)
    let hyphen = typist.width(of: "-", box.style)
    var from = 0
    for place in places + [characters.count] {
      var part = box
      part.text = String(characters[from..<place])
      part.width = typist.width(of: part.text, box.style)
      result.append(.box(part))
      if place < characters.count {
        result.append(.penalty(Penalty(cost: 50, width: hyphen, isHyphen: true)))
      }
      from = place
    }
  }

  /// The items with words wider than the measure broken at any character.
  func splittingOverlong(_ items: [Item], measure: Double) -> [Item] {
    let isOverlong = items.contains {
      if case .box(let box) = $0 { box.drawing == nil && box.width > measure } else { false }
    }
    guard isOverlong else { return items }
    return items.flatMap { item -> [Item] in
      guard case .box(let box) = item, box.drawing == nil, box.width > measure else {
        return [item]
      }
      var parts: [Item] = []
      for character in box.text {
        if !parts.isEmpty { parts.append(.penalty(Penalty(cost: 300))) }
        var part = box
        part.text = String(character)
        part.width = typist.width(of: part.text, box.style)
        parts.append(.box(part))
      }
      return parts
    }
  }

  /// The items with a last-resort break between any two boxes.
  func brokenAnywhere(_ items: [Item]) -> [Item] {
    var result: [Item] = []
    for item in items {
      if case .box = item, case .box = result.last {
        result.append(.penalty(Penalty(cost: 1_000)))
      }
      result.append(item)
    }
    return result
  }
}
