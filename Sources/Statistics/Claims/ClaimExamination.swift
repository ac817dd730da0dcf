internal import Periods
internal import Records
internal import Values

/// One statement held against everything else that is known.
struct ClaimExamination {
  private let figure: StatedFigure
  private let picture: TradePicture
  private let level: Quantity?
  private let others: [StatedFigure]
  private let data: Rival?
  private let parts: ClaimParts
  private let isAmbiguous: Bool

  init(_ figure: StatedFigure, picture: TradePicture) {
    self.figure = figure
    self.picture = picture
    level = figure.level(in: picture.statements.unit) ?? figure.levels.first
    let period = figure.statement.period
    others =
      period.map { picture.statements.outcomes(figure.measure, $0) }?
      .filter { $0.side == figure.side && !$0.isSameClaim(as: figure) } ?? []
    data = Self.data(figure, picture)
    parts = ClaimParts(of: figure, in: picture.statements)
    isAmbiguous = picture.statements.hasAmbiguousBase(figure)
  }

  var finding: ClaimFinding {
    let reasons = reasons
    return ClaimFinding(
      statement: figure.statement, level: level, growth: figure.growth, impliedBase: impliedBase,
      growthFromParts: parts.growth, impliedRate: impliedRate, data: data,
      others: others.map { $0.rival(in: level?.unit) }, verdict: Self.verdict(reasons),
      reasons: reasons)
  }

  /// The weightiest first: conflicts, then what cannot be checked, then agreement.
  private var reasons: [ClaimFinding.Reason] {
    let rate = impliedRate.map { [ClaimFinding.Reason.conversionImplies(rate: $0)] } ?? []
    if figure.isExpectation { return [.saidBeforeEnd] + rate }
    if isAmbiguous { return [.ambiguousBase] + rate }
    let found = comparisons
    let conflicts = (found + parts.reasons).filter(\.isConflict)
      .sorted { $0.weight < $1.weight }
    let agreements = (found + parts.reasons).filter { !$0.isConflict }
      .sorted { $0.weight < $1.weight }
    let all = conflicts + rate + agreements
    return found.isEmpty && parts.reasons.isEmpty ? rate + [.noOther] : all
  }

  private static func verdict(_ reasons: [ClaimFinding.Reason]) -> Verdict {
    if reasons.contains(where: \.isConflict) { return .conflicting }
    for reason in reasons {
      switch reason {
      case .agrees: return .consistent
      case .withinRounding: return .withinRounding
      default: continue
      }
    }
    return .notCheckable
  }

  /// How the level and the growth compare with every other figure, the data first.
  private var comparisons: [ClaimFinding.Reason] {
    let rivals =
      (data.map { [(rival: $0, levels: [$0.level].compactMap { $0 })] } ?? [])
      + others.filter { !picture.statements.hasAmbiguousBase($0) }
      .map { (rival: $0.rival(in: level?.unit), levels: $0.levels) }
    return rivals.compactMap { compare(with: $0.rival, levels: $0.levels) }
  }

  private func compare(with rival: Rival, levels: [Quantity]) -> ClaimFinding.Reason? {
    var matches: [Agreement] = []
    let pair = commonUnit(levels)
    let levelAgreement = pair.flatMap { Agreement($0.own, $0.other, isGrowth: false) }
    // A growth in roubles is not a growth in dollars.
    let mayCompareGrowth = pair != nil || levels.isEmpty || figure.levels.isEmpty
    let growthAgreement =
      mayCompareGrowth ? Agreement(figure.growth, rival.growth, isGrowth: true) : nil
    if case .oppositeSigns = growthAgreement { return .signConflict(other: rival) }
    if case .differs = levelAgreement, let pair {
      return .levelConflict(other: rival, difference: Self.difference(pair.own, pair.other))
    }
    if case .differs = growthAgreement, let own = figure.growth, let other = rival.growth {
      return .growthConflict(other: rival, difference: Self.difference(own, other))
    }
    matches = [levelAgreement, growthAgreement].compactMap { $0 }
    // Who says a thing twice does not bear it out.
    guard !matches.isEmpty, rival.speaker != figure.statement.speaker else { return nil }
    return matches.allSatisfy { $0 == .same }
      ? .agrees(other: rival) : .withinRounding(other: rival)
  }

  /// The levels of this and another figure in a unit that both are given in.
  private func commonUnit(_ levels: [Quantity]) -> (own: Quantity, other: Quantity)? {
    for own in [level].compactMap({ $0 }) + figure.levels {
      if let other = levels.first(where: { $0.unit == own.unit }) { return (own, other) }
    }
    return nil
  }

  /// How far two figures in one unit lie apart.
  private static func difference(_ own: Quantity, _ other: Quantity) -> Quantity {
    let given: [Calculation.Given] = [(Formula.Operand.this, own), (.other, other)]
      .compactMap { name, figure in figure.value.map { Calculation.Given(name, $0) } }
    return Quantity(
      calculatedBy: own.provenance.joined(
        with: other.provenance, statistic: "claim.difference",
        calculation: Calculation(.differenceOfFigures, given), nature: .computed),
      unit: own.unit == .percent ? .percentagePoints : own.unit, period: own.period)
  }

  private var impliedBase: Quantity? {
    guard !isAmbiguous, figure.measure != TradeMeasure.balance.rawValue else { return nil }
    var base = level?.impliedBase(growth: figure.growth)
    base?.period = figure.base
    return base
  }

  /// The exchange rate of an amount given in two currencies, e.g. in `RUB/USD`.
  private var impliedRate: Quantity? {
    guard figure.levels.count == 2, let one = figure.levels.first, let other = figure.levels.last,
      case .money(let from) = one.unit, case .money(let into) = other.unit, from != into,
      let amount = one.value, let converted = other.value, converted > 0, amount > 0
    else { return nil }
    var range: Interval?
    if let own = one.interval, let second = other.interval {
      range = Interval(
        lower: own.lower.flatMap { low in second.upper.map { low / $0 } },
        upper: own.upper.flatMap { high in second.lower.map { high / $0 } }, kind: .rounding)
    }
    return Quantity(
      calculatedBy: one.provenance.joined(
        with: other.provenance, statistic: "claim.implied-rate",
        calculation: Calculation(
          .impliedRate, [.amount: amount, .convertedAmount: converted]), nature: .implied),
      interval: range, unit: .named("\(from)/\(into)"), period: figure.statement.period)
  }

  /// What the trade records say: those of the statement's side, else of the other.
  private static func data(_ figure: StatedFigure, _ picture: TradePicture) -> Rival? {
    guard picture.basis == .records, let measure = TradeMeasure(rawValue: figure.measure),
      let period = figure.statement.period
    else { return nil }
    let reporters = [figure.statement.reporter, picture.side, picture.partner]
    for reporter in reporters {
      guard let level = picture.recordedLevel(measure, period, by: reporter) else { continue }
      let before = period.yearBefore.flatMap {
        picture.recordedLevel(measure, $0, by: reporter)
      }
      return Rival(
        reporter: reporter, level: level,
        growth: measure == .balance ? nil : level.growth(on: before))
    }
    return nil
  }
}

extension StatedFigure {
  /// Whether the two are one speaker's same numbers, told by two sources: no corroboration.
  func isSameClaim(as other: StatedFigure) -> Bool {
    if statement.id == other.statement.id { return true }
    return statement.speaker == other.statement.speaker
      && levels.map(\.value) == other.levels.map(\.value)
      && growth?.value == other.growth?.value
  }
}
