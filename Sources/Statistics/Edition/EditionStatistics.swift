package import Periods
package import Records
package import Values

/// The statistics of one edition of one record set, each computed once, at its first use: what
/// measures are evaluated with.
///
/// Whoever composes the edition owns them, so it is a class and not `Sendable`.
package final class EditionStatistics {
  package let records: KnownRecords
  package let edition: Edition
  /// What counts as one contact.
  package let countingUnit: CountingUnit

  package init(records: KnownRecords, edition: Edition, countingUnit: CountingUnit = .visit) {
    self.countingUnit = countingUnit
    self.records = records
    self.edition = edition
  }

  package var pair: Pair { records.pair }

  package private(set) lazy var trade = TradePicture(records: records, asOf: edition.asOf)

  /// Turnover of the last twelve months by section, from trade records.
  package private(set) lazy var productsOfYear = trade.lastTwelveMonthsByProduct

  package private(set) lazy var claims = ClaimsCheck(
    records: records, asOf: edition.asOf, window: edition.period)

  /// What was said of the measures that pair.yaml adds.
  package private(set) lazy var ownMeasures = StatedMeasure.all(in: records)

  /// Contacts of the edition's period, up to its day.
  package private(set) lazy var week = contacts(in: edition.period)

  /// Contacts of the 365 days to the edition's day.
  package private(set) lazy var year = contacts(days: 365)

  /// The contacts, each once.
  package private(set) lazy var merged = MergedContacts(records.contacts, sources: records.sources)
    .contacts

  /// How many records tell of a contact again and are counted with it.
  package var repeatedContacts: Int {
    countingUnit == .session ? 0 : records.contacts.count - merged.count
  }

  private var totals: [TradeMeasure: TradePoint?] = [:]

  /// The newest sum of twelve months of a measure that is complete.
  package func lastTwelveMonths(_ measure: TradeMeasure) -> TradePoint? {
    if let known = totals[measure] { return known }
    let total = trade.lastTwelveMonths(measure)
    totals[measure] = .some(total)
    return total
  }

  /// Contacts of so many days up to the edition's day, against as many before.
  package func contacts(days: Int) -> ContactFrequency {
    contacts(in: window(days: days))
  }

  /// Contacts of a period, against the one before.
  package func contacts(in window: Period) -> ContactFrequency {
    if let known = frequencies[window] { return known }
    let frequency = ContactFrequency(
      contacts: countingUnit == .session ? records.contacts : merged,
      coverage: records.pair.coverage[.contacts], window: window, asOf: edition.asOf,
      unit: countingUnit)
    frequencies[window] = frequency
    return frequency
  }

  private var frequencies: [Period: ContactFrequency] = [:]

  /// The days up to the edition's day, that day included.
  package func window(days: Int) -> Period {
    let start = edition.asOf.adding(days: 1 - max(1, days))
    return Period(from: start, through: edition.asOf) ?? Period(day: edition.asOf)
  }

  /// The newest figure of a measure: of a quarter, or of a year where that ends later or is all
  /// there is.
  package func latest(_ measure: TradeMeasure) -> TradePoint? {
    if let known = newest[measure] { return known }
    let quarter = trade.latest(measure, .quarter)
    let year = trade.latest(measure, .year)
    let point = [quarter, year].compactMap { $0 }.max { $0.period.end < $1.period.end }
    newest[measure] = .some(point)
    return point
  }

  private var newest: [TradeMeasure: TradePoint?] = [:]

  /// The figure that stands against a point: the other country's report where there are records,
  /// else what somebody else said, opposite signs first.
  package func other(_ measure: TradeMeasure, _ point: TradePoint?) -> Rival? {
    guard let point else { return nil }
    if trade.basis == .records, let own = point.level.provenance.reporter {
      let other = own == trade.side ? trade.partner : trade.side
      if let rival = trade.point(measure, point.period, by: other), rival.level.value != nil {
        return Rival(reporter: other, level: rival.level, growth: rival.growth)
      }
    }
    return point.rivals.first
  }

  /// The level of the year before that the newest annual figure implies.
  package func impliedBase(_ measure: TradeMeasure) -> Quantity? {
    guard let point = trade.latest(measure, .year) else { return nil }
    let records = Set(point.level.provenance.records)
    let finding = claims.findings.first { records.contains($0.statement.id) }
    if let base = finding?.impliedBase, finding?.statement.measure == measure.rawValue {
      return base
    }
    let before = point.period.yearBefore.flatMap { trade.series(measure, .year)[$0]?.level }
    return before?.provenance.nature == .implied ? before : nil
  }
}
