internal import Definitions
internal import Language
internal import Records
internal import Statistics
internal import Values

extension Catalogue {
  /// Names about contacts between the two sides.
  static let contactsEntries: [CatalogueEntry] = [
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
      .phrase(catalogue.contacts.coverage)
    },
    CatalogueEntry(
      "contacts.caveat", .text, "how far the log falls short of the last 30 days, in a few words"
    ) { catalogue in
      let caveat = catalogue.contacts.caveat
      return caveat.isEmpty ? nil : .phrase(caveat)
    },
    CatalogueEntry(
      "contacts.sources", .text,
      "what the contacts of 365 days were read from, and which months have none"
    ) { catalogue in
      .phrase(catalogue.contacts.sources)
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
    CatalogueEntry("contacts.planned.next", .text, "the next one announced: channel, place, date") {
      catalogue in
      catalogue.statistics.year.planned.first.map { .phrase(catalogue.language.describe($0)) }
    },
    CatalogueEntry("contacts.planned.next.day", .day, "the first day of the next one announced") {
      $0.statistics.year.planned.first { $0.precision.isDay }.map { .day($0.start) }
    },
  ]
}
