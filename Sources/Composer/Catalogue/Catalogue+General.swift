internal import Definitions
internal import Document
internal import Periods
internal import Records
internal import Values

extension Catalogue {
  /// Names about the pair, the edition and the desk.
  static let generalEntries: [CatalogueEntry] = [
    CatalogueEntry("pair.title", .text, "the pair's title, e.g. Belarus–Russia") {
      .plain($0.language.pairTitle)
    },
    CatalogueEntry("pair.first.name", .text, "the first country's name") {
      .plain($0.language.countryName($0.statistics.pair.first.code))
    },
    CatalogueEntry("pair.second.name", .text, "the second country's name") {
      .plain($0.language.countryName($0.statistics.pair.second.code))
    },
    CatalogueEntry("pair.notice", .text, "the warning of the record set, e.g. invented data") {
      $0.language.text($0.statistics.pair.notices).flatMap {
        $0.isEmpty ? nil : .plain($0)
      }
    },
    CatalogueEntry("pair.currency", .text, "the currency figures are compared in") {
      .plain($0.statistics.pair.currency)
    },
    CatalogueEntry("edition.period", .period, "what the edition covers") {
      .period($0.statistics.edition.period)
    },
    CatalogueEntry("edition.week", .text, "the number of the ISO week") {
      .plain(String($0.statistics.edition.period.isoWeek.week))
    },
    CatalogueEntry("edition.year", .text, "the year of the ISO week") {
      .plain(String($0.statistics.edition.period.isoWeek.year))
    },
    CatalogueEntry("edition.as-of", .day, "the day to which knowledge is used") {
      .day($0.statistics.edition.asOf)
    },
    CatalogueEntry("desk.name", .text, "the desk, as author") { .plain($0.deskName) },
    CatalogueEntry("records.contacts.complete", .flag, "whether the contact log is complete") {
      .flag($0.statistics.isLogComplete)
    },
    CatalogueEntry("records.contacts.since", .day, "the first day the contact log covers") {
      $0.statistics.pair.coverage[.contacts]?.since.map { .day($0) }
    },
    CatalogueEntry("records.contacts.note", .text, "what the contact log misses, in words") {
      catalogue in
      (catalogue.statistics.pair.coverage[.contacts]?.notes).flatMap {
        catalogue.language.text($0).map { .plain($0) }
      }
    },
    CatalogueEntry("records.trade", .flag, "whether there are trade records") {
      .flag(!$0.statistics.records.trade.isEmpty)
    },
    CatalogueEntry("records.statements", .flag, "whether there are statements") {
      .flag(!$0.statistics.records.statements.isEmpty)
    },
    CatalogueEntry("records.contacts", .flag, "whether there are contacts") {
      .flag(!$0.statistics.records.contacts.isEmpty)
    },
    CatalogueEntry("records.dispatches", .flag, "whether there are dispatches") {
      .flag(!$0.statistics.records.dispatches.isEmpty)
    },
  ]
}

extension CatalogueValue {
  /// A text without any form.
  static func plain(_ text: String) -> CatalogueValue { .text([.text(text)]) }
}
