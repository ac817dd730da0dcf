public import Periods
public import Records
public import Values

extension ContactFrequency {
  /// Counts the contacts of a record set in a window and the one before.
  ///
  /// - Parameters:
  ///   - records: what was known by `asOf`.
  ///   - window: what to count, both ends included; cut at `asOf`.
  ///   - asOf: the last day whose contacts count.
  ///   - unit: what counts as one.
  public init(records: KnownRecords, window: Period, asOf: Day, unit: CountingUnit = .visit) {
    let merged = MergedContacts(records.contacts, sources: records.sources).contacts
    self.init(
      contacts: unit == .session ? records.contacts : merged,
      coverage: records.pair.coverage[.contacts], window: window, asOf: asOf, unit: unit)
  }

  /// Counts contacts that are merged already in a window and the one before; see
  /// `init(records:window:asOf:unit:)`.
  public init(
    contacts all: [Contact], coverage: Coverage?, window: Period, asOf: Day,
    unit: CountingUnit = .visit
  ) {
    let log = ContactLog(all, asOf: asOf)
    let cut = Period(from: window.start, through: max(window.start, min(window.end, asOf)))
    let window = window.end <= asOf ? window : cut ?? window
    let before = Self.before(window)
    let counted = log.counted(in: window)
    let origin = Origin(counted)
    self.window = window
    self.unit = unit
    windowBefore = before
    self.asOf = asOf
    self.coverage = coverage
    contacts = counted
    uncounted = log.uncounted(in: window)
    carriedOver = log.lasting(into: window)
    let now = log.tally(unit, window)
    let then = log.tally(unit, before)
    count = now.quantity
    countBefore = then.quantity
    rate = now.rate
    rateBefore = then.rate
    (rateRatio, rateRatioProbability) = Self.compare(now, then)
    contactDays = log.contactDays(in: window)
    byChannel = Self.mix(counted, origin, of: Contact.Channel.allCases, window, \.channel)
      .filter { $0.count.value != 0 }
      .sorted { ($0.count.value ?? 0) > ($1.count.value ?? 0) }
    byLevel = Self.mix(counted, origin, of: Level.allCases, window, \.level)
      .filter { $0.count.value != 0 }
    byMonth = log.timeline(.month, of: counted, origin, over: window)
    byQuarter = log.timeline(.quarter, of: counted, origin, over: window)
    last = log.last
    daysSinceLast = log.daysSinceLast
    let silences = log.silences(endingIn: window)
    longestSilence = silences.max { ($0.length.value ?? 0) < ($1.length.value ?? 0) }
    medianGap = log.medianGap(silences, window)
    silenceProbability = log.silenceProbability(silences, window)
    trailing = [30, 90, 365].map { Trailing(days: $0, count: log.trailing($0, unit)) }
    planned = log.planned
    mayClaimTrend = Self.isComplete(coverage, from: before.start)
  }

  /// The window of the same number of days just before; for a week, month, quarter, half or year
  /// the calendar's own.
  private static func before(_ window: Period) -> Period {
    window.kind == .day ? Period(window.start...window.end).previous : window.previous
  }

  /// Whether the log is declared complete since before a day.
  private static func isComplete(_ coverage: Coverage?, from day: Day) -> Bool {
    guard let coverage, coverage.isComplete, let since = coverage.since else { return false }
    return since <= day
  }

  /// How many contacts these are, one by one.
  package static func count(of contacts: [Contact], in period: Period) -> Quantity {
    Quantity(
      value: Double(contacts.count), unit: .count, period: period,
      provenance: provenance(of: contacts, "contacts.count", Calculation(.count(.contacts))))
  }

  /// How many contacts are announced for after the day.
  package var plannedCount: Quantity {
    Quantity(
      value: Double(planned.count), unit: .count,
      provenance: Self.provenance(
        of: planned, "contacts.planned", Calculation(.count(.announcedContacts))))
  }

  static func provenance(
    of contacts: [Contact], _ statistic: String, _ calculation: Calculation
  ) -> Provenance {
    Origin(contacts).provenance(statistic, calculation)
  }

  /// The contacts of the window one by one, whatever is counted as one: what lists and mixes of
  /// channels and levels are made of.
  public var contactCount: Quantity { Self.count(of: contacts, in: window) }

  /// The contacts through a channel, zero where there are none.
  package func count(through channel: Contact.Channel) -> Count<Contact.Channel> {
    byChannel.first { $0.key == channel }
      ?? Self.counted(contacts, Origin(contacts), channel, window, \.channel)
  }

  /// The contacts at a level, zero where there are none.
  package func count(at level: Level) -> Count<Level> {
    byLevel.first { $0.key == level }
      ?? Self.counted(contacts, Origin(contacts), level, window, \.level)
  }

  /// Ids of the sources that the contacts of the window were read from, sorted.
  public var sources: [String] { contacts.flatMap(\.sources).sortedOnce() }

  /// The months of the window without a contact on record, oldest first; in a log that is not
  /// declared complete they may be gaps of the log.
  public var emptyMonths: [Period] { byMonth.filter { $0.count.value == 0 }.map(\.key) }

  private static func compare(
    _ now: Tally, _ then: Tally
  ) -> (ratio: Quantity, probability: Quantity) {
    let result = Rates.ratio(
      count1: now.count, exposure1: Double(now.window.dayCount), count2: then.count,
      exposure2: Double(then.window.dayCount))
    let origin = Origin(now.contacts + then.contacts)
    let ratio = Quantity(
      value: result?.ratio, interval: result?.interval, unit: .ratio, period: now.window,
      provenance: origin.provenance(
        "contacts.rate-ratio",
        Calculation(
          .rateRatio,
          [
            .rate: Double(now.count) / Double(now.window.dayCount),
            .rateBefore: Double(then.count) / Double(then.window.dayCount),
          ])))
    let probability = Quantity(
      value: result?.centralProbability, unit: .ratio, period: now.window,
      provenance: origin.provenance(
        "contacts.rate-ratio-probability", Calculation(.method(.binomialTail))))
    return (ratio, probability)
  }

  private static func mix<Key: Hashable & Sendable>(
    _ contacts: [Contact], _ origin: Origin, of keys: [Key], _ window: Period,
    _ key: (Contact) -> Key
  ) -> [Count<Key>] {
    keys.map { counted(contacts, origin, $0, window, key) }
  }

  private static func counted<Key: Hashable & Sendable>(
    _ contacts: [Contact], _ origin: Origin, _ wanted: Key, _ window: Period,
    _ key: (Contact) -> Key
  ) -> Count<Key> {
    let matching = contacts.filter { key($0) == wanted }
    let range = Rates.wilson(successes: matching.count, trials: contacts.count)
    return Count(
      key: wanted, count: count(of: matching, in: window),
      share: Quantity(
        value: Structure.share(part: Double(matching.count), whole: Double(contacts.count)),
        interval: range?.scaled(by: 100), unit: .percent, period: window,
        provenance: origin.provenance(
          "contacts.share",
          Calculation(
            .shareWithInterval,
            [.part: Double(matching.count), .whole: Double(contacts.count)]))))
  }
}
