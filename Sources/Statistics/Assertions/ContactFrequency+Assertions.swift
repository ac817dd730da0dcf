package import Periods
package import Records
package import Values

extension ContactFrequency {
  /// Whether the log is declared complete over the whole window, so that what it does not hold did not
  /// take place.
  package var isCovered: Bool {
    LogCoverage.found(coverage, hasRecords: true, over: window, asOf: asOf).isComplete
  }

  /// The days counted, and how far the log covers them.
  ///
  /// - Parameter unit: What is counted; the window's own where none is given.
  func scope(_ unit: CountingUnit? = nil) -> ContactScope {
    ContactScope(
      window: window, asOf: asOf, unit: unit ?? self.unit, isCovered: isCovered,
      uncertain: uncounted.count)
  }

  /// What is listed one by one: records where every record counts, else contacts.
  private var listed: ContactScope { scope(unit == .session ? .session : .visit) }

  /// How many contacts the window has, one by one.
  package var presence: ContactPresence {
    guard contacts.isEmpty else { return .some(contactCount, listed) }
    return isCovered && uncounted.isEmpty ? .none(listed) : .noneOnRecord(listed)
  }

  /// How many contacts the window has in its unit.
  package var tally: ContactPresence {
    guard count.value == 0 else { return .some(count, scope()) }
    return isCovered && uncounted.isEmpty ? .none(scope()) : .noneOnRecord(scope())
  }

  /// The level that leads; `nil` without contacts.
  package var leadingLevel: Leading<Level>? {
    .found(among: byLevel.map { place($0, $0.key.rawValue) }, of: whole("level"))
  }

  /// The channel that leads; `nil` without contacts.
  package var leadingChannel: Leading<Contact.Channel>? {
    .found(among: byChannel.map { place($0, $0.key.rawValue) }, of: whole("channel"))
  }

  /// The place that leads, of the contacts that have one; `nil` without contacts.
  package var leadingPlace: Leading<String>? {
    let named = Dictionary(grouping: contacts.filter { $0.place?.isEmpty == false }) {
      $0.place ?? ""
    }
    let places = named.sorted { $0.key < $1.key }.map { name, contacts in
      let count = Self.count(of: contacts, in: window)
      return Leading<String>.Place(name, name: name, amount: count, share: count)
    }
    return .found(among: places, of: whole("place"))
  }

  /// The month that leads; `nil` without contacts. A contact whose month is not known may belong to any.
  package var leadingMonth: Leading<Period>? {
    let inMonths = byMonth.compactMap(\.count.value).reduce(0, +)
    let slack = Double(contacts.count + uncounted.count) - inMonths
    return .found(
      among: byMonth.map { place($0, "\($0.key)") }, of: whole("month"), slack: slack)
  }

  private func place<Key>(_ count: Count<Key>, _ name: String) -> Leading<Key>.Place {
    Leading.Place(count.key, name: name, amount: count.count, share: count.share)
  }

  private func whole<Key>(_ division: String) -> Leading<Key>.Whole {
    Leading.Whole(
      "contacts", by: division, amount: contactCount, window: window, asOf: asOf,
      grounds: [.contacts])
  }

  /// The window against the one before, where the log covers both.
  package var frequencyChange: FrequencyChange {
    mayClaimTrend ? .compared(change, scope()) : .notComparable(count, scope())
  }

  /// The whole months of the window without a contact, in which none of a coarser date may lie either.
  package var monthsWithoutContact: EmptyMonths {
    let coarse = (contacts + uncounted).filter { !$0.precision.isDay }.compactMap(\.span)
    let days = (contacts.filter(\.precision.isDay) + carriedOver).compactMap(\.span)
    let months = byMonth.filter { month in
      window.contains(month.key) && month.count.value == 0
        && !(coarse + days).contains { $0.start <= month.key.end && month.key.start <= $0.end }
    }
    return EmptyMonths(months.map(\.key), scope: listed)
  }
}
