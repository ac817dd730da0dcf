internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// What was said of the measures that pair.yaml adds: the newest figures of each, with whose they are
/// and what others say.
struct OwnMeasuresTable: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  ///
  /// - Parameter max: How many figures of a measure, the newest; default 3.
  func draft(max: Int?) -> TableDraft? {
    let words = language.wording.kinds.trade
    let all = statistics.ownMeasures
    guard !all.isEmpty else { return nil }
    let isDisputed = all.contains { $0.points.contains { !$0.rivals.isEmpty } }
    var columns: [Table.Column] = [
      .words(words.period, flexibility: 0, isRowHeader: true),
      .words(language.wording.kinds.figures.figure, flexibility: 0),
      .numbers(words.growth, unit: words.onYear), .words(words.whose),
    ]
    if isDisputed { columns.append(.words(words.others)) }
    var draft = TableDraft(title: language.wording.kinds.figures.title, columns: columns)
    for measure in all {
      draft.group([.text(language.title(of: measure))])
      let points = measure.points.reversed().prefix(max ?? 3)
      draft.rows += points.map { row($0, name: "measures.\(measure.measure)", isDisputed) }
    }
    draft.newest = all.flatMap { $0.points.compactMap { $0.period?.end } }.max()
    draft.notes = draft.signNotes(words)
    return draft
  }

  private func row(
    _ point: StatedMeasure.Point, name: String, _ showsOthers: Bool
  ) -> Table.Row {
    let level: Phrase = point.level.map { "\($0)" } ?? .empty
    let mark = point.level?.provenance.hasDissent == true ? "†" : ""
    let owner = language.personName(point.speaker)
    var cells: [Table.Cell] = [
      .words(point.period.map(language.notation.period) ?? language.wording.kinds.trade.notGiven),
      printer.cell(level + Phrase(mark), name: name),
      point.growth.map { printer.cell($0, .change, name: name + ".growth") } ?? .empty,
      printer.cell("\(owner)\u{A0}\(sources: point.sources)", name: name),
    ]
    if showsOthers { cells.append(printer.cell(others(point), name: name + ".other")) }
    return Table.Row(cells)
  }

  private func others(_ point: StatedMeasure.Point) -> Phrase {
    point.rivals.map { rival -> Phrase in
      let figures: [Phrase] = [
        rival.level.map { "\($0)" } ?? .empty, rival.growth.map { "\($0, .change)" } ?? .empty,
      ]
      let sources = rival.level?.provenance.sources ?? rival.growth?.provenance.sources ?? []
      let owner = language.owner(of: rival)
      return "\(figures.joined(separator: ", ")) \(owner)\u{A0}\(sources: sources)"
    }.joined(separator: "; ")
  }
}

extension BriefingLanguage {
  /// A measure of the desk's own and whose figures on it: "Foreign investment (Belarus, with Russia)".
  func title(of measure: StatedMeasure) -> String {
    let isWorld = measure.partner == CountryCode.world
    return wording.kinds.figures.whose(
      measureName(measure.measure).capitalizedFirst, countryName(measure.reporter),
      isWorld ? countryInSentence(measure.partner) : nil)
  }
}
