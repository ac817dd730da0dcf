internal import Periods
internal import Records

/// The numbers of one sentence that stand for figures, and its words of direction.
struct FigureMentions {
  private typealias Measure = SentenceFigures.MeasureMention

  let words: MentionWords
  private let speakers: [SpeakerMention]
  private let before: SentenceContext
  private let figures: SentenceFigures
  let measures: [SentenceFigures.MeasureMention]
  let periods: [PeriodMention]
  private let numbers: [NumberMention]

  init(words: MentionWords, speakers: [SpeakerMention], before: SentenceContext) {
    self.words = words
    self.speakers = speakers
    self.before = before
    figures = SentenceFigures(analysis: words.analysis, place: words.place)
    let named = figures.measures(in: words.range)
    measures = (named + Self.totals(words, named, before))
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    let year = words.analysis.dates.anchor?.start.year ?? words.analysis.dates.year
    let days = words.days
    periods = PeriodFinder(words: words.words, tokens: words.tokens, year: year)
      .mentions(in: words.range)
      .filter { period in !days.contains { $0.tokens.overlaps(period.tokens) } }
    numbers = NumberFinder(words: words.words, tokens: words.tokens).mentions(in: words.range)
  }

  /// What the parts "add up to", and "the total" where no measure stands before it and none of
  /// something else in the sentence before.
  private static func totals(
    _ words: MentionWords, _ named: [Measure], _ before: SentenceContext
  ) -> [Measure] {
    let trade = Set(TradeMeasure.allCases.map(\.rawValue))
    guard before.measures.isEmpty || !trade.isDisjoint(with: before.measures) else { return [] }
    return words.all(.total).compactMap { cue in
      let isBehind = named.contains { $0.tokens.lowerBound < cue.tokens.upperBound }
      guard cue.value == "sum" || !isBehind else { return nil }
      return Measure(code: TradeMeasure.turnover.rawValue, tokens: cue.tokens)
    }
  }

  /// What the sentence says for the next one.
  var context: SentenceContext {
    let own = Set(measures.map { figures.refined($0.code, measures) })
    let told = Set(periods.filter { !isBase($0) && !isSince($0) }.map(\.period))
    let period: SentenceContext.FoundPeriod? =
      told.isEmpty
      ? nil
      : told.count > 1
        ? .several
        : periods.first { told.contains($0.period) }
          .map { .one($0) }
    return SentenceContext(
      measures: own.isEmpty ? (goesOn ? before.measures : []) : own.sorted(),
      period: period ?? (goesOn ? before.period : nil),
      speaker: speakers.last?.speaker)
  }

  /// Whether there are numbers with a unit.
  var hasFigures: Bool {
    numbers.contains { $0.unit != .none || $0.scale != nil }
  }

  func mentions() -> [TextMention] {
    let found = numbers.indices.compactMap { index in
      isRangeEnd(index) ? nil : mention(of: numbers[index])
    }
    return found + directions()
  }

  private func mention(of number: NumberMention) -> TextMention? {
    let content: TextMention.Content
    switch number.unit {
    case .amount(let unit): content = amount(number, unit)
    case .percent: content = percentage(number)
    case .factor:
      guard let growth = figures.signed(number, in: words.range) else { return nil }
      content = .growth(
        read(number, value: growth, step: number.tokens.count == 1 ? 20 : 10, .percent),
        subject(of: number))
    case .points: content = .number
    case .none:
      if let scale = number.scale {
        content = money(number, currency: nil, scale: scale)
      } else {
        guard !isPartOfDate(number) else { return nil }
        content = .number
      }
    }
    // "54 billion." ends a sentence, "54 млрд." may not.
    let isEnd = words.tokens[number.tokens.upperBound - 1].key == "."
    let tokens = isEnd ? number.tokens.dropLast() : number.tokens
    return TextMention(
      content: content, span: words.analysis.span(tokens),
      isOpinion: words.isOpinion(at: tokens))
  }

  private func amount(_ number: NumberMention, _ unit: String) -> TextMention.Content {
    let parts = unit.split(separator: " ").map(String.init)
    if unit == "Mt" || unit == "companies" {
      var subject = subject(of: number)
      if unit == "companies" { (subject.measures, subject.basis) = ([unit], .named) }
      return .level(read(number, value: number.value, step: number.step, .things(unit)), subject)
    }
    guard let currency = parts.first, currency.count == 3, currency == currency.uppercased() else {
      return .number
    }
    let scale = parts.count == 2 ? NumberMention.factors[parts[1]] ?? 1 : 1
    return money(number, currency: currency, scale: scale)
  }

  private func money(
    _ number: NumberMention, currency: String?, scale: Double
  ) -> TextMention.Content {
    let read = read(
      number, value: number.value, step: number.step, .money(currency, scale: scale))
    return isDifference(number)
      ? .difference(read, subject(of: number)) : .level(read, subject(of: number))
  }

