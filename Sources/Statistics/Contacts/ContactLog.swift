internal import Periods
internal import Records
internal import Values

/// The held and planned contacts known on a day, in order, with what can be counted from them.
struct ContactLog {
  let asOf: Day
  /// Held by `asOf`, oldest first.
  private let held: [Contact]
  /// Those of `held` whose day is known.
  private let dated: [Contact]
  /// Those of `held` whose day is not known.
  private let undated: [Contact]
  /// Planned after `asOf`, soonest first.
  let planned: [Contact]
  /// The held contact with a known day that ended last.
  let last: Contact?

  init(_ contacts: [Contact], asOf: Day) {
    self.asOf = asOf
    let sorted = contacts.inOrder
    // A log is made for each window that is asked for, and mostly all of it is held and dated: then
    // no list is made anew.
    held = sorted.keeping { $0.status == .held && $0.start <= asOf }
    undated = held.filter { !$0.precision.isDay }
    dated = held.keeping(\.precision.isDay)
    last = Self.last(of: dated)
    planned = sorted.filter { $0.status == .planned && $0.end > asOf }
  }

  /// The contacts that count in a window: by their first day, or by the whole span their date is
  /// known to.
  func counted(in window: Period) -> [Contact] {
    held.filter { $0.counts(in: window) }
  }

  /// The contacts that may or may not lie in a window: their span touches it without lying inside.
  func uncounted(in window: Period) -> [Contact] {
    undated.filter { contact in
      guard let span = contact.span else { return false }
      return !window.contains(span) && span.start <= window.end && window.start <= span.end
    }
  }

  /// The contacts that began before a window and lasted into it.
  func lasting(into window: Period) -> [Contact] {
    dated.filter { $0.start < window.start && window.start <= $0.end }
  }

  /// Counts of every month or quarter that a window touches; the ends count what lies in the window.
  ///
  /// - Parameters:
  ///   - all: What is counted in the window.
  ///   - origin: The origin of all of it.
  func timeline(
    _ rhythm: Rhythm, of all: [Contact], _ origin: ContactFrequency.Origin, over window: Period
  ) -> [ContactFrequency.Count<Period>] {
    let starting = Dictionary(grouping: all) { Period(rhythm, containing: $0.start) }
    return window.every(rhythm).map { period in
      let matching = starting[period, default: []].filter { $0.counts(in: period) }
      return ContactFrequency.Count(
        key: period, count: ContactFrequency.count(of: matching, in: period),
        share: Quantity(
          value: Structure.share(part: Double(matching.count), whole: Double(all.count)),
          unit: .percent, period: period,
          provenance: origin.provenance(
            "contacts.share",
            Calculation(
              .share, [.part: Double(matching.count), .whole: Double(all.count)]))))
    }
  }

  /// Days of a window on which a contact with a known day took place, each counted once.
  func contactDays(in window: Period) -> Quantity {
    let touching = touching(window)
    // In the order of first days: what lies behind the last day counted is new.
    var days = 0
    var counted = window.start.adding(days: -1)
    for contact in touching {
      let first = max(contact.start, counted.adding(days: 1))
      let last = min(contact.end, window.end)
      guard first <= last else { continue }
      days += last.days(since: first) + 1
      counted = last
    }
    return Quantity(
      value: Double(days), unit: .days, period: window,
      provenance: ContactFrequency.provenance(
        of: touching, "contacts.days", Calculation(.count(.contactDays))))
  }

  /// The contacts with a known day that have a day in a window.
  func touching(_ window: Period) -> [Contact] {
    dated.filter { $0.start <= window.end && window.start <= $0.end }
  }

  /// The last of contacts to end; found by place, as a contact is large.
  private static func last(of contacts: [Contact]) -> Contact? {
    contacts.indices.max { left, right in
      if contacts[left].end != contacts[right].end {
        return contacts[left].end < contacts[right].end
      }
      return (contacts[left].start, contacts[left].id) < (contacts[right].start, contacts[right].id)
    }.map { contacts[$0] }
  }

  /// Days from the end of the last contact to the day of the log.
  var daysSinceLast: Quantity {
    // A visit that is still on leaves no silence.
    let days = last.map { asOf.days(since: min($0.end, asOf)) }
    return Quantity(
      value: days.map(Double.init), unit: .days, period: Period(day: asOf),
      provenance: ContactFrequency.provenance(
        of: last.map { [$0] } ?? [], "contacts.days-since-last",
        Calculation(.method(.daysSinceLast))))
  }

