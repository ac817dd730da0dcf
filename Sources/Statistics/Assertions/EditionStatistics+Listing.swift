package import Periods
package import Records
package import Values

extension EditionStatistics {
  /// The contacts of the edition's period, the first few told.
  package func listedWeek(_ count: Int = 3) -> ListedContacts<Contact> {
    let shown = Array(week.contacts.prefix(count))
    return ListedContacts(week.presence, shown: shown, ids: shown.map(\.id))
  }

  /// The sources that the contacts of the last 365 days were read from.
  package var readSources: ReadSources {
    ReadSources(year.presence, sources: year.sources)
  }

  /// The contacts of a window, and those announced until a day.
  package func announced(
    beside frequency: ContactFrequency, through day: Day
  ) -> AnnouncedContacts {
    let planned = frequency.planned.filter { $0.start <= day }
    return AnnouncedContacts(
      frequency.presence,
      announced: ContactFrequency.count(of: planned, in: frequency.window), through: day)
  }

  /// The year of the log in which contacts were most frequent, of those that it covers; `nil` for fewer
  /// than two.
  package var leadingYear: Leading<Period>? {
    let years = contactYears.filter { $0.frequency.isCovered }
    guard years.count > 1, let window = logWindow else { return nil }
    let places = years.map { year, frequency in
      Leading.Place(year, name: "\(year)", amount: frequency.rate, share: frequency.rate)
    }
    let whole = Leading<Period>.Whole(
      "contacts", by: "year", amount: contacts(in: window).contactCount, window: window,
      asOf: edition.asOf, grounds: [.contacts])
    let sorted = places.sorted { ($0.amount.value ?? 0) > ($1.amount.value ?? 0) }
    let first = sorted.filter { $0.amount.value == sorted.first?.amount.value }
    if first.count == 1 { return .plurality(first[0], next: sorted[1], of: whole) }
    return first.count <= 3 ? .tied(first, of: whole) : .counts(whole)
  }

  /// Where the figures on trade come from; `nil` where there are none.
  package var figureBasis: FigureBasis? {
    switch trade.basis {
    case .none: nil
    case .statements: .statements
    case .records: latest(.turnover)?.level.provenance.reporter.map { .records(reporter: $0) }
    }
  }

  /// The kinds of records that are not complete: those the pair says so of, and contacts where it
  /// says nothing and some are on record.
  package var incompleteRecords: IncompleteRecords? {
    let kinds = RecordKind.allCases.filter { kind in
      if kind == .contacts {
        switch logCoverage(of: Period(day: edition.asOf)) {
        case .complete, .partly, .absent: return false
        case .later, .undated, .incomplete, .undeclared: return true
        }
      }
      return pair.coverage[kind].map { !$0.isComplete } ?? false
    }
    return kinds.isEmpty ? nil : IncompleteRecords(kinds.map(\.rawValue))
  }

  /// The figure of somebody else beside a point, and how the two stand to each other.
  package func otherFigure(_ measure: TradeMeasure, _ point: TradePoint) -> OtherFigure? {
    other(measure, point).map { rival in
      let own = voice(of: point)
      return OtherFigure(
        measure: measure.rawValue, period: point.period, one: own, other: Voice(rival),
        relation: own.relation(to: Voice(rival)))
    }
  }

  /// A point of a series as somebody's figure.
  func voice(of point: TradePoint) -> Voice {
    let provenance = point.level.provenance
    return Voice(
      statement: provenance.speaker == nil ? nil : provenance.records.first,
      speaker: provenance.speaker, reporter: provenance.reporter ?? trade.side,
      level: point.level.value == nil ? nil : point.level, growth: point.growth)
  }
}

extension Voice {
  /// How two figures stand to each other.
  func relation(to other: Voice) -> OtherFigure.Relation {
    let growths = Agreement(growth, other.growth, isGrowth: true)
    let levels = Agreement(level, other.level, isGrowth: false)
    if case .oppositeSigns = growths { return .conflicts(.sign) }
    if levels?.isConflict == true { return .conflicts(.level) }
    if growths?.isConflict == true { return .conflicts(.growth) }
    let found = [growths, levels].compactMap { $0 }
    if found.isEmpty { return .beside }
    return found.allSatisfy { $0 == .same } ? .agrees : .withinRounding
  }
}

extension GapDistribution {
  /// The middle gap.
  package func medianGap(in window: Period, asOf: Day) -> MedianGap {
    MedianGap(median, count: lengths.count, window: window, asOf: asOf)
  }
}

extension DateFinding {
  /// Why the source's date contradicts the log's, or does not.
  package var dateReason: DateReason {
    switch verdict {
    case .conflicting: .conflict(days: Int(difference.value ?? 0), contact: contact.id)
    case .consistent, .withinRounding: .dateline(contact: contact.id)
    case .notCheckable: .unsupported(contact: contact.id)
    }
  }
}