  /// "Fell by 2 billion", "2 billion short of", "на 2 млрд больше".
  private func isDifference(_ number: NumberMention) -> Bool {
    words.match(.by, at: number.tokens.lowerBound - 1) != nil
      && near(.growth, number.tokens, before: 5, after: 3)
      || words.has(
        .short,
        in: number.tokens.upperBound..<min(number.tokens.upperBound + 3, words.range.upperBound))
  }

  private func near(
    _ section: ReadingWords.Section, _ tokens: Range<Int>, before: Int, after: Int
  ) -> Bool {
    let part =
      max(
        words.range.lowerBound, tokens.lowerBound - before)..<min(
        words.range.upperBound, tokens.upperBound + after)
    return words.has(section, in: part)
  }

  private func percentage(_ number: NumberMention) -> TextMention.Content {
    if let growth = figures.signed(number, in: words.clause(around: number.tokens.lowerBound)),
      figures.share(number, measures) == nil || isGrowthBeside(number)
    {
      return .growth(
        read(number, value: growth, step: number.step, .percent), subject(of: number))
    }
    var subject = subject(of: number)
    if let share = figures.share(number, measures) {
      (subject.measures, subject.basis) = ([share.code], .named)
    }
    return .level(read(number, value: number.value, step: number.step, .percent), subject)
  }

  /// Whether a word of growth stands right beside a percentage.
  private func isGrowthBeside(_ number: NumberMention) -> Bool {
    near(.direction, number.tokens, before: 3, after: 2)
      || near(.higher, number.tokens, before: 0, after: 1)
  }

  private func read(
    _ number: NumberMention, value: Double, step: Double, _ unit: ReadNumber.Unit
  ) -> ReadNumber {
    let hedge = number.hedge ?? hedge(before: number.tokens.lowerBound)
    return ReadNumber(value: value, step: step, unit: unit, hedge: hedge)
  }

  /// The hedge right before "doubled".
  private func hedge(before place: Int) -> String? {
    ((place - 3)..<place).lazy.compactMap { start -> String? in
      guard let match = words.match(.hedge, at: start), start + match.count == place else {
        return nil
      }
      return match.value
    }.first
  }

  private func isRangeEnd(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let gap = words.gap(numbers[index - 1].tokens, numbers[index].tokens)
    return gap.count == 1 && words.tokens[gap.lowerBound].isDash
  }

  /// Whether a number without unit is a day, a year or part of a period.
  private func isPartOfDate(_ number: NumberMention) -> Bool {
    words.findings.dates.contains { $0.tokens.overlaps(number.tokens) }
      || periods.contains { $0.tokens.overlaps(number.tokens) }
      || number.step == 1 && (1900...2100).contains(number.value)
  }

  private func subject(of number: NumberMention) -> FigureSubject {
    subject(at: number.tokens, measure: measure(of: number.tokens))
  }

  func subject(
    at place: Range<Int>, measure: SentenceFigures.MeasureMention?
  ) -> FigureSubject {
    let period = period(at: place)
    let code = measure.map { figures.refined($0.code, measures) }
    let inherited = measures.isEmpty ? before.measures : []
    let basis: FigureSubject.Basis =
      measure.map { isTied(place, to: $0) } ?? goesOn
      ? (measure == nil ? .continued : .named) : .loose
    return FigureSubject(
      measures: code.map { [$0] } ?? inherited, basis: basis,
      isPart: measure.map(isPart) ?? false,
      isSum: measure.map { words.match(.total, at: $0.tokens.lowerBound) != nil } ?? false,
      reporter: measure.flatMap(owner),
      period: period?.period, base: base(at: place, of: period), speaker: speaker(at: place))
  }

  /// The measure a number belongs to: one that stands behind it with "of", else the last before it in
  /// its clause, else the last before it.
  private func measure(of number: Range<Int>) -> SentenceFigures.MeasureMention? {
    let clause = words.clause(around: number.lowerBound)
    let behind = measures.first { $0.tokens.lowerBound >= number.upperBound }
    if let behind, clause.contains(behind.tokens.lowerBound),
      isLinked(words.gap(number, behind.tokens))
    {
      return behind
    }
    let ahead = measures.filter { $0.tokens.upperBound <= number.lowerBound }
    return ahead.last { clause.contains($0.tokens.lowerBound) } ?? ahead.last
  }

  /// Whether the sentence goes on about what the one before named: a word for it begins the sentence,
  /// or a word of direction.
  private var goesOn: Bool {
    let start = words.range.lowerBound
    return (start..<min(start + 2, words.range.upperBound)).contains { place in
      words.match(.pronoun, at: place) != nil
    } || words.match(.direction, at: start) != nil
  }

