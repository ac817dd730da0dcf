internal import Periods
internal import Records
internal import Values

extension Measure {
  /// Each measure of trade in each span, with its growth, its change, and the figure that stands
  /// against it.
  static let points = TradeMeasure.allCases.flatMap { measure in
    TradeSpan.all.flatMap { points(of: measure, in: $0) } + [base(of: measure)].compactMap { $0 }
  }

  private static func points(of measure: TradeMeasure, in span: TradeSpan) -> [Measure] {
    let name = span.name(of: measure)
    let point: @Sendable (EditionStatistics) -> TradePoint? = { span.point($0, measure) }
    let other: @Sendable (EditionStatistics) -> Rival? = { $0.other(measure, point($0)) }
    var measures = [
      Measure(name, .money, span.meaning(of: measure)) { point($0)?.level },
      Measure(name + ".change", .money, "the change on a year before", formula: .change) {
        point($0)?.change
      },
      Measure(name + ".other", .money, "the figure that stands against it") { other($0)?.level },
    ]
    if measure != .balance {
      measures += [
        Measure(name + ".growth", .percent, "its growth on a year before") { point($0)?.growth },
        Measure(name + ".other.growth", .percent, "growth by the figure against it") {
          other($0)?.growth
        },
      ]
    }
    return measures
  }

  private static func base(of measure: TradeMeasure) -> Measure? {
    guard measure != .balance else { return nil }
    return Measure(
      "trade.\(measure.rawValue).base", .money,
      "the \(measure.rawValue) of the year before that is implied"
    ) { $0.impliedBase(measure) }
  }

  /// How the two sides' figures compare, and each side's share in the other's trade.
  static let structure =
    [
      Measure(
        "trade.coverage-ratio", .percent, "exports in percent of imports, last twelve months",
        formula: .coverageRatio
      ) { statistics in
        statistics.twelveMonths.flatMap { statistics.trade.coverageRatio(over: $0) }
      }
    ]
    + [TradeMeasure.exports, .imports].map { flow in
      Measure(
        "trade.mirror.\(flow.rawValue)", .percent,
        "how far the other side's figure for \(flow.rawValue) lies from ours, last twelve months",
        formula: .mirrorDiscrepancy(factor: 1.06)
      ) { statistics in
        statistics.twelveMonths.flatMap { statistics.trade.mirrorDiscrepancy(flow, over: $0) }
      }
    }
    + TradeSide.allCases.flatMap { side in
      [
        Measure("trade.share.\(side.rawValue)", .percent, side.meaningOfShare) {
          $0.partnerShare(of: side)?.share
        },
        Measure(
          "trade.share.\(side.rawValue).implied-whole", .money,
          "the whole trade which that share implies", formula: .wholeOfShare
        ) { $0.partnerShare(of: side)?.impliedWhole },
      ]
    }

  /// The largest section of the last twelve months, and the one that moved turnover most.
  static let products = ProductRole.allCases.flatMap { role in
    let name = "trade.product.\(role.rawValue)"
    return [
      Measure(name + ".level", .money, "its turnover", formula: .sumOfPart) {
        $0.product(role)?.level
      },
      Measure(name + ".share", .percent, "its share of turnover", formula: .share) {
        $0.product(role)?.share
      },
      Measure(name + ".growth", .percent, "its growth on a year before", formula: .growth) {
        $0.product(role)?.growth
      },
      Measure(
        name + ".contribution", .number,
        "what it added to the growth of turnover, in percentage points", formula: .contribution
      ) { $0.product(role)?.contribution },
    ]
  }
}
