internal import Document
internal import Language
internal import Periods
internal import Records
internal import Values

/// What stands at the foot of the first page: data cut-off, oldest figure used on it, what is
/// incomplete.
struct Colophon {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let ledger: Ledger

  /// The sentences.
  var text: [Inline] {
    var sentences = [
      language.wording.sentences.cutOff(language.notation.date(statistics.edition.asOf))
    ]
    if let oldest = oldestFigure() {
      sentences.append(language.wording.sentences.oldestFigure(language.notation.period(oldest)))
    }
    let incomplete = incompleteRecords().compactMap { language.wording.records.recordKinds[$0] }
    if !incomplete.isEmpty {
      sentences.append(
        language.wording.sentences.notComplete(language.wording.sentences.list(incomplete)))
    }
    return [.text(sentences.joined(separator: " "))]
  }

  /// The period of the oldest level or growth printed on the cover; counts and intervals of time
  /// are as new as the edition.
  private func oldestFigure() -> Period? {
    let timeless: Set<Quantity.Unit> = [.count, .days]
    return ledger.numbers
      .filter { $0.place == "cover" && $0.value != nil && !timeless.contains($0.unit) }
      .compactMap(\.period)
      .min { $0.end < $1.end }
  }

  /// The kinds of records that are not complete: those the pair says so of, and contacts where it
  /// says nothing.
  private func incompleteRecords() -> [RecordKind] {
    RecordKind.allCases.filter { kind in
      guard let coverage = statistics.pair.coverage[kind] else { return kind == .contacts }
      return !coverage.isComplete
    }
  }
}
