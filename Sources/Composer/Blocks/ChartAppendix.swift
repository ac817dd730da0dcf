internal import Definitions
internal import Document
internal import Language

/// The last section, with the values of those charts whose data do not stand beside them.
struct ChartAppendix {
  let language: BriefingLanguage
  let ledger: Ledger

  /// The section; `nil` without any values in it.
  var section: Briefing.Section? {
    guard !ledger.appendix.isEmpty else { return nil }
    return Briefing.Section(
      heading: Heading(
        level: 1, text: [.text(language.wording.sentences.chartData)],
        id: ledger.uniqueId(ChartDataPlace.section)),
      blocks: ledger.appendix.map(Block.table), startsPage: true)
  }

  /// Puts a chart's values into the section, and returns the words that lead there from the chart.
  ///
  /// - Parameters:
  ///   - data: The values, with an id that is unique in the document.
  ///   - figure: The chart's id, label and words.
  func add(
    _ data: Table, of figure: (id: String, label: String, title: [Inline], subtitle: [Inline]),
    source: [Inline]
  ) -> [Inline] {
    var table = data
    table.label = language.wording.sentences.appendixTable(ledger.appendix.count + 1)
    table.title =
      [.reference([.text(figure.label)], id: figure.id), .text(". ")] + figure.title.unnumbered
    table.subtitle = figure.subtitle.unnumbered
    table.source = source
    ledger.appendTable(table)
    return [
      .text(language.wording.sentences.dataIn), .reference([.text(table.label)], id: table.id),
      .text("."),
    ]
  }
}

extension [Inline] {
  /// The same words without the ids of their numbers: what is printed again is no other number.
  fileprivate var unnumbered: [Inline] {
    map { inline in
      switch inline {
      case .number(let text, _): .text(text)
      case .strong(let inner): .strong(inner.unnumbered)
      case .emphasis(let inner): .emphasis(inner.unnumbered)
      case .link(let inner, let address): .link(inner.unnumbered, address: address)
      case .reference(let inner, let id): .reference(inner.unnumbered, id: id)
      case .language(let language, let inner): .language(language, inner.unnumbered)
      case .text, .code, .sources, .footnote, .mark, .lineBreak: inline
      }
    }
  }
}
