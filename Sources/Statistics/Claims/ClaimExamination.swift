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
      others: others.map { $0.rival(in: level?.unit) }, verdict: verdict(reasons),
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

  private func verdict(_ reasons: [ClaimFinding.Reason]) -> Verdict {
    if reasons.contains(where: \.isConflict) { return .conflicting }
    for reason in reasons {
      switch reason {
      case .agrees: return .consistent
      case .withinRounding: return .withinRounding
      case .withinHedge(let other) where !figure.isOpen && !other.isOpen: return .withinRounding
      default: continue
      }
    }
    return .notCheckable
  }

  /// How the level and the growth compare with every other figure, the data first; without the
  /// conflict with a figure that stands alone where this one does not.
  private var comparisons: [ClaimFinding.Reason] {
    let comparison = ClaimComparison(figure, unit: picture.statements.unit)
    let recorded = data.flatMap { comparison.reason(with: $0) }
    let spoken = others.filter { !picture.statements.hasAmbiguousBase($0) }
      .map { (other: $0, reason: comparison.reason(with: $0)) }
    let isBorneOut = isBorneOut(figure)
    return [recorded].compactMap { $0 }
      + spoken.compactMap { other, reason in
        isBorneOut && reason?.isConflict == true && !self.isBorneOut(other) ? nil : reason
      }
  }

  /// Whether the trade records, or somebody of the other side, have the same figure: then a third
  /// who has another is wrong alone. Several of one side do not bear each other out.
  private func isBorneOut(_ one: StatedFigure) -> Bool {
    let comparison = ClaimComparison(one, unit: picture.statements.unit)
    let others = picture.statements.outcomes(one.measure, one.statement.period).filter {
      $0.side == one.side && $0.statement.reporter != one.statement.reporter
        && !picture.statements.hasAmbiguousBase($0)
    }
    let reasons =
      [Self.data(one, picture).flatMap { comparison.reason(with: $0) }]
      + others.map { comparison.reason(with: $0) }
    return reasons.contains { reason in
      switch reason {
      case .agrees, .withinRounding: true
      case .withinHedge(let other): !one.isOpen && !other.isOpen
      default: false
      }
    }
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
      guard let point = picture.recordedPoint(measure, period, by: reporter) else { continue }
      return Rival(reporter: reporter, level: point.level.withDissent(false), growth: point.growth)
    }
    return nil
  }
}

extension Rival {
  /// Whether one of its figures has no end at one side: "over" and "under" leave room for anything.
  fileprivate var isOpen: Bool { [level, growth].contains { $0?.isOpen ?? false } }
}

extension StatedFigure {
  /// Whether one of its figures has no end at one side.
  fileprivate var isOpen: Bool { (levels + [growth].compactMap(\.self)).contains(where: \.isOpen) }

  /// Whether the two are one speaker's same numbers, told by two sources: no corroboration.
  func isSameClaim(as other: StatedFigure) -> Bool {
    if statement.id == other.statement.id { return true }
    return statement.speaker == other.statement.speaker
      && levels.map(\.value) == other.levels.map(\.value)
      && growth?.value == other.growth?.value
  }
}
