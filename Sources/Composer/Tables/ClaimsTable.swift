internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// What was said, what it implies, what others say, and the verdict with its reason: conflicts
/// first, by measure and period.
struct ClaimsTable: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft(max: Int?) -> TableDraft? {
    let words = language.wording.kinds.claims
    // Dates come last, but figures do not crowd them out.
    let limit = max ?? 16
    let dates = Array(statistics.claims.dates.prefix(limit / 4))
    var left = limit - dates.count
    var draft = TableDraft(
      title: words.title,
      columns: [
        .words("\(words.verdictHead), \(words.reasonHead.lowercased())", isRowHeader: true),
        .words(words.speaker), .words(words.said), .words(words.implies), .words(words.others),
      ])
    for topic in statistics.claims.topics where left > 0 {
      let shown = topic.findings.prefix(left)
      left -= shown.count
      guard !shown.isEmpty else { continue }
      // Exports of one side are imports of the other: say whose, where it is not turnover.
      let isPlain = topic.measure == TradeMeasure.turnover.rawValue
      draft.group([
        .text(
          words.topic(
            language.measureName(topic.measure).capitalizedFirst,
            isPlain ? "" : language.countryName(topic.side),
            topic.period.map(language.notation.period)))
      ])
      draft.rows += shown.map(row)
    }
    draft.rows += ClaimDateRows(statistics: statistics, language: language, printer: printer).rows(
      dates)
    draft.newest = statistics.claims.findings
      .compactMap { $0.statement.said ?? $0.statement.period?.end }.max()
    draft.notes = [words.note]
    return draft
  }

  private func row(_ finding: ClaimFinding) -> Table.Row {
    let statement = finding.statement
    let name = "claims.\(statement.id)"
    let words = language.wording.kinds.claims
    let word = Phrase(words.verdicts[finding.verdict] ?? "").strong
    let verdict: Phrase = "\(finding.verdict.mark)\u{A0}" + word + Phrase([.lineBreak])
    let speaker = language.personName(statement.speaker).capitalizedFirst
    let when = statement.said.map { ", " + words.on(language.notation.date($0)) } ?? ""
    return Table.Row([
      printer.cell(verdict + reasons(finding), name: name),
      printer.cell("\(speaker)\(when)\u{A0}\(sources: statement.sources)", name: name),
      .text(printer.print(said(finding), name: name) + note(finding)),
      printer.cell(implied(finding), name: name),
      printer.cell(others(finding), name: name),
    ])
  }

  /// What the record says besides, where others have another figure: it may be what explains that.
  private func note(_ finding: ClaimFinding) -> [Inline] {
    guard finding.verdict == .conflicting, let note = finding.statement.note else { return [] }
    return [.text(". ")]
      + [Inline.text(note)].marked(as: statistics.pair.language, in: language.code)
  }

  /// The level and the growth as they were said.
  private func said(_ finding: ClaimFinding) -> Phrase {
    let words = language.wording.kinds.claims
    var growth = Phrase.empty
    if let quantity = finding.growth {
      let base = finding.statement.base ?? finding.statement.period?.yearBefore
      let on = base.map { words.onPeriod(language.notation.period($0)) } ?? ""
      growth = "\(quantity, .change) \(on)"
    }
    let level: Phrase = finding.level.map { "\($0)" } ?? .empty
    return [level, growth].joined(separator: ", ")
  }

  /// What follows from it: the base, the rate of a conversion, the growth of the parts.
  private func implied(_ finding: ClaimFinding) -> Phrase {
    let words = language.wording.kinds.claims
    var phrases: [Phrase] = []
    if let base = finding.impliedBase, base.value != nil {
      phrases.append(
        words.base(
          "\(bare: base, .money)",
          base.interval == nil ? .empty : "\(interval: base, NumberStyle.money.withoutUnit)",
          language.periodName(base.period)))
    }
    if let rate = finding.impliedRate { phrases.append(words.rate("\(bare: rate)")) }
    if let growth = finding.growthFromParts {
      phrases.append(words.sumGrowth("\(bare: growth, .change)"))
    }
    return phrases.joined(separator: "; ")
  }

  /// Up to three other figures, those that contradict first, and how many more there are.
  private func others(_ finding: ClaimFinding) -> Phrase {
    let words = language.wording.kinds.claims
    let voices = finding.otherVoices
    var phrases = voices.prefix(3).map { voice -> Phrase in
      let sources = voice.level?.provenance.sources ?? voice.growth?.provenance.sources ?? []
      let owner =
        voice.speaker.map(language.personName)
        ?? words.data(language.countryInSentence(voice.reporter))
      let figures: [Phrase] = [
        voice.level.map { "\($0)" } ?? .empty, voice.growth.map { "\($0, .change)" } ?? .empty,
      ]
      return "\(figures.joined(separator: ", ")) \(owner)\u{A0}\(sources: sources)"
    }
    if voices.count > 3 { phrases.append(Phrase(words.moreOthers(voices.count - 3))) }
    return phrases.joined(separator: "; ")
  }

  /// The weightiest reason as a sentence, and what its own parts or its conversion tell.
  private func reasons(_ finding: ClaimFinding) -> Phrase {
    finding.toldReasons.map { language.wording.kinds.claims.reason($0, language.names) }
      .joined(separator: " ")
  }
}

extension Verdict {
  /// The mark beside the word.
  var mark: Mark {
    switch self {
    case .conflicting: .crossed
    case .withinRounding: .half
    case .consistent: .filled
    case .notCheckable: .empty
    }
  }
}
