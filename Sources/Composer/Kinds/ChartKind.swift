/// The forms of charts a definition may ask for.
enum ChartKind: String, Sendable, Hashable, CaseIterable {
  case line
  case signedColumns = "signed-columns"
  case stackedColumns = "stacked-columns"
  case eventStrip = "event-strip"
  case intervalDots = "interval-dots"
  case contributions
  case rankingBars = "ranking-bars"
  case columns
  case histogram
}

/// What a chart or sparkline shows, by the name used in definitions.
enum ChartSubject: String, Sendable, Hashable, CaseIterable {
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
  var kinds: [ChartKind] {
    switch self {
    case .turnover, .exports, .imports, .twelveMonths: [.line]
    case .balance, .growth: [.signedColumns]
    case .flows: [.stackedColumns, .line]
    case .products: [.rankingBars]
    case .productContributions: [.contributions]
    case .contacts: [.eventStrip]
    case .channels: [.stackedColumns]
    case .levels: [.rankingBars]
    case .months: [.columns]
    case .channelShares: [.stackedColumns]
    case .rates: [.intervalDots]
    case .gaps: [.histogram]
    case .claims: [.intervalDots]
    }
  }
}