  /// Whether little stands between a measure and its number that is not of the figure: verbs of
  /// level, periods, countries, other numbers. "Trade" is part of many other names.
  private func isTied(_ number: Range<Int>, to measure: SentenceFigures.MeasureMention) -> Bool {
    let known =
      numbers.map(\.tokens) + periods.map(\.tokens) + words.findings.dates.map(\.tokens)
      + words.findings.countries.map(\.tokens) + speakers.map(\.tokens) + measures.map(\.tokens)
    let sections: [ReadingWords.Section] = [
      .level, .direction, .higher, .growth, .hedge, .small, .toward, .place, .before, .both, .span,
      .part, .ordinal, .month, .quote, .speech, .by, .onto, .unit, .scale, .currency, .total,
    ]
    let others = words.gap(measure.tokens, number).count { place in
      words.tokens[place].kind == .word && !known.contains { $0.contains(place) }
        && !sections.contains { words.match($0, at: place) != nil }
    }
    let isBroad = words.match(.broad, at: measure.tokens.lowerBound)?.count == measure.tokens.count
    return others <= (isBroad ? 0 : 2)
  }

  /// "Of the foreign", or nothing: what may stand between a number and its measure.
  private func isLinked(_ gap: Range<Int>) -> Bool {
    let gap = gap.drop { words.tokens[$0].key == "," }
    guard gap.count < 5 else { return false }
    guard let first = gap.first else { return true }
    if words.words.language != "en" {
      return gap.count < 3 && words.match(.toward, at: first) == nil
    }
    return words.match(.toward, at: first)?.value == "from" || words.tokens[first].key == "in"
  }

  /// Whether a product stands beside a measure.
  func isPart(_ measure: SentenceFigures.MeasureMention) -> Bool {
    let part =
      max(
        words.range.lowerBound, measure.tokens.lowerBound - 2)..<min(
        words.range.upperBound, measure.tokens.upperBound + 4)
    return words.has(.product, in: part)
  }

  /// Whose exports or imports, as the sentence says it here or of the flow before.
  private func owner(of measure: SentenceFigures.MeasureMention) -> String? {
    let flows = measures.filter {
      ($0.code == "exports" || $0.code == "imports")
        && $0.tokens.lowerBound <= measure.tokens.lowerBound
    }
    guard flows.contains(measure) else { return nil }
    let codes = words.analysis.pair.countries.map(\.code)
    let named = words.findings.countries.filter { $0.kind != .capital }
    return flows.reversed().lazy.compactMap { flow in
      FigureSides.owner(
        words.analysis, words.range, flow, named, codes, code: flow.code)
    }.first
  }

  /// Whether growth is measured from it: a word of comparison stands before it, and no number between.
  private func isBase(_ mention: PeriodMention) -> Bool {
    let place = mention.tokens.lowerBound
    if words.match(.onto, at: place - 1) != nil { return true }
    guard mention.isBase else { return false }
    let ahead = max(words.range.lowerBound, place - 6)..<place
    let comparison = ahead.last {
      words.match(.before, at: $0) != nil && words.tokens[$0].key.count > 2
    }
    guard let comparison else { return true }
    return !words.tokens[comparison..<place].contains { $0.kind == .number }
  }

  /// "Since 2021" is no period of a figure.
  private func isSince(_ mention: PeriodMention) -> Bool {
    mention.period.kind != .range
      && words.match(.since, at: mention.tokens.lowerBound - 1) != nil
  }

  /// The nearest period of the clause, else of the sentence, else the one of the sentence before.
  private func period(at place: Range<Int>) -> PeriodMention? {
    let own = periods.filter { !isBase($0) && !isSince($0) }
    let clause = words.clause(around: place.lowerBound)
    let near = own.filter { clause.contains($0.tokens.lowerBound) }
    let nearest = (near.isEmpty ? own : near).min {
      words.gap($0.tokens, place).count < words.gap($1.tokens, place).count
    }
    if let nearest { return nearest }
    if case .one(let mention) = before.period { return mention }
    return nil
  }

  /// The year a growth is measured from, where the text names it.
  private func base(at place: Range<Int>, of period: PeriodMention?) -> Period? {
    let clause = words.clause(around: place.lowerBound)
    return periods.first { mention in
      isBase(mention) && clause.contains(mention.tokens.lowerBound)
        && mention.tokens.lowerBound >= place.lowerBound
        && words.tokens[mention.tokens].contains { $0.kind == .number && $0.key.count == 4 }
    }?.period
  }

  /// Who is quoted with what stands at a place: the last named before it in its clause, else one
  /// behind it beside a word of saying.
  private func speaker(at place: Range<Int>) -> FigureSpeaker? {
    let clause = words.clause(around: place.lowerBound)
    let ahead = speakers.last {
      $0.tokens.upperBound <= place.lowerBound && clause.contains($0.tokens.lowerBound)
    }
    if let ahead { return ahead.speaker }
    return speakers.first { mention in
      guard mention.tokens.lowerBound >= place.upperBound else { return false }
      let beside =
        max(
          place.upperBound, mention.tokens.lowerBound - 4)..<min(
          words.range.upperBound, mention.tokens.upperBound + 3)
      return words.has(.speech, in: beside)
    }?.speaker
  }
}
