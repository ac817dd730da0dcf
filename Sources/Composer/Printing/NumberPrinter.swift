internal import Document
internal import Language
internal import Records
internal import Values

/// Prints the numbers of one place: writes each in the briefing's language and enters it in the
/// ledger, with all that stands behind it.
struct NumberPrinter {
  let language: BriefingLanguage
  /// The sources that numbers may cite, by id.
  let sources: [String: Source]
  let ledger: Ledger
  /// The id of the section or block that prints; printed numbers carry it.
  let place: String

  /// The same for another place.
  func at(_ place: String) -> NumberPrinter {
    NumberPrinter(language: language, sources: sources, ledger: ledger, place: place)
  }

  /// Prints a quantity: registers it with all that stands behind it and returns its text. What was
  /// hedged has the hedge before it, what is implied the word and its range behind it.
  ///
  /// - Parameters:
  ///   - style: How it is written.
  ///   - withInterval: Whether the range it lies in stands behind it; that of what is implied always
  ///     does.
  ///   - name: The placeholder or block that prints it, e.g. `trade.turnover.growth`.
  func print(
    _ quantity: Quantity, as style: NumberStyle = .automatic, withInterval: Bool = false,
    name: String
  ) -> [Inline] {
    var inlines: [Inline] = []
    if quantity.value != nil, let hedge = language.wording.units.qualifiers[quantity.qualifier] {
      inlines.append(.text(hedge + "\u{A0}"))
    }
    inlines.append(printBare(quantity, as: style, name: name))
    let isImplied = quantity.value != nil && quantity.provenance.nature == .implied
    let word = isImplied ? language.wording.units.implied : ""
    let range =
      withInterval || isImplied ? printInterval(quantity, as: style, name: name) : []
    if range.isEmpty {
      return isImplied ? inlines + [.text(" (\(word))")] : inlines
    }
    return inlines + [.text(isImplied ? " (\(word), " : " (")] + range + [.text(")")]
  }

  /// Prints a quantity as its number alone; whoever calls says elsewhere that it is hedged or
  /// implied.
  func printBare(_ quantity: Quantity, as style: NumberStyle, name: String) -> Inline {
    let written = language.notation.write(quantity, as: style)
    return register(quantity, text: written.text, rounding: written.rounding, name: name)
  }

  /// Prints the range a quantity lies in, e.g. "45.75–45.88 bn USD"; nothing where it has none.
  func printInterval(_ quantity: Quantity, as style: NumberStyle, name: String) -> [Inline] {
    guard quantity.interval != nil, let value = quantity.value else { return [] }
    // One more digit than the number itself, so that the bounds differ from it.
    var style = style
    let own = language.notation.write(value, of: quantity, as: style).decimals
    style.decimals = style.decimals ?? (quantity.unit == .count ? 0 : own + 1)
    let number = style.withoutUnit
    let name = name + ".interval"
    switch (quantity.lowerBound, quantity.upperBound) {
    case (let lower?, let upper?):
      return [
        printBare(lower, as: number, name: name), .text("–"),
        printBare(upper, as: style, name: name),
      ]
    case (let lower?, nil): return [.text("≥\u{A0}"), printBare(lower, as: style, name: name)]
    case (nil, let upper?): return [.text("≤\u{A0}"), printBare(upper, as: style, name: name)]
    case (nil, nil): return []
    }
  }

  /// Enters a printed number in the ledger, its speaker named as in the text.
  func register(_ quantity: Quantity, text: String, rounding: Rounding, name: String) -> Inline {
    var number = PrintedNumber(
      quantity, text: text, rounding: rounding, name: name,
      formulaWords: language.wording.formula(quantity.provenance.calculation.formula),
      place: place)
    number.speaker = number.speaker.map(language.personName)
    return ledger.register(number)
  }

  /// Source marks for ids; at most five, the best graded, and a word for the others. Nothing
  /// without sources.
  func marks(for ids: [String]) -> [Inline] {
    let limit = 5
    guard ids.count > limit else { return ledger.mark(for: ids).map { [$0] } ?? [] }
    let graded = ids.enumerated().sorted { left, right in
      let (a, b) = (grade(left.element), grade(right.element))
      return a == b ? left.offset < right.offset : a < b
    }
    let best = graded.prefix(3).map(\.element)
    return (ledger.mark(for: best).map { [$0] } ?? []) + [
      .text(" \(language.wording.sentences.andOthers)")
    ]
  }

  private func grade(_ id: String) -> String {
    sources[id]?.grade.rawValue ?? "Z"
  }
}
