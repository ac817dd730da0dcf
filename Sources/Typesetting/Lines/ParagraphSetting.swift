internal import Document
internal import Drawing

/// Sets running text in lines.
struct ParagraphSetting {
  let typist: Typist
  let breaking: ItemBreaking

  init(typist: Typist, hyphenator: Hyphenator) {
    self.typist = typist
    breaking = ItemBreaking(typist: typist, hyphenator: hyphenator)
  }

  /// The lines of a paragraph on a measure; none for an empty one.
  func lines(_ text: [Inline], look: ParagraphLook, measure: Double) -> [Line] {
    var maker = ItemMaker(typist: typist, look: look)
    maker.add(text)
    var items = maker.items
    if case .glue = items.last { items.removeLast() }
    guard !items.isEmpty else { return [] }
    items.append(.penalty(.forced))
    let setting = LineSetting(
      typist: typist, contexts: maker.contexts, look: look, measure: measure)
    // Most cells, labels and captions are one line: nothing to choose.
    if let width = Self.widthOfOneLine(items), width <= measure {
      return [
        setting.line(
          items, from: LineBreaking.lineStart(after: -1, in: items), to: items.count - 1,
          isLast: true)
      ]
    }
    items = breaking.splittingOverlong(items, measure: measure)
    let (chosen, breaks) = best(items, look, measure)
    var start = LineBreaking.lineStart(after: -1, in: chosen)
    return breaks.map { end in
      defer { start = LineBreaking.lineStart(after: end, in: chosen) }
      var isForced = false
      if case .penalty(let penalty) = chosen[end] { isForced = penalty.cost == -.infinity }
      return setting.line(chosen, from: start, to: end, isLast: isForced)
    }
  }

  /// The width without a break; `nil` where one is forced before the end.
  private static func widthOfOneLine(_ items: [Item]) -> Double? {
    var width = 0.0
    for (index, item) in items.enumerated() {
      switch item {
      case .box(let box): width += box.width
      case .glue(let glue): width += glue.width
      case .penalty(let penalty):
        if penalty.cost == -.infinity, index < items.count - 1 { return nil }
      }
    }
    return width
  }

  /// Widths that a text needs: of its longest word, and on one line.
  func extremes(_ text: [Inline], look: ParagraphLook) -> (least: Double, natural: Double) {
    var maker = ItemMaker(typist: typist, look: look)
    maker.add(text)
    var (least, natural, word, line) = (0.0, 0.0, 0.0, 0.0)
    for item in maker.items {
      switch item {
      case .box(let box):
        word += box.width
        line += box.width
      case .glue(let glue):
        word = 0
        line += glue.width
      case .penalty(let penalty):
        word = 0
        if penalty.cost == -.infinity { line = 0 }
      }
      least = max(least, word)
      natural = max(natural, line)
    }
    return (least, natural)
  }

  /// First without hyphens, then with them, then with lines as loose as they must be; at last with
  /// breaks anywhere, which always succeeds because no box is wider than the measure.
  private func best(
    _ items: [Item], _ look: ParagraphLook, _ measure: Double
  ) -> ([Item], [Int]) {
    let isRagged = look.alignment != .justified
    var breaker = LineBreaking(
      measure: measure, isRagged: isRagged, tolerance: isRagged ? 2_000 : 100,
      hyphensInRow: look.hyphensInRow)
    if let breaks = breaker.breaks(in: items) { return (items, breaks) }
    let hyphenated = look.hyphensInRow > 0 ? breaking.hyphenated(items) : items
    for tolerance in isRagged ? [.infinity] : [200, 1_000, .infinity] {
      breaker.tolerance = tolerance
      if let breaks = breaker.breaks(in: hyphenated) { return (hyphenated, breaks) }
    }
    let anywhere = breaking.brokenAnywhere(hyphenated)
    return (anywhere, breaker.breaks(in: anywhere) ?? [anywhere.count - 1])
  }
}
