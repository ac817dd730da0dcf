/// The forms of charts a definition may ask for.
package enum ChartKind: String, Sendable, Hashable, CaseIterable {
  case line
  case signedColumns = "signed-columns"
  case stackedColumns = "stacked-columns"
  case eventStrip = "event-strip"
  case intervalDots = "interval-dots"
  case contributions
  case rankingBars = "ranking-bars"
  case columns
  case histogram
  /// Two lines with what lies between them shaded.
  case balanceShaded = "balance-shaded"
  /// Lines rebased to 100 in their first shared period.
  case index
  /// From the level a year before to the latest one in floating steps.
  case waterfall
  /// Contributions in each period, stacked, with their total.
  case contributionColumns = "contribution-columns"
  case lollipops
  /// Two periods joined by lines.
  case slope
  /// Two periods as dots on a row.
  case dumbbells
  /// Ranks over several periods.
  case bump
  /// Shares of a whole, 100 %.
  case composition
  case smallMultiples = "small-multiples"
  /// Counts of days in ISO weeks.
  case calendar
  /// Counts since 1 January against those of earlier years.
  case cumulativeSteps = "cumulative-steps"
  /// What was, and where the next year would lie if it grew as in the past.
  case fan
}

/// What a chart or sparkline shows, by the name used in definitions.
package enum ChartSubject: String, Sendable, Hashable, CaseIterable {
  case turnover = "trade.turnover"
  case exports = "trade.exports"
  case imports = "trade.imports"
  case balance = "trade.balance"
  /// Exports and imports.
  case flows = "trade.flows"
  /// Growth of turnover on the year before.
  case growth = "trade.turnover.growth"
  /// Turnover of the last twelve months, moving.
  case twelveMonths = "trade.turnover.twelve-months"
  /// Turnover by month without its season, by STL.
  case adjusted = "trade.turnover.adjusted"
  case products = "trade.products"
  /// What each product added to the growth of turnover.
  case productContributions = "trade.products.contributions"
  case contacts = "contacts.timeline"
  /// Contacts by month and channel.
  case channels = "contacts.channels"
  /// Contacts by level.
  case levels = "contacts.levels"
  /// Contacts by month over the whole log, with their mean over twelve months.
  case months = "contacts.months"
  /// Shares of channels by year.
  case channelShares = "contacts.channels.shares"
  /// Contacts per 30 days by year, with intervals.
  case rates = "contacts.rates"
  /// Days from one contact to the next.
  case gaps = "contacts.gaps"
  /// What was said about turnover, with the range each figure allows.
  case claims = "claims.turnover"

  /// The forms it may be drawn in.
  package var kinds: [ChartKind] {
    switch self {
    case .turnover, .exports, .imports: [.line, .fan]
    case .twelveMonths, .adjusted: [.line]
    case .balance, .growth: [.signedColumns]
    case .flows: [.stackedColumns, .line, .balanceShaded, .index]
    case .products:
      [.rankingBars, .lollipops, .composition, .slope, .dumbbells, .bump, .smallMultiples]
    case .productContributions: [.contributions, .waterfall, .contributionColumns]
    case .contacts: [.eventStrip, .calendar, .cumulativeSteps]
    case .channels: [.stackedColumns, .composition]
    case .levels: [.rankingBars, .lollipops]
    case .months: [.columns]
    case .channelShares: [.stackedColumns]
    case .rates: [.intervalDots]
    case .gaps: [.histogram]
    case .claims: [.intervalDots]
    }
  }
}
