internal import Document
internal import Language
internal import Statistics
internal import Values

extension NumberPrinter {
  /// Prints a phrase: every number in it is registered, every source gets its mark, and what it claims
  /// is entered with its words.
  func print(_ phrase: Phrase, name: String) -> [Inline] {
    let printed = phrase.parts.flatMap { print($0, name: name) }.joined
    ledger.register(
      phrase.assertions, text: printed.plainText, place: place, language: language.code)
    return printed
  }

  /// The same, or nothing where the very sentence stands in the briefing already.
  ///
  /// - Parameter here: Whether only what stands in the same place counts.
  func printOnce(_ phrase: Phrase, name: String, here: Bool = false) -> [Inline] {
    let state = ledger.state
    let printed = print(phrase, name: name)
    guard ledger.hasPrinted(printed.plainText, before: state, in: here ? place : nil) else {
      return printed
    }
    ledger.restore(state)
    return []
  }

  private func print(_ part: Phrase.Part, name: String) -> [Inline] {
    switch part {
    case .text(let text): return [.text(text)]
    case .number(let quantity, let style): return print(quantity, as: style, name: name)
    case .bare(let quantity, let style): return [printBare(quantity, as: style, name: name)]
    case .interval(let quantity, let style):
      return printInterval(quantity, as: style, name: name)
    case .words(let quantity):
      let whole = Int(exactly: (quantity.value ?? 0).rounded()) ?? 0
      let text = language.notation.words(whole)
      return [
        register(quantity, text: text, rounding: Notation.rounding(ofWhole: text), name: name)
      ]
    case .sources(let ids): return marks(for: ids)
    case .mark(let mark): return [.mark(mark)]
    case .strong(let parts): return [.strong(parts.flatMap { print($0, name: name) })]
    case .emphasis(let parts): return [.emphasis(parts.flatMap { print($0, name: name) })]
    case .claim(_, let parts): return parts.flatMap { print($0, name: name) }
    case .lineBreak: return [.lineBreak]
    }
  }
}
