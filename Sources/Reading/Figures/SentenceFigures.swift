internal import Periods
internal import Records

/// The figures of one sentence.
struct SentenceFigures {
  let analysis: TextAnalysis
  let place: Int

  private var findings: SentenceFindings { analysis.sentences[place] }
  private var tokens: [Token] { analysis.tokens }
  private var words: ReadingWords { analysis.words }

  /// A word for what is measured.
  struct MeasureMention: Hashable {
    var code: String
    var tokens: Range<Int>
  }

  func figures(_ context: inout FigureContext) -> [FigureCandidate] {
    let range = findings.sentence.tokens
    let numbers = NumberFinder(words: words, tokens: tokens).mentions(in: range)
    let year = analysis.dates.anchor?.start.year ?? analysis.dates.year
    let periods = PeriodFinder(words: words, tokens: tokens, year: year).mentions(in: range)
    let measures = measures(in: range)
    defer {
      context.measure = measures.last?.code ?? context.measure
      context.period = periods.last { !$0.isBase }?.period ?? context.period
    }
    var figures: [FigureCandidate] = []
    var used: Set<Int> = []
    for (index, number) in numbers.enumerated() {
      guard case .amount(let unit) = number.unit, isMoney(unit), !isRangeEnd(index, numbers) else {
        continue
      }
      let growth = growth(near: number, in: numbers, used: &used)
      let figure = figure(
        number, unit: unit, growth: growth, measures: measures, periods: periods, context: context)
      if let figure { figures.append(figure) }
      used.insert(index)
    }
    for (index, number) in numbers.enumerated() where !used.contains(index) {
      guard isRelative(number) else { continue }
      let growth = signed(number, in: range)
      let shared = growth == nil && number.unit == .percent ? share(number, measures) : nil
      guard growth != nil || shared != nil else { continue }
      let figure = figure(
        number, unit: shared == nil ? nil : "percent", growth: growth,
        measures: shared.map { [$0] } ?? measures, periods: periods, context: context)
      if let figure { figures.append(figure) }
    }
    return figures
  }

  /// Whether a number is the end of "59 - 60 billion".
  private func isRangeEnd(_ index: Int, _ numbers: [NumberMention]) -> Bool {
    guard index > 0 else { return false }
    let gap = numbers[index - 1].tokens.upperBound..<numbers[index].tokens.lowerBound
    return gap.count == 1 && tokens[gap.lowerBound].isDash
  }

  private func isRangeStart(_ number: NumberMention) -> Bool {
    let next = number.tokens.upperBound
    return next + 2 < findings.sentence.tokens.upperBound && tokens[next].isDash
      && (tokens[next + 1].kind == .number
        || words.match(.currency, tokens, at: next + 1) != nil && tokens[next + 2].kind == .number)
  }

  /// What a percentage without a word of growth is a share of: the next measure after it.
  func share(_ number: NumberMention, _ measures: [MeasureMention]) -> MeasureMention? {
    let codes = [
      "trade-share": "trade-share", "investment": "investment-share",
      "payments-share": "payments-share",
    ]
    let next = measures.first { measure in
      measure.tokens.lowerBound >= number.tokens.upperBound
        && measure.tokens.lowerBound - number.tokens.upperBound < 14
        && codes[measure.code] != nil
    }
    return next.flatMap { measure in
      codes[measure.code].map { MeasureMention(code: $0, tokens: measure.tokens) }
    }
  }

  private func isMoney(_ unit: String) -> Bool {
    unit.contains(" ") || unit.count == 3 || unit == "Mt"
  }

  private func isRelative(_ number: NumberMention) -> Bool {
    number.unit == .percent || number.unit == .factor
  }

