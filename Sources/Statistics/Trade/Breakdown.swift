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
  /// records, where the period is not wholly reported, or where only totals are, by product.
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
    let current = amounts(measure, division, period, by: reporter)
    guard current.keys.contains(where: { $0 != Self.rest }) else { return nil }
    let before = period.yearBefore.flatMap { period in
      recordedLevel(measure, period, by: reporter).map {
        (total: $0, amounts: amounts(measure, division, period, by: reporter))
      }
    }
    // Every part rests on the records of the whole.
    let origin =
      before.map {
        total.provenance.joined(
          with: $0.total.provenance, statistic: "trade.part",
          calculation: Calculation(.sumOfPart), nature: .computed)
      } ?? total.provenance
    let flows = flowAmounts(measure, division, period, by: reporter)
    let parts = Set(current.keys).union(before?.amounts.keys.map { $0 } ?? []).map { code in
      part(
        code, of: total, origin, (current[code] ?? .zero).value,
        Self.calculation(of: code, flows, current, total),
        before.map { ($0.total, ($0.amounts[code] ?? .zero).value) })
    }
    return TradeBreakdown(
      measure: measure, side: side, reporter: reporter, period: period, total: total,
      growth: total.growth(on: before?.total), change: total.change(on: before?.total),
      parts: parts.sorted { left, right in
        let (a, b) = (left.level.value ?? 0, right.level.value ?? 0)
        return a == b ? left.code < right.code : a > b
      })
  }

  /// Turnover of the latest complete quarter by HS section.
  ///
  /// Source: WCO, Harmonized System 2022, sections.
  public var latestQuarterByProduct: TradeBreakdown? {
    headline.flatMap { breakdown(.turnover, by: .product, over: $0.period) }
  }

  /// Turnover of the last twelve complete months by HS section.
  ///
  /// Source: WCO, Harmonized System 2022, sections.
  public var lastTwelveMonthsByProduct: TradeBreakdown? {
    lastTwelveMonths(.turnover).flatMap { breakdown(.turnover, by: .product, over: $0.period) }
  }

  /// The code of what a total holds beyond the sections.
  static let rest = ProductCode.rest

  /// The amount of each part; the parts sum to the whole.
  private func amounts(
    _ measure: TradeMeasure, _ division: Division, _ period: Period, by reporter: String
  ) -> [String: DecimalNumber] {
    let needed: [TradeMeasure] = measure == .turnover ? [.exports, .imports] : [measure]
    let cells = needed.compactMap { flow in
      flows.cell(period, by: reporter, flow).map { (flow: flow, cell: $0) }
    }
    if division == .flow {
      return Dictionary(uniqueKeysWithValues: cells.map { ($0.flow.rawValue, $0.cell.total) })
    }
    guard let whole = FlowLedger.Cell(joining: cells.map(\.cell)) else { return [:] }
    var amounts = whole.products
    let rest = whole.total - amounts.filter { $0.key != Self.rest }.values.sum
    amounts[Self.rest] = rest == .zero ? nil : rest
    return amounts
  }

  /// The amounts of each part in exports, in imports, or in both.
  private func flowAmounts(
    _ measure: TradeMeasure, _ division: Division, _ period: Period, by reporter: String
  ) -> [[String: DecimalNumber]] {
    let needed: [TradeMeasure] = measure == .turnover ? [.exports, .imports] : [measure]
    return needed.compactMap { flow in
      flows.cell(period, by: reporter, flow).map { cell in
        division == .flow ? [flow.rawValue: cell.total] : cell.products
      }
    }
  }

  /// How the level of a part is made: of what each flow has of it, or as what is left of the whole.
  private static func calculation(
    of code: String, _ flows: [[String: DecimalNumber]], _ amounts: [String: DecimalNumber],
    _ total: Quantity
  ) -> Calculation {
    guard code == rest, let whole = total.value else {
      return Calculation(
        .sumOfPart, flows.compactMap { $0[code] }.map { Calculation.Given(.part, $0.value) })
    }
    let others = amounts.filter { $0.key != rest }.sorted { $0.key < $1.key }
    return Calculation(
      .rest,
      [Calculation.Given(.whole, whole)]
        + others.map { Calculation.Given(.otherPart, $0.value.value) })
  }

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
