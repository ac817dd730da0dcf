internal import Definitions
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// Dispatches of correspondents.
struct DispatchesBlock {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let texts: TextComposer
  let printer: NumberPrinter

  /// Dispatches, newest first.
  func compose(_ definition: DispatchesDefinition) -> Composed {
    let chosen =
      statistics.records.dispatches
      .filter { dispatch in
        definition.topics.isEmpty || dispatch.topics.contains { definition.topics.contains($0) }
      }
      .filter { statistics.edition.isRecent($0.date, days: definition.days) }
      .sorted { ($1.date, $0.id) < ($0.date, $1.id) }
      .prefix(definition.max ?? .max)
    let blocks = chosen.map { dispatch -> Block in
      let title: [Inline] = [.text(dispatch.title)]
      let line: [Inline] =
        [.text(language.notation.date(dispatch.date))] + printer.marks(for: dispatch.sources)
      // The title and the text are in the dispatch's language, the date is in the briefing's.
      let isForeign = dispatch.language != language.code
      return .dispatch(
        title: title, line: isForeign ? [.language(language.code, line)] : line,
        language: dispatch.language,
        blocks: texts.blocks(dispatch.body, of: dispatch.origin) + reason(of: dispatch))
    }
    return Composed(blocks, rows: blocks.count, newest: chosen.first?.date)
  }

  /// Why it stands against the records, where it does: words of the desk, under its text.
  private func reason(of dispatch: Dispatch) -> [Block] {
    guard let reason = dispatch.contradiction else { return [] }
    let said = [Inline.text(language.wording.sentences.againstRecords(reason))]
    let isForeign = dispatch.language != language.code
    return [
      .paragraph(
        Paragraph(isForeign ? [.language(language.code, said)] : said, style: .note))
    ]
  }
}

extension Edition {
  /// Whether a day is not after the edition's and within that many days before it; without a
  /// number of days, any day up to the edition's.
  func isRecent(_ day: Day, days: Int?) -> Bool {
    let age = asOf.days(since: day)
    return age >= 0 && days.map { age <= $0 } ?? true
  }
}
