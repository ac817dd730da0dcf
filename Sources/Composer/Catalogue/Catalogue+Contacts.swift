internal import Definitions
internal import Language
internal import Records
internal import Statistics
internal import Values

extension Catalogue {
  /// Names about contacts between the two sides.
  static let contactsEntries: [CatalogueEntry] =
    contactsCountEntries + contactsRateEntries + [
      CatalogueEntry("contacts.exists", .flag, "whether the log holds a contact up to the day") {
        .flag($0.statistics.year.last != nil || !$0.statistics.year.planned.isEmpty)
      },
      CatalogueEntry("contacts.none-this-week", .flag, "whether none is recorded for the edition") {
        .flag($0.statistics.week.count.value == 0)
      },
      CatalogueEntry("contacts.complete", .flag, "whether the log is declared complete") {
        .flag($0.statistics.isLogComplete)
      },
      CatalogueEntry("contacts.may-claim-trend", .flag, "whether 365 days may be compared") {
        .flag($0.statistics.year.mayClaimTrend)
      },
      CatalogueEntry("contacts.coverage", .text, "what the log covers, in a sentence") {
        catalogue in
        .plain(catalogue.contacts.coverage)
      },
      CatalogueEntry(
        "contacts.sources", .text,
        "what the contacts of 365 days were read from, and which months have none"
      ) { catalogue in
        .plain(catalogue.contacts.sources)
      },
      CatalogueEntry("contacts.unit", .text, "what counts as one contact, in a sentence") {
        catalogue in
        .plain(
          catalogue.language.wording.kinds.contacts.statistics.unit(
            catalogue.statistics.countingUnit))
      },
      CatalogueEntry("contacts.week.sentence", .text, "the contacts of the edition in a sentence") {
        catalogue in
        .phrase(catalogue.contacts.week)
      },
      CatalogueEntry("contacts.trend.sentence", .text, "what the frequency says, or may not say") {
        catalogue in
        .phrase(catalogue.contacts.trend)
      },
      CatalogueEntry("contacts.last", .text, "the last contact: channel, level, place and date") {
        catalogue in
        catalogue.statistics.year.last.map { .phrase(catalogue.language.describe($0)) }
      },
      CatalogueEntry("contacts.last.day", .day, "the last day of the last contact") {
        $0.statistics.year.last.map { .day($0.end) }
      },
      CatalogueEntry("contacts.planned", .count, "how many contacts are announced") {
        .quantity($0.statistics.year.plannedCount)
      },
      CatalogueEntry("contacts.planned.next", .text, "the next one announced: channel, place, date")
      {
        catalogue in
        catalogue.statistics.year.planned.first.map { .phrase(catalogue.language.describe($0)) }
      },
      CatalogueEntry("contacts.planned.next.day", .day, "the first day of the next one announced") {
        $0.statistics.year.planned.first { $0.precision.isDay }.map { .day($0.start) }
      },
    ]

  private static let contactsCountEntries: [CatalogueEntry] =
    [
      CatalogueEntry("contacts.week.count", .count, "contacts in the edition's period") {
        .quantity($0.statistics.week.count)
      },
      CatalogueEntry("contacts.week.days", .duration, "days of the period with a contact") {
        .quantity($0.statistics.week.contactDays)
      },
    ]
    + [30, 90, 365].map { days in
      CatalogueEntry(
        "contacts.last-\(days)-days", .count, "contacts in the \(days) days to the day"
      ) {
        $0.statistics.year.trailing.first { $0.days == days }.map { .quantity($0.count) }
      }
    }

  private static let contactsRateEntries: [CatalogueEntry] = [
    rate("contacts.rate", .number, "contacts per 30 days, over 365 days, with interval", \.rate),
    rate("contacts.rate.before", .number, "the same over the 365 days before", \.rateBefore),
    rate("contacts.before", .count, "contacts in the 365 days before", \.countBefore),
    rate("contacts.ratio", .number, "the rate over the rate before, with interval", \.rateRatio),
    rate(
      "contacts.p", .number, "probability of a difference this large if nothing had changed",
      \.rateRatioProbability),
    rate("contacts.days-since-last", .duration, "days since the last contact", \.daysSinceLast),
    rate("contacts.median-gap", .duration, "median days between contacts", \.medianGap),
    rate(
      "contacts.silence-probability", .number,
      "probability of a silence as long as the present one", \.silenceProbability),
    CatalogueEntry("contacts.longest-silence", .duration, "the longest silence of 365 days") {
      $0.statistics.year.longestSilence.map { .quantity($0.length) }
    },
  ]

  private static func rate(
    _ name: String, _ kind: ValueKind, _ summary: String,
    _ path: any KeyPath<ContactFrequency, Quantity> & Sendable
  ) -> CatalogueEntry {
    CatalogueEntry(name, kind, summary) { catalogue in
      let quantity = catalogue.statistics.year[keyPath: path]
      return quantity.value == nil ? nil : .quantity(quantity)
    }
  }
}
