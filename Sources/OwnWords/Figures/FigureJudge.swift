internal import Periods
internal import Reading
internal import Records
internal import Statistics
internal import Values

/// Holds the figures of a text against those on record.
struct FigureJudge {
  private let pool: FigurePool

  init(_ records: KnownRecords) {
    pool = FigurePool(records)
  }

  /// A level of money, goods or things, or a share.
  func level(_ number: ReadNumber, _ subject: FigureSubject) -> Standing {
    let figures = quoted(pool.figures(of: subject).filter { $0.level != nil }, subject)
    guard let figures else { return .notOnRecord }
    if let same = figures.first(where: { isLevel($0, number) }) {
      return .holds(fact(same))
    }
    // A percentage of nobody knows what is none of trade.
    if subject.measures.isEmpty, number.unit == .percent { return .notJudged }
    guard isCertain(subject), !isOlder(number, subject) else { return .notOnRecord }
    if let other = figures.first(where: { !$0.isImplied && hasUnit($0, of: number) }) {
      return .contradicts(fact(other))
    }
    if let other = figures.first(where: { !$0.isImplied && hasDigits($0, of: number) }) {
      return .contradicts(fact(other))
    }
    return elsewhere(subject) { isLevel($0, number) && isPrecise(number) }
  }

  /// Growth in percent.
  func growth(_ number: ReadNumber, _ subject: FigureSubject) -> Standing {
    guard let figures = quoted(growths(of: subject), subject) else { return .notOnRecord }
    let wanted = quantity(number)
    func isSame(_ figure: RecordedFigure) -> Bool {
      guard let wanted, let growth = figure.growth else { return false }
      return wanted.agrees(with: growth)
    }
    if let same = figures.first(where: isSame) { return .holds(growthFact(same)) }
    guard isCertain(subject) else { return .notOnRecord }
    if let other = figures.first(where: { !$0.isImplied }) {
      return .contradicts(growthFact(other))
    }
    if subject.base != nil {
      // The number is on record, but measured from another period.
      var plain = subject
      plain.base = nil
      if let other = quoted(growths(of: plain), plain)?.first(where: isSame) {
        return .contradicts(growthFact(other))
      }
    }
    return elsewhere(subject) { isSame($0) && isPrecise(number) }
  }

  /// By how much money something rose or fell: judged where it is the difference of two levels.
  func difference(_ number: ReadNumber, _ subject: FigureSubject) -> Standing {
    guard let wanted = quantity(number)?.spokenRange else { return .notJudged }
    let now = pool.figures(of: subject).filter { hasUnit($0, of: number) }
    var before = subject
    before.period = subject.base ?? subject.period?.yearBefore
    let earlier = before.period == nil ? now : pool.figures(of: before) + now
    for figure in now {
      for other in earlier {
        guard let one = figure.level?.value, let two = other.level?.value, one != two,
          other.level?.unit == figure.level?.unit
        else { continue }
        if wanted.contains(abs(one - two)) { return .holds(fact(figure)) }
      }
    }
    return .notOnRecord
  }

  /// That something rose, fell or stayed.
  func direction(_ direction: TextMention.Direction, _ subject: FigureSubject) -> Standing {
    guard let figures = quoted(growths(of: subject), subject) else { return .notOnRecord }
    if let same = figures.first(where: { $0.goes(direction) }) { return .holds(growthFact(same)) }
    guard isCertain(subject), let other = figures.first(where: { $0.goesOtherwise(direction) })
    else { return .notOnRecord }
    return .contradicts(growthFact(other))
  }

  /// The figures with a growth, measured from the base the text names.
  private func growths(of subject: FigureSubject) -> [RecordedFigure] {
    let figures = pool.figures(of: subject).filter { $0.growth != nil }
    guard let base = subject.base, let period = subject.period,
      period.yearBefore.map({ !$0.hasDays(of: base) }) ?? true
    else { return figures }
    return pool.growth(of: subject, from: base)
      + figures.filter { $0.base?.hasDays(of: base) ?? false }
  }

  /// The figures of whoever is quoted, where there are any; `nil` where somebody is quoted of whom
  /// there are none. An agency may only tell what others said.
  private func quoted(_ figures: [RecordedFigure], _ subject: FigureSubject) -> [RecordedFigure]? {
    guard let speaker = subject.speaker else { return figures }
    let own = figures.filter { $0.isBy(speaker.name) }
    return own.isEmpty ? (speaker.isPerson ? nil : figures) : own
  }

  /// Whether the text says so exactly what it is about that another figure contradicts it.
  private func isCertain(_ subject: FigureSubject) -> Bool {
    subject.measures.count == 1 && subject.basis != .loose && !subject.isPart
  }

  /// Whether a text without a period may tell of an older figure: somebody gave just this one.
  private func isOlder(_ number: ReadNumber, _ subject: FigureSubject) -> Bool {
    guard subject.period == nil, isPrecise(number), let wanted = quantity(number)?.spokenRange
    else {
      return false
    }
    return pool.figuresOfAnyPeriod(subject).contains { figure in
      !figure.isImplied && hasUnit(figure, of: number)
        && (figure.level?.value.map(wanted.contains) ?? false)
    }
  }

