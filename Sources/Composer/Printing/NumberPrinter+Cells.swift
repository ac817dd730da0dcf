internal import Document
internal import Language
internal import Statistics
internal import Values

extension NumberPrinter {
  /// A number in a cell whose unit stands in the head; "n/a" where there is none. What is implied
  /// is in italics, what others dispute has a dagger.
  ///
  /// - Parameter withRange: Whether the range it lies in stands behind it.
  func cell(
    _ quantity: Quantity?, _ style: NumberStyle, name: String, withRange: Bool = false
  ) -> Table.Cell {
    guard let quantity, quantity.value != nil else {
      return .words(language.wording.units.undefined)
    }
    var style = style.withoutUnit
    // A column of 38.6076 and 23.3 reads as if the first were better known.
    if language.notation.write(quantity, as: style).decimals > 2 { style.decimals = 2 }
    let number = printBare(quantity, as: style, name: name)
    var inlines: [Inline] = []
    if let hedge = language.wording.units.qualifiers[quantity.qualifier] {
      inlines.append(.text(hedge + "\u{A0}"))
    }
    inlines.append(quantity.provenance.nature == .implied ? .emphasis([number]) : number)
    if quantity.provenance.hasDissent { inlines.append(.text("†")) }
    if quantity.isSeenFromOtherSide { inlines.append(.text("‡")) }
    let range = withRange ? printInterval(quantity, as: style, name: name) : []
    if !range.isEmpty { inlines += [.text(" (")] + range + [.text(")")] }
    return .text(inlines)
  }

  /// A phrase in a cell.
  func cell(_ phrase: Phrase, name: String) -> Table.Cell {
    .text(print(phrase, name: name))
  }
}

extension Table.Cell {
  /// Nothing.
  static let empty = Table.Cell.text([])

  /// Text without numbers.
  static func words(_ text: String) -> Table.Cell {
    .text(text.isEmpty ? [] : [.text(text)])
  }
}

extension Table.Column {
  /// A column of text.
  static func words(
    _ header: String, flexibility: Double = 1, isRowHeader: Bool = false
  ) -> Table.Column {
    Table.Column([.text(header)], flexibility: flexibility, isRowHeader: isRowHeader)
  }

  /// A column of numbers, as wide as they are.
  static func numbers(_ header: String, unit: String = "") -> Table.Column {
    Table.Column([.text(header)], unit: unit, alignment: .decimal, flexibility: 0)
  }
}
