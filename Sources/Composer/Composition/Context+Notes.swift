internal import Document
internal import Language

extension Context {
  /// The sentences of an edition's notes, in the briefing's language.
  func sentences(of notes: [FirstPageNote]) -> [[Inline]] {
    let words = wording.notes
    return notes.map { note in
      let sentence =
        switch note {
        case .late(let due): words.late(notation.date(due))
        case .oldRecords(let newest?): words.old(notation.date(newest))
        case .oldRecords(nil): words.undated
        case .unusualCount(let count, let usual):
          words.unusual(count, usual.lowerBound, usual.upperBound)
        case .unchanged(let period): words.unchanged(notation.period(period))
        }
      return [.text(sentence)]
    }
  }

  /// The notes as a panel for the first page; nothing where there are none.
  func panel(of notes: [FirstPageNote]) -> [Block] {
    guard !notes.isEmpty else { return [] }
    return [
      .callout(
        title: [.text(wording.notes.title)],
        blocks: sentences(of: notes).map { .paragraph(Paragraph($0)) })
    ]
  }
}
