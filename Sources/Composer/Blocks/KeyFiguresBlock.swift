internal import Definitions
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// The strip of key figures.
struct KeyFiguresBlock {
  let catalogue: Catalogue
  let language: BriefingLanguage
  let texts: TextComposer
  let printer: NumberPrinter

  /// The most figures of a strip.
  private static let most = 4

  /// The first four figures of a definition that have a number; all have small lines or none has.
  func compose(_ figures: [KeyFigureDefinition]) -> Composed {
    let known = figures.compactMap { figure in
      quantity(of: figure).map { (figure: figure, quantity: $0) }
    }.prefix(Self.most)
    guard !known.isEmpty else { return .nothing }
    var strip = known.map { keyFigure($0.figure, $0.quantity) }
    if strip.contains(where: { $0.sparkline == nil }) {
      for index in strip.indices {
        (strip[index].sparkline, strip[index].sparklineText) = (nil, "")
      }
    }
    return Composed(
      [.keyFigures(strip)], rows: known.count,
      newest: known.compactMap(\.quantity.period?.end).max())
  }

  /// The number of a figure; `nil` where it is undefined, or counts what nothing is on record of.
  private func quantity(of figure: KeyFigureDefinition) -> Quantity? {
    let name = figure.value.text
    guard case .quantity(let quantity)? = catalogue.value(named: name), quantity.value != nil
    else { return nil }
    let countsContacts = Absences.kind(of: name) == .contacts
    return countsContacts && catalogue.statistics.records.contacts.isEmpty ? nil : quantity
  }

  private func keyFigure(_ figure: KeyFigureDefinition, _ quantity: Quantity) -> KeyFigure {
    let label = texts.inlines(figure.label)
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
    let series = SparklineSeries(
      statistics: catalogue.statistics, language: language,
      rhythm: quantity.period.flatMap { period in
        TradeSeries.rhythms.first { $0.kind == period.kind }
      })
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
