internal import Definitions
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Values

extension Context {
  /// The first page, without its colophon.
  func cover(of definition: Definition) -> Briefing.Cover {
    let title = definition.title.map { inlines($0).plainText } ?? catalogue.pairTitle
    let period = notation.period(edition.period)
    return Briefing.Cover(
      kicker: definition.kicker.map { inlines($0).plainText } ?? period, title: title,
      lead: definition.lead.map(inlines) ?? [], blocks: compose(definition.cover), colophon: [],
      runningTitle: definition.runningTitle.map { inlines($0).plainText }
        ?? "\(title), \(period)")
  }

  /// At the foot of the first page: data cut-off, oldest figure used on it, what is incomplete.
  func colophon() -> [Inline] {
    var sentences = [wording.sentences.cutOff(notation.date(edition.asOf))]
    if let oldest = oldestFigure() {
      sentences.append(wording.sentences.oldestFigure(notation.period(oldest)))
    }
    let incomplete = incompleteRecords().compactMap { wording.records.recordKinds[$0] }
    if !incomplete.isEmpty {
      sentences.append(wording.sentences.notComplete(wording.sentences.list(incomplete)))
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
  func incompleteRecords() -> [RecordKind] {
    RecordKind.allCases.filter { kind in
      guard let coverage = pair.coverage[kind] else { return kind == .contacts }
      return !coverage.isComplete
    }
  }

  /// What a library card would say.
  func identity(
    of definition: Definition, cover: Briefing.Cover, generator: String
  ) -> Briefing.Identity {
    let names = pair.countries.map { catalogue.countryName($0.code) }
    return Briefing.Identity(
      title: "\(cover.title): \(cover.kicker)", subject: cover.lead.plainText,
      desk: catalogue.deskName, keywords: names, language: language, recordSet: records.name,
      definition: definition.name, edition: edition.period.description, period: edition.period,
      asOf: edition.asOf, notice: pair.text(pair.notices, in: language) ?? "",
      generator: generator)
  }

  /// The numbered sources, in order of first mention.
  func sourceEntries() -> [Briefing.SourceEntry] {
    ledger.sources.enumerated().map { index, id in
      guard let source = records.sources[id] else {
        return Briefing.SourceEntry(number: index + 1, id: id, title: [.text(id)], address: nil)
      }
      return entry(source, number: index + 1, id: id)
    }
  }

  /// A source with its publisher, title in its own language, date and grade.
  private func entry(_ source: Source, number: Int, id: String) -> Briefing.SourceEntry {
    let title: [Inline] = [.emphasis([.text(source.title)])]
    let date = source.published.map { notation.period($0) } ?? wording.sentences.undated
    let grade = wording.records.grades[source.grade] ?? source.grade.rawValue
    let details: [Inline] = [
      .text(", \(date)"), .text(". "), .text(wording.sentences.grade(grade)), .text("."),
    ]
    return Briefing.SourceEntry(
      number: number, id: id, publisher: [.text(catalogue.personName(source.publisher) + ", ")],
      title: title.marked(as: source.language, in: language),
      details: details.joined, address: source.address)
  }
}
