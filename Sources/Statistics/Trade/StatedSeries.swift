internal import Periods
internal import Records
internal import Values

extension TradePicture {
  /// The periods of a series from statements that could have a figure, oldest first: for each the
  /// best figure, its growth as stated or computed from the same speaker's levels, and the bases that
  /// stated growths imply for periods without a figure. Only those the preferences name count, if
  /// they name any for the measure; the others' figures are rivals.
  func statedPeriods(
    _ measure: TradeMeasure, _ rhythm: Rhythm, by reporter: String?
  ) -> [Period] {
    let figures = statements.eligible(measure.rawValue, by: reporter).filter {
      $0.statement.period?.kind == rhythm.kind
    }
    let stated = Set(figures.compactMap(\.statement.period))
    let implied = Set(
      figures.compactMap { figure in
        figure.level(in: statements.unit) == nil ? nil : figure.base
      }.filter { $0.kind == rhythm.kind })
    let derived = measure == .balance ? derivedPeriods(rhythm, by: reporter) : []
    return stated.union(implied).union(derived).sorted()
  }

  /// One period from statements; `nil` where nobody says or implies anything. Where those whom the
  /// preferences name give no figure for it, it is the best of the others': what is on record does
  /// not vanish because somebody spoke of another period.
  func statedPoint(_ measure: TradeMeasure, _ period: Period, by reporter: String?) -> TradePoint? {
    points.value(of: PointKey(measure: measure, period: period, reporter: reporter)) {
      statedPoint(measure, period, in: { statements.eligible($0.rawValue, by: reporter) })
        ?? (reporter == nil
          ? statedPoint(measure, period, in: { statements.outcomes($0.rawValue) }) : nil)
    }
  }

  /// One period from some of the figures on each measure.
  func statedPoint(
    _ measure: TradeMeasure, _ period: Period, in circle: (TradeMeasure) -> [StatedFigure]
  ) -> TradePoint? {
    let figures = circle(measure).filter { $0.statement.period == period }
    guard let best = figures.first(where: { $0.level(in: statements.unit) != nil }),
      let level = best.level(in: statements.unit)
    else {
      return measure == .balance
        ? derivedBalance(period, in: circle)
        : impliedPoint(measure, period, figures, in: circle(measure))
    }
    let before = statedLevel(measure, period.yearBefore, by: best.statement.speaker)
    var growth: Quantity?
    if measure != .balance {
      growth =
        (best.base == period.yearBefore ? best.growth : nil) ?? level.growth(on: before)
        ?? figures.growth(by: best.statement.reporter)
    }
    let ownGrowth = growth?.provenance.speaker == best.statement.speaker ? growth : nil
    let rivals = rivals(of: best, level: level, growth: growth, measure, period)
    return TradePoint(
      period: period, level: level.withDissent(!rivals.isEmpty),
      growth: growth?.withDissent(!rivals.isEmpty),
      change: level.change(on: before ?? level.impliedBase(growth: ownGrowth)), rivals: rivals)
  }

  /// The level of a measure in a period as one speaker gave it.
  func statedLevel(_ measure: TradeMeasure, _ period: Period?, by speaker: String) -> Quantity? {
    guard let period else { return nil }
    return statements.outcomes(measure.rawValue, period).lazy
      .filter { $0.statement.speaker == speaker }
      .compactMap { $0.level(in: statements.unit) }.first
  }

  /// Figures that contradict the chosen one, opposite signs first, each speaker's number once.
  private func rivals(
    of best: StatedFigure, level: Quantity, growth: Quantity?, _ measure: TradeMeasure,
    _ period: Period
  ) -> [Rival] {
    let rivals = statements.outcomes(measure.rawValue, period)
      .filter { $0.statement.id != best.statement.id }
      .filter { $0.contradicts(level: level, growth: growth) }
    let opposite = rivals.filter { $0.hasOppositeSign(growth) }
    let rest = rivals.filter { !$0.hasOppositeSign(growth) }
    return (opposite + rest).map { $0.rival(in: statements.unit) }.eachOnce()
  }

  /// The level of a period that nobody gave but somebody's level and growth a year later imply.
  private func impliedPoint(
    _ measure: TradeMeasure, _ period: Period, _ growths: [StatedFigure],
    in eligible: [StatedFigure]
  ) -> TradePoint? {
    let bases = impliedBases(of: period, in: eligible)
    let growth =
      measure == .balance
      ? nil
      : growths.first {
        $0.growth != nil && $0.base == period.yearBefore
      }?.growth
    guard var level = bases.first else {
      guard let growth else { return nil }
      return TradePoint(period: period, level: unknownLevel(growth, period), growth: growth)
    }
    level.period = period
    let stated = statements.outcomes(measure.rawValue, period)
      .filter { $0.contradicts(level: level, growth: growth) }
      .map { $0.rival(in: statements.unit) }
    let implied = impliedBases(of: period, in: statements.figures(measure.rawValue))
      .filter { Agreement(level, $0, isGrowth: false)?.isConflict == true }
      .map {
        Rival(
          statement: $0.provenance.records.first, speaker: $0.provenance.speaker,
          reporter: $0.provenance.reporter ?? "", level: $0)
      }
    let rivals = (stated + implied).eachOnce()
    return TradePoint(
      period: period, level: level.withDissent(!rivals.isEmpty), growth: growth, rivals: rivals)
  }

  /// The levels that figures on the year after imply for a period.
  private func impliedBases(of period: Period, in figures: [StatedFigure]) -> [Quantity] {
    figures.compactMap { figure in
      guard figure.base == period, figure.statement.period?.yearBefore == period,
        !figure.isExpectation
      else { return nil }
      return figure.level(in: statements.unit)?.impliedBase(growth: figure.growth)
    }
  }

  private func unknownLevel(_ growth: Quantity, _ period: Period) -> Quantity {
    var provenance = growth.provenance
    provenance.statistic = "level.stated"
    return Quantity(value: nil, unit: statements.unit, period: period, provenance: provenance)
  }
}

extension StatedFigure {
  /// Whether its level or its growth differs from another by more than rounding. Growths in
  /// different currencies are not compared, nor those from another base than the year before.
  func contradicts(level: Quantity, growth: Quantity?) -> Bool {
    let own = self.level(in: level.unit)
    if Agreement(own, level, isGrowth: false)?.isConflict == true { return true }
    guard own != nil || levels.isEmpty, base == statement.period?.yearBefore else { return false }
    return Agreement(self.growth, growth, isGrowth: true)?.isConflict == true
  }

  /// Whether it says the opposite about up or down.
  func hasOppositeSign(_ growth: Quantity?) -> Bool {
    guard base == statement.period?.yearBefore else { return false }
    return if case .oppositeSigns = Agreement(self.growth, growth, isGrowth: true) {
      true
    } else { false }
  }
}

extension [StatedFigure] {
  /// The best growth on the year before that a reporter's side states.
  func growth(by reporter: String) -> Quantity? {
    first {
      $0.growth != nil && $0.statement.reporter == reporter && $0.levels.isEmpty
        && $0.base == $0.statement.period?.yearBefore
    }?.growth
  }
}

extension [Rival] {
  /// Without repetitions of one speaker's same figure.
  func eachOnce() -> [Rival] {
    var seen: Set<[String]> = []
    return filter { rival in
      let numbers = [rival.level?.value, rival.growth?.value].map { $0.map { "\($0)" } ?? "" }
      return seen.insert([rival.speaker ?? ""] + numbers).inserted
    }
  }
}