  /// A number that is on record for another period than the text's.
  private func elsewhere(
    _ subject: FigureSubject, isSame: (RecordedFigure) -> Bool
  ) -> Standing {
    guard subject.period != nil else { return .notOnRecord }
    let other = pool.figuresOfAnyPeriod(subject).first {
      !$0.isImplied && $0.period != nil && isSame($0)
    }
    return other.map { .contradicts($0.level == nil ? growthFact($0) : fact($0)) } ?? .notOnRecord
  }

  /// Whether it has so many digits that the same number elsewhere is no accident.
  private func isPrecise(_ number: ReadNumber) -> Bool {
    abs(number.value) / max(number.step, 1e-9) >= 99.5
  }

  private func isLevel(_ figure: RecordedFigure, _ number: ReadNumber) -> Bool {
    guard hasUnit(figure, of: number), let level = figure.level,
      let wanted = quantity(number, unit: level.unit)
    else { return false }
    if wanted.agrees(with: level) { return true }
    // A deficit is a negative balance and written without its sign.
    guard figure.measure == "balance", let range = level.spokenRange else { return false }
    return wanted.spokenRange?.overlaps(range.scaled(by: -1)) ?? false
  }

  private func hasUnit(_ figure: RecordedFigure, of number: ReadNumber) -> Bool {
    guard let unit = figure.level?.unit else { return false }
    switch (number.unit, unit) {
    case (.money(nil, _), .money): return true
    case (.money(let currency?, _), .money(let other)): return currency == other
    case (.percent, .percent): return true
    case (.things(let things), .named(let other)):
      return things == other || things == "companies" && other == "organisations"
    default: return false
    }
  }

  /// Whether a figure has the same digits in another unit.
  private func hasDigits(_ figure: RecordedFigure, of number: ReadNumber) -> Bool {
    guard let digits = figure.text.split(separator: " ").first.flatMap({ Double($0) }) else {
      return false
    }
    return digits == number.value && abs(number.value) / number.step >= 9.5
  }

  private func quantity(_ number: ReadNumber, unit: Quantity.Unit? = nil) -> Quantity? {
    let scale: Double
    let own: Quantity.Unit
    switch number.unit {
    case .money(let currency, let factor):
      (own, scale) = (.money(currency ?? pool.currency), factor)
    case .percent: (own, scale) = (.percent, 1)
    case .things(let things): (own, scale) = (.named(things), 1)
    case .plain: return nil
    }
    let (value, step) = (number.value * scale, number.step * scale)
    return Quantity(
      value: value,
      interval: Interval(lower: value - step / 2, upper: value + step / 2, kind: .rounding),
      unit: unit ?? own, step: step,
      qualifier: number.hedge.flatMap(Qualifier.init(rawValue:)) ?? .exact,
      provenance: Provenance(statistic: "own-words", calculation: .asStated, nature: .stated))
  }

  private func fact(_ figure: RecordedFigure) -> Fact {
    Fact(record: figure.record, says: figure.text + figure.place)
  }

  private func growthFact(_ figure: RecordedFigure) -> Fact {
    let growth = figure.growth?.value.map { FigureText.growth($0, on: figure.base) }
    return Fact(record: figure.record, says: (growth ?? "n/a") + figure.place)
  }
}

extension Quantity {
  /// Whether both can mean one number. Two bounds of one side agree only where they are the same:
  /// "over 80" is not what "over 90" says.
  fileprivate func agrees(with other: Quantity) -> Bool {
    guard let one = heardRange, let two = other.heardRange else { return false }
    if qualifier == other.qualifier, qualifier == .over || qualifier == .under,
      let mine = value, let theirs = other.value
    {
      return abs(mine - theirs) <= max(step ?? 0, other.step ?? 0) / 2
    }
    return one.overlaps(two)
  }

  /// What a text that repeats the number may say: whoever says "over 46.5" would have said 47 had it
  /// been so, so an open bound ends at the next number as round as the one said, a hundredth away at
  /// least.
  private var heardRange: Interval? {
    guard let value, let step, step > 0, qualifier == .over || qualifier == .under else {
      return spokenRange
    }
    var grain = step
    if var digits = Int(exactly: (value / step).rounded()), digits != 0 {
      while digits.isMultiple(of: 10) {
        digits /= 10
        grain *= 10
      }
    }
    let open = max(grain, abs(value) / 100)
    return qualifier == .over
      ? Interval(lower: value, upper: value + open, kind: .rounding)
      : Interval(lower: value - open, upper: value, kind: .rounding)
  }
}

extension RecordedFigure {
  /// Of what and when: ` (turnover, 2023)`.
  fileprivate var place: String {
    " (" + [measure, period?.description].compactMap(\.self).joined(separator: ", ") + ")"
  }

  private var range: Interval? { growth?.spokenRange }

  /// Whether the growth goes that way, its rounding considered.
  fileprivate func goes(_ direction: TextMention.Direction) -> Bool {
    guard let value = growth?.value else { return false }
    switch direction {
    case .up: return value > 0
    case .down: return value < 0
    case .flat: return abs(value) < 1
    }
  }

  /// Whether the growth surely goes another way.
  fileprivate func goesOtherwise(_ direction: TextMention.Direction) -> Bool {
    guard let range, let value = growth?.value else { return false }
    switch direction {
    case .up: return range.upper.map { $0 < 0 } ?? false
    case .down: return range.lower.map { $0 > 0 } ?? false
    case .flat: return abs(value) > 3
    }
  }
}
