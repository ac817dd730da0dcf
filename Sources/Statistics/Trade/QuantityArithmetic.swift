internal import Periods
package import Values

extension Quantity {
  /// Growth on an earlier quantity in percent, with the interval that the rounding of both allows;
  /// `nil` where there is no earlier one or it is not positive.
  func growth(on before: Quantity?) -> Quantity? {
    guard let before, let value, let base = before.value,
      let growth = Growth.percentChange(current: value, previous: base)
    else { return nil }
    var range: Interval?
    if let mine = interval, let other = before.interval {
      let low = mine.lower.flatMap { low in
        other.upper.flatMap { Growth.percentChange(current: low, previous: $0) }
      }
      let high = mine.upper.flatMap { high in
        other.lower.flatMap { Growth.percentChange(current: high, previous: $0) }
      }
      range = Interval(lower: low, upper: high, kind: .rounding)
    }
    return Quantity(
      value: growth, interval: range, unit: .percent, period: period,
      provenance: provenance.joined(
        with: before.provenance, statistic: "growth.year-on-year",
        calculation: Calculation(.growth, [.current: value, .yearBefore: base]), nature: .computed))
  }

  /// Difference to an earlier quantity in its unit; `nil` where there is no earlier one.
  func change(on before: Quantity?) -> Quantity? {
    guard let before, let value, let base = before.value, unit == before.unit else { return nil }
    return Quantity(
      calculatedBy: provenance.joined(
        with: before.provenance, statistic: "change.year-on-year",
        calculation: Calculation(.change, [.current: value, .yearBefore: base]),
        nature: .computed),
      unit: unit, period: period)
  }

  /// The level its growth was measured from, with the interval that the rounding of both allows.
  func impliedBase(growth: Quantity?) -> Quantity? {
    guard let value, let growth, let rate = growth.value,
      let base = Implied.previous(current: value, growth: rate)
    else { return nil }
    var range: Interval?
    if let interval, let growthInterval = growth.interval, value >= 0 {
      range = Implied.previousInterval(current: interval, growth: growthInterval)
    }
    return Quantity(
      value: base, interval: range, unit: unit, period: period?.yearBefore,
      provenance: provenance.joined(
        with: growth.provenance, statistic: "level.implied-base",
        calculation: Calculation(.impliedBase, [.level: value, .growth: rate]), nature: .implied))
  }

  /// One side's figure minus the other's in the same unit, with what stands behind both, known to the
  /// coarser step of the two; `nil` where one is missing.
  package func difference(from other: Quantity) -> Quantity? {
    guard let value, let second = other.value, unit == other.unit else { return nil }
    return Quantity(
      calculatedBy: Provenance(
        statistic: "trade.difference",
        calculation: Calculation(.differenceOfSides, [.thisSide: value, .otherSide: second]),
        nature: .computed
      ).with(
        Evidence(merging: [provenance.evidence, other.provenance.evidence]),
        sources: provenance.sources.merged(with: other.provenance.sources)),
      unit: unit == .percent ? .percentagePoints : unit,
      step: [step, other.step].compactMap { $0 }.max(), period: period)
  }

  /// What is left of a whole beside some of its parts, in their unit; it rests on what the whole rests
  /// on. `nil` where one of them is missing.
  func rest(beside parts: [Quantity?]) -> Quantity? {
    let known = parts.compactMap { $0?.value }
    guard let value, known.count == parts.count else { return nil }
    var provenance = provenance
    provenance.statistic = "trade.rest"
    provenance.calculation = Calculation(
      .rest,
      [Calculation.Given(.whole, value)] + known.map { Calculation.Given(.otherPart, $0) })
    return Quantity(
      calculatedBy: provenance, unit: parts.compactMap { $0?.unit }.first ?? unit, period: period)
  }

  /// The same without its sign, known to the coarser step of the two figures that it is the
  /// difference of.
  package func magnitude(as one: Quantity?, _ other: Quantity?) -> Quantity {
    var provenance = provenance
    provenance.calculation = provenance.calculation.magnitude
    return Quantity(
      calculatedBy: provenance, unit: unit,
      step: [one?.step, other?.step].compactMap { $0 }.max(), period: period)
  }

  /// Whether some parts make it, as far as the rounding of all allows; `nil` where one is missing, of
  /// another unit, or not closed by a hedge.
  package func isSum(of parts: [Quantity]) -> Bool? {
    let ranges = (parts + [self]).map { $0.unit == unit ? $0.spokenRange : nil }
    let lower = ranges.compactMap { $0?.lower }
    let upper = ranges.compactMap { $0?.upper }
    guard lower.count == ranges.count, upper.count == ranges.count, let least = lower.last,
      let most = upper.last
    else { return nil }
    let sum = Interval(
      lower: exactSum(lower.dropLast()), upper: exactSum(upper.dropLast()), kind: .rounding)
    return sum.overlaps(Interval(lower: least, upper: most, kind: .rounding))
  }

  /// Whether its source gives it with the other sign, because it sees it from the other side.
  package var isSeenFromOtherSide: Bool { provenance.calculation.formula == .fromOtherSide }

  /// The same quantity marked as disputed or not.
  func withDissent(_ hasDissent: Bool) -> Quantity {
    var copy = self
    copy.provenance.hasDissent = hasDissent
    return copy
  }
}

extension Provenance {
  /// The origin of a number that comes from this one and others; the speaker, reporter and note
  /// stay where all have the same.
  func joined(
    with others: Provenance..., statistic: String, calculation: Calculation, nature: Nature
  ) -> Provenance {
    let all = [self] + others
    return Provenance(
      statistic: statistic, calculation: calculation,
      speaker: all.allSatisfy { $0.speaker == speaker } ? speaker : nil,
      reporter: all.allSatisfy { $0.reporter == reporter } ? reporter : nil, nature: nature,
      hasDissent: all.contains(where: \.hasDissent),
      note: all.allSatisfy { $0.note == note } ? note : nil
    ).with(
      Evidence(merging: all.lazy.map(\.evidence)), sources: all.map(\.sources).merged())
  }
}

extension Quantity {
  /// What it is of a whole, in percent; `nil` where the whole is nothing.
  func share(of whole: Quantity) -> Quantity? {
    guard let value, let all = whole.value, all > 0 else { return nil }
    return Quantity(
      calculatedBy: provenance.joined(
        with: whole.provenance, statistic: "share",
        calculation: Calculation(.share, [.part: value, .whole: all]), nature: .computed),
      unit: .percent, period: period)
  }
}
