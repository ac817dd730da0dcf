public import Periods
public import Records
internal import Values

extension TradePicture {
  /// How a measure is divided.
  public enum Division: String, Sendable, Hashable {
    /// By HS section.
    case product
    /// By exports and imports.
    case flow
  }

  /// A measure of a period split into its parts, from trade records; `nil` for a balance, without
  /// records, where the period is not wholly reported, and by product where only totals are, where
  /// sections are on record for a part of it only, or where they come to more than their total.
  ///
  /// Growth, change and contribution of a section are `nil` where what it came to a year before is
  /// not known: there were only totals, or it may lie in what no section held.
  ///
  /// Source: INSEE definition c1207, contribution to growth.
  public func breakdown(
    _ measure: TradeMeasure, by division: Division, over period: Period,
    reporter: String? = nil
  ) -> TradeBreakdown? {
    let reporter = reporter ?? preferredReporter[measure] ?? side
    guard basis == .records, measure != .balance,
      let total = recordedLevel(measure, period, by: reporter)
    else { return nil }
    let now = FlowParts(of: measure, division, cells(of: measure, period, by: reporter))
    guard now.isWhole else { return nil }
    let (level, base) = comparedLevels(measure, period, by: reporter)
    // A whole whose growth is measured on another basis has no parts on that basis.
    let past = (level == total ? base : nil).flatMap { whole in
      period.yearBefore.map { period in
        let cells = cells(of: measure, period, by: reporter)
        return (total: whole, parts: FlowParts(of: measure, division, cells))
      }
    }
    // Every part rests on the records of the whole.
    let origin =
      past.map {
        total.provenance.joined(
          with: $0.total.provenance, statistic: "trade.part",
          calculation: Calculation(.sumOfPart), nature: .computed)
      } ?? total.provenance
    let known = past.map { now.codes(comparableTo: $0.parts) } ?? []
    let parts = Set(now.amounts.keys).union(known).map { code in
      part(
        code, of: total, origin, now.amount(of: code), now.calculation(of: code, total),
        known.contains(code) ? past.map { ($0.total, $0.parts.amount(of: code)) } : nil)
    }
    return TradeBreakdown(
      measure: measure, side: side, reporter: reporter, period: period, total: total,
      growth: level?.growth(on: base), change: level?.change(on: base),
      parts: parts.sorted { left, right in
        let (a, b) = (left.level.value ?? 0, right.level.value ?? 0)
        return a == b ? left.code < right.code : a > b
      },
      evidence: Evidence(merging: [total.provenance.evidence, now.evidenceOfSections]),
      evidenceBefore: past.map {
        Evidence(merging: [$0.total.provenance.evidence, $0.parts.evidenceOfSections])
      } ?? Evidence())
  }

  /// What was reported of the flows that a measure is made of.
  private func cells(
    of measure: TradeMeasure, _ period: Period, by reporter: String
  ) -> [(flow: TradeMeasure, cell: FlowLedger.Cell)] {
    Self.flows(of: measure).compactMap { flow in
      flows.cell(period, by: reporter, flow).map { (flow, $0) }
    }
  }

  /// Turnover of the latest complete quarter by HS section.
  ///
  /// Source: WCO, Harmonized System 2022, sections.
  public var latestQuarterByProduct: TradeBreakdown? {
    headline.flatMap { breakdown(.turnover, by: .product, over: $0.period) }
  }

  /// Turnover of the last twelve complete months by HS section; where the newest months are not told
  /// by section yet, of the newest twelve that are, at most a quarter earlier.
  ///
  /// Source: WCO, Harmonized System 2022, sections.
  public var lastTwelveMonthsByProduct: TradeBreakdown? {
    guard let newest = lastTwelveMonths(.turnover)?.period else { return nil }
    let months = sequence(first: Period(.month, containing: newest.end)) { $0.previous }.prefix(4)
    return months.lazy.compactMap { month in
      month.yearToEnd.flatMap { self.breakdown(.turnover, by: .product, over: $0) }
    }.first
  }

  /// The code of what a total holds beyond the sections.
  static let rest = ProductCode.rest

  private func part(
    _ code: String, of total: Quantity, _ origin: Provenance, _ value: Double,
    _ calculation: Calculation, _ before: (total: Quantity, value: Double)?
  ) -> TradeBreakdown.Part {
    func quantity(
      _ value: Double?, _ unit: Quantity.Unit, _ statistic: String, _ calculation: Calculation
    ) -> Quantity {
      var provenance = origin
      provenance.statistic = statistic
      provenance.calculation = calculation
      provenance.nature = .computed
      return Quantity(value: value, unit: unit, period: total.period, provenance: provenance)
    }
    return TradeBreakdown.Part(
      code: code,
      level: quantity(value, total.unit, "trade.part", calculation),
      share: quantity(
        total.value.flatMap { Structure.share(part: value, whole: $0) }, .percent, "share",
        Calculation(.share, [.part: value, .whole: total.value ?? 0])),
      growth: before.flatMap { before in
        Growth.percentChange(current: value, previous: before.value).map {
          quantity(
            $0, .percent, "growth.year-on-year",
            Calculation(.growth, [.current: value, .yearBefore: before.value]))
        }
      },
      change: before.map { before in
        quantity(
          value - before.value, total.unit, "change.year-on-year",
          Calculation(.change, [.current: value, .yearBefore: before.value]))
      },
      contribution: before.flatMap { before in
        guard let base = before.total.value, base > 0 else { return nil }
        return quantity(
          100 * (value - before.value) / base, .percentagePoints, "growth.contribution",
          Calculation(
            .contribution,
            [.part: value, .partYearBefore: before.value, .wholeYearBefore: base]))
      })
  }
}