  /// The words for what is measured, in order.
  func measures(in range: Range<Int>) -> [MeasureMention] {
    var found: [MeasureMention] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if let match = words.match(.measure, tokens, at: place) {
        found.append(.init(code: match.value, tokens: place..<place + match.count))
        place += match.count
      } else {
        place += 1
      }
    }
    return found
  }

  /// The growth that stands with an amount: the nearest percentage that no other amount is nearer to.
  private func growth(
    near number: NumberMention, in numbers: [NumberMention], used: inout Set<Int>
  ) -> Double? {
    let candidates = numbers.indices.filter { index in
      guard isRelative(numbers[index]), !used.contains(index) else { return false }
      let own = distance(numbers[index].tokens, number.tokens)
      guard own < 18 else { return false }
      return !numbers.contains { other in
        guard case .amount(let unit) = other.unit, isMoney(unit), other != number else {
          return false
        }
        return distance(numbers[index].tokens, other.tokens) < own
      }
    }
    for index in candidates {
      if let growth = signed(numbers[index], in: findings.sentence.tokens) {
        used.insert(index)
        return growth
      }
    }
    return nil
  }

  private func distance(_ left: Range<Int>, _ right: Range<Int>) -> Int {
    left.lowerBound >= right.upperBound
      ? left.lowerBound - right.upperBound : right.lowerBound - left.upperBound
  }

  /// A growth in percent, with its sign; `nil` where no word of growth stands near: a share.
  func signed(_ number: NumberMention, in range: Range<Int>) -> Double? {
    let near =
      max(
        range.lowerBound, number.tokens.lowerBound - 9)..<min(
        range.upperBound, number.tokens.upperBound + 5)
    var best: (String, Int)?
    for place in near {
      guard let match = words.match(.growth, tokens, at: place) else { continue }
      // "more than 43 %" is a hedge.
      if place + 2 >= number.tokens.lowerBound, place < number.tokens.lowerBound,
        words.match(.hedge, tokens, at: place) != nil
      {
        continue
      }
      let far = distance(place..<place + 1, number.tokens)
      if best.map({ far < $0.1 }) ?? true { best = (match.value, far) }
    }
    switch (number.unit, best?.0) {
    case (.percent, "up"): return number.value
    case (.percent, "down"): return -number.value
    case (.factor, "down"): return rounded((1 / number.value - 1) * 100)
    case (.factor, _) where best != nil || number.tokens.count == 1:
      return rounded((number.value - 1) * 100)
    default: return nil
    }
  }

  private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }

  private func figure(
    _ number: NumberMention, unit: String?, growth: Double?, measures: [MeasureMention],
    periods: [PeriodMention], context: FigureContext
  ) -> FigureCandidate? {
    // "The balance of all foreign trade" is not the pair's.
    let isWorld = findings.sentence.tokens.contains {
      words.match(.world, tokens, at: $0) != nil
    }
    let isOfAll =
      unit != nil && unit != "percent"
      && (isWorld || measures.contains { $0.code == "trade-share" })
    let measure = nearest(number, measures)
    guard !isOfAll, let named = measure?.code ?? context.measure else { return nil }
    let code = refined(named, measures)
    guard (unit == "t" || unit == "Mt") == code.hasSuffix("cargo") else { return nil }
    guard
      let sides = FigureSides(
        analysis: analysis, sentence: findings, measure: measure, code: code, number: number)
    else { return nil }
    let own = period(of: number, periods)
    let period = own ?? (code == "loans" ? nil : context.period)
    let kind = kind(number)
    var confidence: [FigureCandidate.Field: Confidence] = [
      .value: number.isRange || isRangeStart(number)
        ? .init(0.4, "the lower end of a range") : .init(0.95, "digits with a unit"),
      .partner: sides.confidence,
    ]
    confidence[.measure] =
      measure == nil ? .init(0.5, "the measure stands in a sentence before") : .init(0.9, "named")
    confidence[.period] = periodConfidence(own, period, kind)
    if growth != nil { confidence[.growth] = .init(0.85, "a word of growth stands beside it") }
    return FigureCandidate(
      measure: code, reporter: sides.reporter, partner: sides.partner,
      value: unit == nil ? nil : number.value, digits: unit == nil ? nil : number.digits,
      unit: unit,
      hedge: number.hedge, period: kind == .target ? own : period, growth: growth,
      base: growth == nil ? nil : period?.yearBefore, speaker: speaker(), kind: kind,
      spans: [analysis.span(number.tokens)], confidence: confidence)
  }

  /// Trade "in goods and services" is more than a turnover, investment "as of" a day a stock.
  func refined(_ code: String, _ measures: [MeasureMention]) -> String {
    if code == "turnover", measures.contains(where: { $0.code == "goods-and-services" }) {
      return "goods-and-services"
    }
    let isStock = findings.sentence.tokens.contains {
      words.match(.span, tokens, at: $0)?.value == "as-of"
    }
    return code == "investment" && isStock ? "investment-stock" : code
  }

  private func periodConfidence(
    _ own: Period?, _ period: Period?, _ kind: FigureCandidate.Kind
  ) -> Confidence {
    if kind == .forecast { return .init(0.6, "a forecast's period is seldom a plain one") }
    if own != nil { return .init(0.9, "said in the sentence") }
    if kind == .target { return .init(0.8, "a target without a year") }
    return period == nil
      ? .init(0.3, "no period is said") : .init(0.6, "said in a sentence before")
  }

  /// The measure a number belongs to: the last one before it, else the next after it.
  private func nearest(_ number: NumberMention, _ measures: [MeasureMention]) -> MeasureMention? {
    let exact = measures.filter { $0.tokens.upperBound <= number.tokens.lowerBound }
    return exact.last ?? measures.first { $0.tokens.lowerBound >= number.tokens.upperBound }
  }

  private func period(of number: NumberMention, _ periods: [PeriodMention]) -> Period? {
    let own = periods.filter { !$0.isBase }
    return own.min {
      distance($0.tokens, number.tokens) < distance($1.tokens, number.tokens)
    }?.period
  }

  private func kind(_ number: NumberMention) -> FigureCandidate.Kind {
    let range = findings.sentence.tokens
    let near = range.lowerBound..<number.tokens.lowerBound
    var kind = FigureCandidate.Kind.reported
    for place in near {
      guard let match = words.match(.kind, tokens, at: place) else { continue }
      if match.value == "target" { return .target }
      kind = .forecast
    }
    return kind
  }

  /// Somebody named in a sentence that has a word of saying.
  private func speaker() -> String? {
    let says = findings.sentence.tokens.contains { words.match(.speech, tokens, at: $0) != nil }
    guard says, let person = findings.people.first?.person else { return nil }
    return analysis.people[person].name
  }
}
