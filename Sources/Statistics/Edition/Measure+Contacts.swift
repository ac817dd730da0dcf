internal import Values

extension Measure {
  /// Contacts between the two sides.
  package static let contacts =
    [
      Measure("contacts.week.count", .count, "contacts in the edition's period") {
        $0.week.count
      },
      Measure(
        "contacts.week.days", .days, "days of the period with a contact",
        formula: .count(.contactDays)
      ) { $0.week.contactDays },
    ]
    + [30, 90, 365].map { days in
      Measure(
        "contacts.last-\(days)-days", .count, "contacts in the \(days) days to the day"
      ) { $0.year.trailing.first { $0.days == days }?.count }
    } + [
      year(
        "contacts.rate", .number, "contacts per 30 days, over 365 days, with interval",
        .ratePer30Days, \.rate),
      year(
        "contacts.rate.before", .number, "the same over the 365 days before", .ratePer30Days,
        \.rateBefore),
      year("contacts.before", .count, "contacts in the 365 days before", nil, \.countBefore),
      year(
        "contacts.ratio", .number, "the rate over the rate before, with interval", .rateRatio,
        \.rateRatio),
      year(
        "contacts.p", .number,
        "probability of a difference this large if nothing had changed", .method(.binomialTail),
        \.rateRatioProbability),
      year(
        "contacts.days-since-last", .days, "days since the last contact",
        .method(.daysSinceLast), \.daysSinceLast),
      year(
        "contacts.median-gap", .days, "median days between contacts", .summary(.medianOfGaps),
        \.medianGap),
      year(
        "contacts.silence-probability", .number,
        "probability of a silence as long as the present one", .silenceProbability,
        \.silenceProbability),
      Measure(
        "contacts.longest-silence", .days, "the longest silence of 365 days"
      ) { $0.year.longestSilence?.length },
      Measure(
        "contacts.planned", .count, "how many contacts are announced",
        formula: .count(.announcedContacts)
      ) { $0.year.plannedCount },
    ]

  /// A number of the last 365 days that is left out where it is undefined.
  private static func year(
    _ name: String, _ unit: Unit, _ meaning: String, _ formula: Formula?,
    _ path: any KeyPath<ContactFrequency, Quantity> & Sendable
  ) -> Measure {
    Measure(name, unit, meaning, formula: formula) { statistics in
      let quantity = statistics.year[keyPath: path]
      return quantity.value == nil ? nil : quantity
    }
  }
}
