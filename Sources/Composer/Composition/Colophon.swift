internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// What stands at the foot of the first page: data cut-off, oldest figure used on it, what is
/// incomplete.
struct Colophon {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  /// Prints on the first page.
  let printer: NumberPrinter
  /// Kinds of records that the definition asks for and the set holds nothing of.
  var absent: [RecordKind] = []

  /// The sentences.
  var text: [Inline] {
    let words = language.wording.sentences
    let names = absent.map { language.names.recordKind($0.rawValue) }
    let sentences: [Phrase] = [
      Phrase(words.cutOff(language.notation.date(statistics.edition.asOf))),
      oldestFigure.map { words.oldestFigure($0, language.names) } ?? .empty,
      incomplete.map { words.notComplete($0, language.names) } ?? .empty,
      names.isEmpty ? .empty : Phrase(words.notOnRecord(words.list(names))),
    ]
    let printed = sentences.map { printer.print($0, name: "colophon") }.filter { !$0.isEmpty }
    return Array(printed.joined(separator: [.text(" ")])).joined
  }

  /// What is not complete; `nil` where there is none of it at all.
  private var incomplete: IncompleteRecords? {
    let absent = Set(absent.map(\.rawValue))
    return statistics.incompleteRecords.flatMap { absent.isSuperset(of: $0.kinds) ? nil : $0 }
  }

  /// The oldest level or growth printed on the page; counts and intervals of time are as new as the
  /// edition.
  private var oldestFigure: OldestFigure? {
    let timeless: Set<Quantity.Unit> = [.count, .days]
    return printer.ledger.numbers
      .filter { $0.place == printer.place && $0.value != nil && !timeless.contains($0.unit) }
      .compactMap(\.period)
      .min { $0.end < $1.end }
      .map { OldestFigure($0, place: printer.place) }
  }
}
