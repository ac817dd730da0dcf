internal import Definitions
internal import Document
internal import Language
internal import Records
internal import Statistics
internal import Values

/// The desk's judgements, outlooks and forecasts.
struct AssessmentsBlock {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let texts: TextComposer
  let printer: NumberPrinter

  /// The desk's conclusions of one kind, newest first; forecasts by the day they are due.
  func compose(_ definition: AssessmentsDefinition) -> Composed {
    let all = chosen(definition.kind)
      .filter { statistics.edition.isRecent($0.date, days: definition.days) }
    let chosen = all.prefix(definition.max ?? .max)
    guard !chosen.isEmpty else { return .nothing }
    // A list cut short says so.
    let note = language.wording.sentences.shownOf(chosen.count, all.count)
    let rest =
      chosen.count < all.count ? [Block.paragraph(Paragraph([.text(note)], style: .note))] : []
    return Composed(
      [.judgements(chosen.map(judgement))] + rest, rows: chosen.count,
      newest: chosen.map(\.date).max())
  }

  private func chosen(_ list: AssessmentList) -> [Assessment] {
    let newestFirst = statistics.records.assessments.sorted { ($1.date, $0.id) < ($0.date, $1.id) }
    switch list {
    case .judgements: return newestFirst.filter { $0.kind == .judgement }
    case .outlooks: return newestFirst.filter { $0.kind == .outlook }
    case .forecasts:
      return newestFirst.filter { $0.kind == .forecast && $0.outcome == nil }
        .sorted { ($0.due ?? $0.date, $0.id) < ($1.due ?? $1.date, $1.id) }
    case .scored:
      return newestFirst.filter { $0.kind == .forecast && $0.outcome != nil }
        .sorted { ($1.outcome?.date ?? $1.date, $0.id) < ($0.outcome?.date ?? $0.date, $1.id) }
    }
  }

  /// A conclusion with its evidence, its outcome or due day, and its sources.
  func judgement(_ assessment: Assessment) -> Judgement {
    // The desk's own words are in the assessment's language, all others in the briefing's.
    func own(_ inlines: [Inline]) -> [Inline] {
      inlines.marked(as: assessment.language, in: language.code)
    }
    let body = texts.inlines(assessment.body, of: assessment.origin)
    var evidence = (body.isEmpty ? [] : own(body)) + printer.marks(for: assessment.sources)
    var addition: [Inline] = []
    if let outcome = assessment.outcome {
      let result = language.wording.records.results[outcome.result] ?? outcome.result.rawValue
      addition.append(
        .text(language.wording.sentences.outcome(result, language.notation.date(outcome.date))))
      if let note = outcome.note { addition += [.text(" ")] + own([.text(note)]) }
      addition += printer.marks(for: outcome.sources)
    } else if let due = assessment.due {
      let isOver = due < statistics.edition.asOf
      let day = language.notation.date(due)
      addition.append(
        .text(
          isOver ? language.wording.sentences.wasDue(day) : language.wording.sentences.isDue(day)))
    }
    if let reason = assessment.contradiction {
      addition += addition.isEmpty ? [] : [.text(" ")]
      addition.append(.text(language.wording.sentences.againstRecords(reason)))
    }
    if !addition.isEmpty { evidence += (evidence.isEmpty ? [] : [.text(" ")]) + addition }
    return Judgement(
      claim: own([.text(assessment.title)]), evidence: evidence.joined,
      confidence: language.wording.records.confidence[assessment.confidence]
        ?? assessment.confidence.rawValue)
  }
}
