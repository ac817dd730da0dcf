internal import Charts
internal import Document
internal import Records
internal import Values

extension TradeWords {
  package static let english = TradeWords(
    according: { "according to \($0)" },
    reported: { "as reported by \($0)" },
    headline: { measure, period, level, growth, owner in
      let change: Phrase = growth.map { ", \($0) on a year before" } ?? .empty
      return "\(measure) in \(period) came to \(level)\(change), \(owner)"
    },
    against: { owner, figures in "; \(owner) has \(figures)" },
    fromStatements:
      "There are no trade records: every figure is one that somebody stated, and its speaker is "
      + "named beside it.",
    fromRecords: { "Figures are those reported by \($0) unless another reporter is named." },
    rest: "Not in sections",
    measures: [
      .turnover: "Turnover", .exports: "Exports", .imports: "Imports", .balance: "Balance",
    ],
    measure: "Measure", period: "Period", difference: "Difference", growth: "Growth",
    onYear: "% on year", source: "Source", whose: "Whose figure", others: "Others say",
    product: "Section", share: "Share", contribution: "Contribution", trend: "Trend",
    whole: "All sections",
    impliedFrom: { "implied by \($0)" },
    impliedWhole: "Whole trade implied",
    shareOf: { partner, reporter in "\(partner) in the trade of \(reporter)" },
    notGiven: "not said",
    latestTitle: { "The latest figures of both sides: \($0)" },
    seriesTitle: "Trade by period, and whose figures they are",
    monthsTitle: "Trade by month",
    quartersTitle: "Trade by quarter",
    productsTitle: { "Turnover by section, \($0)" },
    sharesTitle: "Each side’s share in the other’s foreign trade",
    valuation: { "Nominal values. Valuation: " + $0.joined(separator: "; ") + "." },
    valuationUnknown:
      "As stated; the speakers do not say how goods are valued, nor always whether services are "
      + "included.",
    marksNote: "† Others give a figure that does not agree. Italic: implied, not stated.",
    rounded: "Figures are rounded; parts may not add up to the total.",
    sparklineText: { what, first, last in "\(what) from \(first) to \(last)" },
    leftOut: { reason, count in
      switch reason {
      case .otherCurrency: "Records in another currency, in no figure: \(count)."
      case .otherValuation: "Records valued otherwise than usual, in no figure: \(count)."
      }
    },
    revisions: RevisionWords(
      title: "How first figures were revised", reporter: "Reported by", periods: "Periods",
      mean: "Mean revision", size: "Mean size", relative: "Size of the last figures",
      note:
        "Last figure known minus the first, over the periods that became known more than once (MR, "
        + "MAR, RMAR)."),
    indicators: .english, charts: .english)
}

extension IndicatorWords {
  package static let english = IndicatorWords(
    title: "Indicators of trade", value: "Value",
    names: [
      "trade.turnover.compound-growth": "Turnover, compound annual growth",
      "trade.turnover.trend": "Turnover, gain in a year (Theil–Sen)",
      "trade.exports.compound-growth": "Exports, compound annual growth",
      "trade.exports.trend": "Exports, gain in a year (Theil–Sen)",
      "trade.imports.compound-growth": "Imports, compound annual growth",
      "trade.imports.trend": "Imports, gain in a year (Theil–Sen)",
      "trade.normalised-balance": "Balance as a part of turnover",
      "trade.grubel-lloyd": "Trade within sections (Grubel–Lloyd)",
      "trade.asymmetry.exports": "Exports, asymmetry of the two sides’ figures",
      "trade.asymmetry.imports": "Imports, asymmetry of the two sides’ figures",
      "trade.exports.price-index": "Exports, price index (Fisher)",
      "trade.exports.quantity-index": "Exports, quantity index (Fisher)",
      "trade.imports.price-index": "Imports, price index (Fisher)",
      "trade.imports.quantity-index": "Imports, quantity index (Fisher)",
      "trade.complementarity.first": "Complementarity, exports of the first side",
      "trade.complementarity.second": "Complementarity, exports of the second side",
    ])
}

extension TradeChartWords {
  package static let english = TradeChartWords(
    moved: { measure, direction, level, period in
      switch direction {
      case .rose: "\(measure) rose to \(level) in \(period)"
      case .fell: "\(measure) fell to \(level) in \(period)"
      case .level: "\(measure) stayed at \(level) in \(period)"
      case .unknown: "\(measure) came to \(level) in \(period)"
      }
    },
    movedOnYear: { measure, level, period, growth in
      "\(measure) came to \(level) in \(period), \(growth) on a year before"
    },
    butDisputed: { direction in
      switch direction {
      case .rose, .fell: ", but by whose figure decides how much"
      case .level, .unknown: ", but the figures in circulation differ"
      }
    },
    subtitle: { measure, unit, period in
      [measure, unit, period].filter { !$0.isEmpty }.joined(separator: ", ")
    },
    flows: "Exports and imports",
    annualTotal: { "\($0), sum of the last twelve months" },
    adjusted: { "\($0), STL-adjusted, unofficial" },
    adjustedNote:
      "STL-adjusted, unofficial: the season is estimated here (Cleveland et al. 1990); no office "
      + "publishes these figures.",
    statedNote:
      "Filled: the preferred statement. Hollow: implied by a later growth. Bars: rounding. Small "
      + "squares: other statements.",
    otherFigures: "other statements",
    squaresNote: "Squares: what others say.",
    best: "preferred statement",
    growthOf: { "Growth of \($0.rawValue) on a year before" },
    grew: { measure, growth, period in "\(measure): \(growth) on a year before in \(period)" },
    growthConflict: { measure, period, one, other in
      "\(measure) in \(period): \(one) by one figure, \(other) by another"
    },
    driver: { name, contribution, isRise in
      isRise
        ? "\(name) moved turnover most: \(contribution)"
        : "\(name) pulled turnover down most: \(contribution)"
    },
    largest: { name, share in "\(name) is the largest section with \(share) of turnover" },
    contributions: {
      "Contribution to the growth of turnover by section, percentage points, \($0)"
    },
    total: "All sections", otherSections: "Other sections",
    pastGrowth: {
      "Bands: the next year if it grew as in the middle 50% and 80% of \($0) past growths on a year "
        + "before. No forecast."
    }, medianGrowth: "at the median growth", sides: .english,
    turns: TurnWords(
      record: "highest here", trough: "lowest here", greatestChange: "greatest change here"))
}

extension SidesChartWords {
  static let english = SidesChartWords(
    furthest: { measure, period, gap in
      "The two sides are furthest apart on \(measure.lowercasedFirst) in \(period): by \(gap)"
    },
    same: "The two sides report the same",
    levels: { unit, first in "Levels as each side reports them, \(unit); \(first) = 100" },
    growths: "Growth on a year before as each side reports it, %",
    less: { "\($0) less \($1)" })
}
