internal import Charts
internal import Document
internal import Periods
internal import Records
internal import Values

extension TradeWords {
  package static let english = TradeWords(
    headline: Saying { movement, names in
      let figure = movement.figure
      let (measure, period) = (
        names.measure(figure.measure).capitalizedFirst, names.notation.period(figure.period)
      )
      let owner = names.owner(of: figure.level)
      let whose =
        owner.isEmpty
        ? ""
        : figure.level.provenance.speaker == nil
          ? ", as reported by \(owner)" : ", according to \(owner)"
      switch movement {
      case .rose(let figure), .fell(let figure):
        let growth: Phrase = figure.growth.map { ", \($0, .change) on a year before" } ?? .empty
        return "\(measure) in \(period) came to \(figure.level, .money)\(growth)\(whose)"
      case .unchanged(let figure):
        return
          "\(measure) in \(period) was \(figure.level, .money), unchanged within rounding on a year "
          + "before\(whose)"
      case .level(let figure):
        return "\(measure) in \(period) was \(figure.level, .money)\(whose)"
      }
    },
    against: Saying { figure, names in
      "; \(names.owner(figure.other)) has \(names.figures(figure.other))"
    },
    direction: Saying { movement, _ in
      switch movement {
      case .rose: "rose"
      case .fell: "fell"
      case .unchanged: "did not change"
      case .level: ""
      }
    },
    basis: Saying { basis, names in
      switch basis {
      case .statements:
        "There are no trade records: every figure is one that somebody stated, and its speaker is named "
          + "beside it."
      case .records(let reporter):
        "Figures are those reported by \(names.country(reporter)) unless another reporter is named."
      }
    },
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
    latestTitle: { "Turnover, exports, imports and balance: \($0)" },
    seriesTitle: "Trade by period, and whose figures they are",
    monthsTitle: "Trade by month",
    quartersTitle: "Trade by quarter",
    productsTitle: { "Turnover by section, \($0)" },
    sharesTitle: "Each side’s share in the other’s foreign trade",
    valuation: { "Nominal values. Valuation: " + $0.joined(separator: "; ") + "." },
    valuationUnknown:
      "As stated; the speakers do not say how goods are valued, nor always whether services are "
      + "included.",
    disputedSign: "† Others give a figure that does not agree.",
    impliedSign: "Italic: implied, not stated.",
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
    moved: Saying { movement, names in
      let figure = movement.figure
      let (measure, period) = (
        names.measure(figure.measure).capitalizedFirst, names.notation.period(figure.period)
      )
      let isYear = figure.period.kind == .year
      switch movement {
      case .rose(let figure) where isYear:
        return "\(measure) rose to \(figure.level, .money) in \(period)"
      case .fell(let figure) where isYear:
        return "\(measure) fell to \(figure.level, .money) in \(period)"
      case .rose(let figure), .fell(let figure):
        let growth: Phrase = figure.growth.map { ", \($0, .change) on a year before" } ?? .empty
        return "\(measure) came to \(figure.level, .money) in \(period)\(growth)"
      case .unchanged(let figure):
        return
          "\(measure) in \(period) was \(figure.level, .money), as a year before within rounding"
      case .level(let figure):
        let isSigned = figure.measure == TradeMeasure.balance.rawValue
        let style = NumberStyle(.money(nil), isSigned: isSigned)
        return "\(measure) in \(period) was \(figure.level, style)"
      }
    },
    record: Saying { record, names in
      let (measure, period) = (
        names.measure(record.measure).capitalizedFirst, names.notation.period(record.newest.period)
      )
      let most = record.isHighest ? "highest" : "lowest"
      let oldest = record.exceeded.first.map { names.notation.period($0.period) } ?? period
      let reach =
        record.bound.map { "since \(names.notation.period($0.period))" }
        ?? "on record, which begins with \(oldest)"
      return "\(measure) in \(period) was \(record.newest.level, .money), the \(most) "
        + Phrase(reach)
    },
    disputed: Saying { conflict, _ in
      switch conflict.kind {
      case .sign: ", but others give a change of the other sign"
      case .level, .growth: ", but the figures in circulation differ"
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
    grew: Saying { movement, names in
      let figure = movement.figure
      let measure = names.measure(figure.measure).capitalizedFirst
      let growth: Phrase = figure.growth.map { "\($0, .change) on a year before" } ?? .empty
      return "\(measure): \(growth) in \(names.notation.period(figure.period))"
    },
    driver: Saying { part, names in
      let style = NumberStyle(.change, decimals: 1, isSigned: true)
      let name = names.product(part.part)
      switch (part.isRise, part.isWithTheWhole) {
      case (true, true):
        return "\(name) added most to the growth of turnover: \(part.contribution, style)"
      case (false, true): return "\(name) pulled turnover down most: \(part.contribution, style)"
      case (_, false): return "\(name) moved most, against turnover: \(part.contribution, style)"
      }
    },
    largest: Saying { leading, names in
      let share = NumberStyle(.percent, decimals: 0)
      switch leading {
      case .majority(let part, _, _), .plurality(let part, _, _):
        return
          "\(names.product(part.key)) is the largest section with \(part.share, share) of turnover"
      case .tied(let parts, _):
        return
          "The largest sections, equal: \(names.list(parts.map { names.product($0.key) })), with "
          + "\(Phrase(each: parts.map(\.share))) of turnover each"
      case .counts(let whole):
        return "Turnover by section, \(names.notation.period(whole.window))"
      }
    },
    ranks: { "Ranks by turnover, 1 for the largest, \($0)" },
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
    furthest: Saying { gap, names in
      let what = gap.scale == .points ? "growth figures" : "figures"
      let (measure, period) = (
        names.measure(gap.widest.measure), names.notation.period(gap.widest.period)
      )
      return gap.others.isEmpty
        ? "The two sides’ \(what) for \(measure) in \(period) lie \(names.distance(gap)) apart"
        : "The two sides’ \(what) lie furthest apart on \(measure) in \(period): by "
          + names.distance(gap)
    },
    levels: { unit, first in "Levels as each side reports them, \(unit); \(first) = 100" },
    growths: "Growth on a year before as each side reports it, %",
    less: { "\($0) less \($1)" })
}
