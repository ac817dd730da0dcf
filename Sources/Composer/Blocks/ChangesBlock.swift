internal import Definitions
internal import Diagnostics
internal import Document
internal import Fields
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// What became known since the last edition: contacts, figures that are new or revised, forecasts
/// that came due.
struct ChangesBlock {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let texts: TextComposer
  let printer: NumberPrinter
  /// Is told where the records of the earlier day cannot be asked.
  let findings: Findings

  private var timeline: TimelineBlock {
    TimelineBlock(statistics: statistics, language: language, texts: texts, printer: printer)
  }

  private var assessments: AssessmentsBlock {
    AssessmentsBlock(statistics: statistics, language: language, texts: texts, printer: printer)
  }

  /// Two states of the same records are compared, those known on the two days.
  func compose(_ definition: ChangesDefinition) -> Composed {
    let day =
      definition.days.map { statistics.edition.asOf.adding(days: -$0) }
      ?? statistics.edition.lastEditionDay
    let earlier: KnownRecords
    do throws(DiagnosticError) {
      earlier = try statistics.records.source.known(on: day)
    } catch {
      findings.add(error)
      return .nothing
    }
    let words = language.wording.changes
    let contacts = newContacts(since: earlier).suffix(definition.max ?? .max)
    let figures = changedFigures(since: earlier, day).prefix(definition.max ?? .max)
    let forecasts = dueForecasts(since: earlier, day).prefix(definition.max ?? .max)
    let count = contacts.count + figures.count + forecasts.count
    guard count > 0 else { return .nothing }
    var blocks: [Block] = []
    if let title = definition.title {
      blocks.append(
        .heading(
          Heading(level: 3, text: texts.inlines(title), id: printer.ledger.uniqueId("changes"))))
    }
    blocks += list(words.contacts, contacts.map { timeline.line($0) + status(of: $0) })
    blocks += list(words.figures, figures.map { printer.print($0, name: "changes.figures") })
    if !forecasts.isEmpty {
      blocks.append(.paragraph(Paragraph([.strong([.text(words.forecasts)])])))
      blocks.append(.judgements(forecasts.map(assessments.judgement)))
    }
    return Composed(blocks, rows: count, newest: statistics.edition.asOf)
  }

  private func list(_ title: String, _ lines: [[Inline]]) -> [Block] {
    guard !lines.isEmpty else { return [] }
    return [
      .paragraph(Paragraph([.strong([.text(title)])])),
      .list(ordered: false, items: lines.map { [.paragraph(Paragraph($0))] }),
    ]
  }

  // MARK: Contacts

  private func newContacts(since earlier: KnownRecords) -> [Contact] {
    let known = Set(
      MergedContacts(earlier.contacts, sources: earlier.sources).contacts.map(\.id))
    return statistics.merged.filter { !known.contains($0.id) }
      .sorted { ($0.start, $0.end, $0.id) < ($1.start, $1.end, $1.id) }
  }

  /// A word for what is not held.
  private func status(of contact: Contact) -> [Inline] {
    guard contact.status != .held, let word = language.wording.records.statuses[contact.status]
    else {
      return []
    }
    return [.text(" (\(word))")]
  }

  // MARK: Figures

  /// Turnover, exports and imports whose level is another than on the day, or had none; newest
  /// period first.
  private func changedFigures(since earlier: KnownRecords, _ day: Day) -> [Phrase] {
    let now = statistics.trade
    let then = TradePicture(records: earlier, asOf: day)
    var changes: [(period: Period, phrase: Phrase)] = []
    for measure in [TradeMeasure.turnover, .exports, .imports] {
      for rhythm in TradeSeries.rhythms {
        let before = then.series(measure, rhythm)
        for point in now.series(measure, rhythm).points {
          guard let phrase = change(point, before[point.period], measure) else { continue }
          changes.append((point.period, phrase))
        }
      }
    }
    return changes.enumerated().sorted { left, right in
      left.element.period == right.element.period
        ? left.offset < right.offset : right.element.period < left.element.period
    }.map(\.element.phrase)
  }

  private func change(
    _ point: TradePoint, _ before: TradePoint?, _ measure: TradeMeasure
  ) -> Phrase? {
    guard let value = point.level.value, point.level.provenance.nature != .implied,
      point.period.end <= statistics.edition.asOf
    else { return nil }
    let name = language.name(of: measure)
    let period = language.notation.period(point.period)
    let sources: Phrase = "\u{A0}\(sources: point.level.provenance.sources)"
    guard let old = before?.level, let was = old.value, old.provenance.nature != .implied else {
      return language.wording.changes.newFigure(name, period, "\(point.level, .money)") + sources
    }
    guard was != value else { return nil }
    return language.wording.changes.revisedFigure(
      name, period, "\(point.level, .money)", "\(old, .money)") + sources
  }

  // MARK: Forecasts

  /// Forecasts scored since the day, and those that came due since and are not scored.
  private func dueForecasts(since earlier: KnownRecords, _ day: Day) -> [Assessment] {
    let scored = Set(earlier.assessments.filter { $0.outcome != nil }.map(\.id))
    return statistics.records.assessments.filter { assessment in
      guard assessment.kind == .forecast else { return false }
      if assessment.outcome != nil { return !scored.contains(assessment.id) }
      return assessment.due.map { day < $0 && $0 <= statistics.edition.asOf } ?? false
    }.sorted { ($0.due ?? $0.date, $0.id) < ($1.due ?? $1.date, $1.id) }
  }
}

extension Edition {
  /// The day the edition before this one was written as of: as long after its period as this one.
  var lastEditionDay: Day {
    period.previous.end.adding(days: asOf.days(since: period.end))
  }
}
