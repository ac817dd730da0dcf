internal import Definitions
internal import Document
internal import Language
internal import Values

/// The strip of key figures.
struct KeyFiguresBlock {
  let catalogue: Catalogue
  let language: BriefingLanguage
  let texts: TextComposer
  let printer: NumberPrinter

  /// The strip of key figures; one whose number is undefined says so, and all undefined are none.
  func compose(_ figures: [KeyFigureDefinition]) -> Composed {
    let quantities = figures.map { figure -> Quantity? in
      guard case .quantity(let quantity)? = catalogue.value(named: figure.value.text) else {
        return nil
      }
      return quantity
    }
    let known = quantities.compactMap { $0 }.filter { $0.value != nil }
    guard !known.isEmpty else { return .nothing }
    let strip = zip(figures, quantities).map { keyFigure($0, $1) }
    return Composed(
      [.keyFigures(strip)], rows: known.count, newest: known.compactMap(\.period?.end).max())
  }

  private func keyFigure(_ figure: KeyFigureDefinition, _ quantity: Quantity?) -> KeyFigure {
    let label = texts.inlines(figure.label)
    guard let quantity, quantity.value != nil else {
      return KeyFigure(
        label: label, value: [.text(language.wording.units.undefined)],
        note: figure.note.map(texts.inlines) ?? [])
    }
    var style = NumberStyle(.automatic, isSigned: figure.isSigned)
    let unit = language.notation.write(quantity, as: style).unit.trimmingStart
    // The percent sign belongs to the number; other units stand beside it, smaller.
    let isBeside = unit != "%"
    if isBeside { style = style.withoutUnit }
    let value = printer.printBare(quantity, as: style, name: figure.value.text)
    var note: [Inline] = []
    if quantity.provenance.nature == .implied {
      let range = printer.printInterval(
        quantity, as: NumberStyle(.automatic, isSigned: figure.isSigned), name: figure.value.text)
      let word = language.wording.units.implied
      note += [.text(range.isEmpty ? word : "\(word), ")] + range
    }
    let remark = figure.note.map(texts.inlines) ?? []
    if !remark.plainText.isBlank { note += (note.isEmpty ? [] : [.text("; ")]) + remark }
    let series = SparklineSeries(statistics: catalogue.statistics, language: language)
    let course = figure.sparkline.flatMap { Subject.named($0)?.line?(series) }
    return KeyFigure(
      label: label + printer.marks(for: quantity.provenance.sources),
      hedge: language.wording.units.qualifiers[quantity.qualifier] ?? "", value: [value],
      unit: isBeside ? unit : "", change: figure.change.map(texts.inlines) ?? [], note: note,
      sparkline: course?.line, sparklineText: course?.text ?? "")
  }
}

extension String {
  /// The text without spaces at its beginning.
  var trimmingStart: String { String(drop(while: \.isWhitespace)) }
}
