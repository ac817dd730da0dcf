internal import Document
internal import Language

/// What the first page has to say about how the edition came about.
struct EditionNotes {
  let notes: [FirstPageNote]
  let language: BriefingLanguage

  /// The notes as sentences.
  var sentences: [[Inline]] {
    let words = language.wording.notes
    let notation = language.notation
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
  var panel: [Block] {
    guard !notes.isEmpty else { return [] }
    return [
      .callout(
        title: [.text(language.wording.notes.title)],
        blocks: sentences.map { .paragraph(Paragraph($0)) })
    ]
  }
}
