internal import Definitions
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Values

extension Context {
  /// Dispatches, newest first.
  func compose(_ definition: DispatchesDefinition) -> Composed {
    let chosen =
      records.dispatches
      .filter { dispatch in
        definition.topics.isEmpty || dispatch.topics.contains { definition.topics.contains($0) }
      }
      .filter { isRecent($0.date, definition.days) }
      .sorted { ($1.date, $0.id) < ($0.date, $1.id) }
      .prefix(definition.max ?? .max)
    let blocks = chosen.map { dispatch -> Block in
      let title: [Inline] = [.text(dispatch.title)]
      let line: [Inline] = [.text(notation.date(dispatch.date))] + marks(for: dispatch.sources)
      // The title and the text are in the dispatch's language, the date is in the briefing's.
      let isForeign = dispatch.language != language
      return .dispatch(
        title: title, line: isForeign ? [.language(language, line)] : line,
        language: dispatch.language,
        blocks: self.blocks(dispatch.body, of: dispatch.origin))
    }
    return Composed(blocks, rows: blocks.count, newest: chosen.first?.date)
  }

  /// Whether a day is not after the edition's and within that many days before it; without a
  /// number of days, any day up to the edition's.
  func isRecent(_ day: Day, _ days: Int?) -> Bool {
    let age = edition.asOf.days(since: day)
    return age >= 0 && days.map { age <= $0 } ?? true
  }
}
