internal import Document
internal import Language
internal import Records

/// The numbered sources of a briefing, in order of first mention.
struct SourceList {
  /// Every source by id.
  let sources: [String: Source]
  let language: BriefingLanguage
  let ledger: Ledger

  /// The entries.
  var entries: [Briefing.SourceEntry] {
    ledger.sources.enumerated().map { index, id in
      guard let source = sources[id] else {
        return Briefing.SourceEntry(number: index + 1, id: id, title: [.text(id)], address: nil)
      }
      return entry(source, number: index + 1, id: id)
    }
  }

  /// A source with its publisher, title in its own language, date and grade.
  private func entry(_ source: Source, number: Int, id: String) -> Briefing.SourceEntry {
    let title: [Inline] = [.emphasis([.text(source.title)])]
    let date =
      source.published.map { language.notation.period($0) } ?? language.wording.sentences.undated
    let grade = language.wording.records.grades[source.grade] ?? source.grade.rawValue
    let details: [Inline] = [
      .text(", \(date)"), .text(". "), .text(language.wording.sentences.grade(grade)), .text("."),
    ]
    return Briefing.SourceEntry(
      number: number, id: id, publisher: [.text(language.personName(source.publisher) + ", ")],
      title: title.marked(as: source.language, in: language.code),
      details: details.joined, address: source.address)
  }
}
