/// The forms of charts a definition may ask for.
enum ChartKind: String, Sendable, Hashable, CaseIterable {
  case line
  case signedColumns = "signed-columns"
  case stackedColumns = "stacked-columns"
  case eventStrip = "event-strip"
  case intervalDots = "interval-dots"
  case contributions
  case rankingBars = "ranking-bars"
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
    case .claims: [.intervalDots]
    }
  }
}
