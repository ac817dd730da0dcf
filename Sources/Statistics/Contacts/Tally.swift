internal import Periods
internal import Records
internal import Values

extension ContactFrequency {
  /// What a window holds, counted in a unit.
  struct Tally {
    let contacts: [Contact]
    let window: Period
    let count: Int
    private let unit: CountingUnit
    private let origin: Origin

    init(_ contacts: [Contact], _ unit: CountingUnit, _ window: Period) {
      self.contacts = contacts
      self.unit = unit
      self.window = window
      origin = Origin(contacts)
      count = unit.count(contacts, in: window)
    }

    /// The count; its formula says what counts as one.
    var quantity: Quantity {
      Quantity(
        value: Double(count), unit: .count, period: window,
        provenance: origin.provenance("contacts.count", Calculation(.count(counted))))
    }

    /// Contacts per 30 days with the exact interval.
    var rate: Quantity {
      Quantity(
        value: Rates.rate(count: count, exposureDays: window.dayCount, perDays: 30),
        interval: Rates.rateInterval(count: count, exposureDays: window.dayCount, perDays: 30),
        unit: .rate(perDays: 30), period: window,
        provenance: origin.provenance(
          "contacts.rate",
          Calculation(
            .ratePer30Days, [.contacts: Double(count), .days: Double(window.dayCount)])))
    }

    private var counted: Formula.Counted {
      switch unit {
      case .visit: .contacts
      case .day: .contactDays
      case .session: .contactRecords
      }
    }
  }
}