  /// Contacts after `asOf − days`, up to and including `asOf`.
  func trailing(_ days: Int, _ unit: CountingUnit) -> Quantity {
    let window = Period(from: asOf.adding(days: 1 - days), through: asOf) ?? Period(day: asOf)
    var count = tally(unit, window).quantity
    count.provenance.statistic = "contacts.trailing-\(days)"
    return count
  }

  /// What a window holds, counted in a unit; a visit that began before the window has days in it.
  func tally(_ unit: CountingUnit, _ window: Period) -> ContactFrequency.Tally {
    ContactFrequency.Tally(
      unit == .day ? touching(window) : counted(in: window), unit, window)
  }

  /// The closed gaps between contacts with a known day whose second contact begins in a window.
  func silences(endingIn window: Period) -> [ContactFrequency.Silence] {
    guard var open = dated.first else { return [] }
    return dated.dropFirst().compactMap { next in
      defer { if next.end > open.end { open = next } }
      guard window.contains(next.start) else { return nil }
      let start = min(open.end, next.start)
      let uncertain = undated.filter { contact in
        guard let span = contact.span else { return false }
        return span.start < next.start && start < span.end
      }
      return ContactFrequency.Silence(
        start: start, end: next.start,
        length: Quantity(
          value: Double(max(0, next.start.days(since: open.end))), unit: .days,
          period: Period(from: start, through: next.start),
          provenance: ContactFrequency.provenance(
            of: [open, next], "contacts.silence", Calculation(.method(.daysBetween)))),
        uncertain: uncertain.map(\.id))
    }
  }

  func medianGap(_ silences: [ContactFrequency.Silence], _ window: Period) -> Quantity {
    Quantity(
      calculatedBy: provenance(
        of: silences, "contacts.median-gap", .summary(.medianOfGaps, silences)),
      unit: .days, period: window)
  }

  /// How probable a silence as long as the present one is at the rate of the given gaps.
  func silenceProbability(
    _ silences: [ContactFrequency.Silence], _ window: Period
  ) -> Quantity {
    let total = exactSum(silences.compactMap(\.length.value))
    let value = daysSinceLast.value.flatMap {
      Rates.silenceProbability(gaps: silences.count, totalDays: total, days: $0)
    }
    return Quantity(
      value: value, unit: .ratio, period: window,
      provenance: provenance(
        of: silences, "contacts.silence-probability",
        Calculation(
          .silenceProbability,
          [
            .allGaps: total, .daysSinceLast: daysSinceLast.value ?? 0,
            .number: Double(silences.count),
          ])))
  }

  private func provenance(
    of silences: [ContactFrequency.Silence], _ statistic: String, _ calculation: Calculation
  ) -> Provenance {
    Provenance(
      statistic: statistic, calculation: calculation, nature: .computed
    ).with(
      Evidence(merging: silences.lazy.map(\.length.provenance.evidence)),
      sources: silences.map(\.length.provenance.sources).merged())
  }
}

extension Calculation {
  /// What stands for the lengths of gaps.
  static func summary(
    _ summary: Formula.Summary, _ silences: [ContactFrequency.Silence]
  ) -> Calculation {
    Calculation(
      .summary(summary), silences.compactMap(\.length.value).map { Given(.gap, $0) })
  }
}

extension [Contact] {
  /// By first day, last day and id; the same list where it is in order.
  fileprivate var inOrder: [Contact] {
    let isInOrder = indices.dropFirst().allSatisfy { index in
      (self[index - 1].start, self[index - 1].end, self[index - 1].id)
        <= (self[index].start, self[index].end, self[index].id)
    }
    return isInOrder
      ? self : sorted { ($0.start, $0.end, $0.id) < ($1.start, $1.end, $1.id) }
  }

  /// Those that fulfil a condition; the same list where all do.
  fileprivate func keeping(_ condition: (Contact) -> Bool) -> [Contact] {
    allSatisfy(condition) ? self : filter(condition)
  }
}

extension Contact {
  /// Whether it counts in a period: by its first day, or by the whole span its date is known to.
  func counts(in period: Period) -> Bool {
    precision.isDay ? period.contains(start) : span.map(period.contains) ?? false
  }

  /// The days it may have taken place on: the month or year where no more is known.
  var span: Period? {
    switch precision {
    case .exact, .dateline, .weekday: Period(from: start, through: max(start, end))
    case .monthPart, .month: Period(.month, containing: start)
    case .year: Period(.year, containing: start)
    }
  }
}
