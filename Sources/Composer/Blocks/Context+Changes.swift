internal import Definitions
internal import Diagnostics
internal import Document
internal import Fields
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// What became known since the last edition: contacts, figures that are new or revised, forecasts
  /// that came due. Two states of the same records are compared, those known on the two days.
  func compose(_ definition: ChangesDefinition) -> Composed {
    let day = definition.days.map { edition.asOf.adding(days: -$0) } ?? lastEditionDay
    let earlier: KnownRecords
    do throws(DiagnosticError) {
      earlier = try records.source.known(on: day)
    } catch {
      findings.add(error)
      return .nothing
    }
    let words = wording.changes
    let contacts = newContacts(since: earlier).suffix(definition.max ?? .max)
    let figures = changedFigures(since: earlier, day).prefix(definition.max ?? .max)
    let forecasts = dueForecasts(since: earlier, day).prefix(definition.max ?? .max)
    let count = contacts.count + figures.count + forecasts.count
    guard count > 0 else { return .nothing }
    var blocks: [Block] = []
    if let title = definition.title {
      blocks.append(
        .heading(Heading(level: 3, text: inlines(title), id: ledger.uniqueId("changes"))))
    }
    blocks += list(words.contacts, contacts.map { timelineLine($0) + status(of: $0) })
    blocks += list(words.figures, figures.map { print($0, name: "changes.figures") })
    if !forecasts.isEmpty {
      blocks.append(.paragraph(Paragraph([.strong([.text(words.forecasts)])])))
      blocks.append(.judgements(forecasts.map(judgement)))
    }
    return Composed(blocks, rows: count, newest: edition.asOf)
  }

  /// The day the edition before this one was written as of: as long after its period as this one.
  var lastEditionDay: Day {
    let lag = edition.asOf.days(since: edition.period.end)
    let end = edition.period.previous.end
    return end.adding(days: lag)
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
    return catalogue.statistics.merged.filter { !known.contains($0.id) }
      .sorted { ($0.start, $0.end, $0.id) < ($1.start, $1.end, $1.id) }
  }

  /// A word for what is not held.
  private func status(of contact: Contact) -> [Inline] {
    guard contact.status != .held, let word = wording.records.statuses[contact.status] else {
      return []
    }
    return [.text(" (\(word))")]
  }

  // MARK: Figures

  /// Turnover, exports and imports whose level is another than on the day, or had none; newest
  /// period first.
  private func changedFigures(since earlier: KnownRecords, _ day: Day) -> [Phrase] {
    let now = catalogue.statistics.trade
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
      point.period.end <= edition.asOf
    else { return nil }
    let name = catalogue.name(of: measure)
    let period = notation.period(point.period)
    let sources: Phrase = "\u{A0}\(sources: point.level.provenance.sources)"
    guard let old = before?.level, let was = old.value, old.provenance.nature != .implied else {
      return wording.changes.newFigure(name, period, "\(point.level, .money)") + sources
    }
    guard was != value else { return nil }
    return wording.changes.revisedFigure(
      name, period, "\(point.level, .money)", "\(old, .money)") + sources
  }

  // MARK: Forecasts

  /// Forecasts scored since the day, and those that came due since and are not scored.
  private func dueForecasts(since earlier: KnownRecords, _ day: Day) -> [Assessment] {
    let scored = Set(earlier.assessments.filter { $0.outcome != nil }.map(\.id))
    return records.assessments.filter { assessment in
      guard assessment.kind == .forecast else { return false }
      if assessment.outcome != nil { return !scored.contains(assessment.id) }
      return assessment.due.map { day < $0 && $0 <= edition.asOf } ?? false
    }.sorted { ($0.due ?? $0.date, $0.id) < ($1.due ?? $1.date, $1.id) }
  }
}
