internal import Definitions
internal import Document
internal import Periods
internal import Records
internal import Values

extension Catalogue {
  /// Names about the pair, the edition and the desk.
  static let generalEntries: [CatalogueEntry] = [
    CatalogueEntry("pair.title", .text, "the pair's title, e.g. Belarus–Russia") {
      .plain($0.pairTitle)
    },
    CatalogueEntry("pair.first.name", .text, "the first country's name") {
      .plain($0.countryName($0.pair.first.code))
    },
    CatalogueEntry("pair.second.name", .text, "the second country's name") {
      .plain($0.countryName($0.pair.second.code))
    },
    CatalogueEntry("pair.notice", .text, "the warning of the record set, e.g. invented data") {
      $0.pair.text($0.pair.notices, in: $0.language).flatMap {
        $0.isEmpty ? nil : .plain($0)
      }
    },
    CatalogueEntry("pair.currency", .text, "the currency figures are compared in") {
      .plain($0.pair.currency)
    },
    CatalogueEntry("edition.period", .period, "what the edition covers") {
      .period($0.edition.period)
    },
    CatalogueEntry("edition.week", .text, "the number of the ISO week") {
      .plain(String($0.edition.period.isoWeek.week))
    },
    CatalogueEntry("edition.year", .text, "the year of the ISO week") {
      .plain(String($0.edition.period.isoWeek.year))
    },
    CatalogueEntry("edition.as-of", .day, "the day to which knowledge is used") {
      .day($0.edition.asOf)
    },
    CatalogueEntry("desk.name", .text, "the desk, as author") { .plain($0.deskName) },
    CatalogueEntry("records.contacts.complete", .flag, "whether the contact log is complete") {
      .flag($0.pair.coverage[.contacts]?.isComplete ?? false)
    },
    CatalogueEntry("records.contacts.since", .day, "the first day the contact log covers") {
      $0.pair.coverage[.contacts]?.since.map { .day($0) }
    },
    CatalogueEntry("records.contacts.note", .text, "what the contact log misses, in words") {
      catalogue in
      (catalogue.pair.coverage[.contacts]?.notes).flatMap {
        catalogue.pair.text($0, in: catalogue.language).map { .plain($0) }
      }
    },
    CatalogueEntry("records.trade", .flag, "whether there are trade records") {
      .flag(!$0.records.trade.isEmpty)
    },
    CatalogueEntry("records.statements", .flag, "whether there are statements") {
      .flag(!$0.records.statements.isEmpty)
    },
    CatalogueEntry("records.contacts", .flag, "whether there are contacts") {
      .flag(!$0.records.contacts.isEmpty)
    },
    CatalogueEntry("records.dispatches", .flag, "whether there are dispatches") {
      .flag(!$0.records.dispatches.isEmpty)
    },
  ]
}

extension CatalogueValue {
  /// A text without any form.
  static func plain(_ text: String) -> CatalogueValue { .text([.text(text)]) }
}
