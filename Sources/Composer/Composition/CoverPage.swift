internal import Definitions
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Values

/// The first page.
struct CoverPage {
  let language: BriefingLanguage
  let edition: Edition
  let composer: BlockComposer

  /// The page, without its colophon.
  func cover(of definition: Definition) -> Briefing.Cover {
    let texts = composer.texts
    let title = definition.title.map { texts.inlines($0).plainText } ?? language.pairTitle
    let period = language.notation.period(edition.period)
    return Briefing.Cover(
      kicker: definition.kicker.map { texts.inlines($0).plainText } ?? period, title: title,
      lead: definition.lead.map(texts.inlines) ?? [], blocks: composer.compose(definition.cover),
      colophon: [],
      runningTitle: definition.runningTitle.map { texts.inlines($0).plainText }
        ?? "\(title), \(period)")
  }

  /// What a library card would say of the briefing.
  func identity(
    of definition: Definition, cover: Briefing.Cover, generator: String
  ) -> Briefing.Identity {
    let catalogue = composer.catalogue
    let records = catalogue.statistics.records
    return Briefing.Identity(
      title: "\(cover.title): \(cover.kicker)", subject: cover.lead.plainText,
      desk: catalogue.deskName,
      keywords: records.pair.countries.map { language.countryName($0.code) },
      language: language.code, recordSet: records.name, definition: definition.name,
      edition: edition.period.description, period: edition.period, asOf: edition.asOf,
      notice: language.text(records.pair.notices) ?? "", generator: generator)
  }
}
