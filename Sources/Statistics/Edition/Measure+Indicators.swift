internal import Periods
internal import Records
internal import Values

extension Measure {
  /// What trade desks compare countries and years by.
  package static let indicators = longRun + balances + indices + world

  /// Growth over all years on record.
  private static let longRun = [TradeMeasure.turnover, .exports, .imports].flatMap { measure in
    [
      Measure(
        "trade.\(measure.rawValue).compound-growth", .percent,
        "compound annual growth of \(measure.rawValue), from the first year on record to the latest",
        formula: .compoundGrowth
      ) { $0.trade.compoundGrowth(measure) },
      Measure(
        "trade.\(measure.rawValue).trend", .money,
        "what \(measure.rawValue) gained in a year, by the Theil–Sen line through the years on record",
        formula: .method(.medianSlope)
      ) { $0.trade.trend(measure) },
    ]
  }

  /// How exports and imports, and the two sides' figures, lie to each other.
  private static let balances =
    [
      Measure(
        "trade.normalised-balance", .number,
        "the balance as a part of turnover, from −1 to 1, last twelve months",
        formula: .normalisedBalance
      ) { statistics in
        statistics.twelveMonths.flatMap { statistics.trade.normalisedBalance(over: $0) }
      },
      Measure(
        "trade.grubel-lloyd", .number,
        "trade within sections as a part of all trade by section, from 0 to 1 (Grubel–Lloyd), last "
          + "twelve months",
        formula: .grubelLloyd
      ) { statistics in
        statistics.twelveMonths.flatMap { statistics.trade.grubelLloyd(over: $0) }
      },
    ]
    + [TradeMeasure.exports, .imports].map { flow in
      Measure(
        "trade.asymmetry.\(flow.rawValue)", .number,
        "how far the two sides' figures for \(flow.rawValue) lie apart, from 0 to 1, last twelve months",
        formula: .asymmetry(factor: 1.06)
      ) { statistics in
        statistics.twelveMonths.flatMap { statistics.trade.asymmetry(flow, over: $0) }
      }
    }

  /// Prices and quantities from unit values.
  private static let indices = [TradeMeasure.exports, .imports].flatMap { flow in
    [
      Measure(
        "trade.\(flow.rawValue).price-index", .number,
        "prices of \(flow.rawValue) by unit values (Fisher), the twelve months before = 100",
        formula: .priceIndex
      ) { $0.unitValues(of: flow)?.priceIndex },
      Measure(
        "trade.\(flow.rawValue).quantity-index", .number,
        "quantities of \(flow.rawValue) (Fisher), the twelve months before = 100",
        formula: .quantityIndex
      ) { $0.unitValues(of: flow)?.quantityIndex },
    ]
  }

  /// How each side's trade lies to the world's, from records with partner `WLD`.
  private static let world = TradeSide.allCases.map { side in
    Measure(
      "trade.complementarity.\(side.rawValue)", .number,
      "how well the exports of the \(side.rawValue) country match what the other imports, 0 to 100",
      formula: .complementarity
    ) { statistics in
      statistics.trade.latest(.turnover, .year).flatMap {
        statistics.trade.complementarity(over: $0.period, exporter: statistics.country(side))
      }
    }
  }
}
