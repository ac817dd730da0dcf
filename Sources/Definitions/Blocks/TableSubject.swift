/// The tables a definition may ask for, by name.
package enum TableSubject: String, Sendable, Hashable, CaseIterable {
  /// Turnover, exports, imports and balance of the latest period, both sides where both report.
  case latest = "trade.latest"
  /// Turnover by period with growth.
  case series = "trade.series"
  /// Turnover, exports, imports and balance by month with growth.
  case months = "trade.months"
  /// Levels and growths of turnover, exports, imports, and the balance, by quarter.
  case quarters = "trade.quarters"
  case products = "trade.products"
  /// How first figures were revised, where records hold more than one vintage.
  case revisions = "trade.revisions"
  /// Each side's share in the other's trade.
  case shares = "trade.shares"
  /// What was said, what it implies, what others say, and the verdict.
  case claims = "claims"
  case chronology = "contacts.chronology"
  /// Every contact counted, newest year first.
  case log = "contacts.log"
  /// Rates with exact intervals, this window against the one before, silences.
  case frequency = "contacts.frequency"
  case planned = "contacts.planned"
  /// Contacts by year with rate, interval and channels.
  case years = "contacts.years"
  /// Channels and levels with shares.
  case mix = "contacts.mix"
}

/// What dated lines are about.
package enum TimelineSubject: String, Sendable, Hashable, CaseIterable {
  case held = "contacts.held"
  case planned = "contacts.planned"
}
