internal import Periods
internal import Records
internal import Values

/// How one statement's level and growth stand to another figure for the same measure and period.
///
/// Levels are compared in a unit that both are given in; growths where both are measured from the
/// same base, and in one currency: who gives no level is taken to speak of the pair's.
struct ClaimComparison {
  private let figure: StatedFigure
  private let unit: Quantity.Unit

  /// - Parameter unit: The unit that the pair's figures are compared in.
  init(_ figure: StatedFigure, unit: Quantity.Unit) {
    self.figure = figure
    self.unit = unit
  }

  /// How it stands to what another said; `nil` where nothing can be compared.
  func reason(with other: StatedFigure) -> ClaimFinding.Reason? {
    reason(
      with: other.rival(in: figure.level(in: unit)?.unit ?? figure.levels.first?.unit),
      levels: other.levels, base: other.base)
  }

  /// How it stands to the trade records; `nil` where nothing can be compared.
  func reason(with data: Rival) -> ClaimFinding.Reason? {
    reason(
      with: data, levels: [data.level].compactMap { $0 },
      base: figure.statement.period?.yearBefore)
  }

  private func reason(
    with rival: Rival, levels: [Quantity], base: Period?
  ) -> ClaimFinding.Reason? {
    let pair = commonUnit(levels)
    let levelAgreement = pair.flatMap { Agreement($0.own, $0.other, isGrowth: false) }
    let isOneCurrency = pair != nil || speaksOfUnit(figure.levels) && speaksOfUnit(levels)
    let growthAgreement =
      isOneCurrency && figure.base == base
      ? Agreement(figure.growth, rival.growth, isGrowth: true) : nil
    if case .oppositeSigns = growthAgreement { return .signConflict(other: rival) }
    if case .differs = levelAgreement, let pair {
      return .levelConflict(other: rival, difference: Self.difference(pair.own, pair.other))
    }
    if case .differs = growthAgreement, let own = figure.growth, let other = rival.growth {
      return .growthConflict(other: rival, difference: Self.difference(own, other))
    }
    let matches = [levelAgreement, growthAgreement].compactMap { $0 }
    // Who says a thing twice does not bear it out.
    guard !matches.isEmpty, rival.speaker != figure.statement.speaker else { return nil }
    if matches.contains(.withinHedge) { return .withinHedge(other: rival) }
    return matches.allSatisfy { $0 == .same }
      ? .agrees(other: rival) : .withinRounding(other: rival)
  }

  /// Whether levels are given in the unit, or none is given at all.
  private func speaksOfUnit(_ levels: [Quantity]) -> Bool {
    levels.isEmpty || levels.contains { $0.unit == unit }
  }

  /// The levels of this and another figure in a unit that both are given in.
  private func commonUnit(_ levels: [Quantity]) -> (own: Quantity, other: Quantity)? {
    for own in [figure.level(in: unit)].compactMap({ $0 }) + figure.levels {
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
}
