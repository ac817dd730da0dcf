internal import Definitions

/// The kinds of tables, each with what it is made from.
struct TableKinds {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The table that a definition asks for; `nil` where there is nothing to show.
  func draft(_ definition: TableDefinition) -> TableDraft? {
    let (max, days) = (definition.max, definition.days)
    switch definition.subject {
    case .latest:
      return LatestTradeTable(statistics: statistics, language: language, printer: printer).draft()
    case .series:
      return TradeSeriesTable(statistics: statistics, language: language, printer: printer)
        .draft(max: max)
    case .months:
      return MonthsTable(statistics: statistics, language: language, printer: printer)
        .draft(max: max)
    case .quarters:
      return QuartersTable(statistics: statistics, language: language, printer: printer)
        .draft(max: max)
    case .products:
      return ProductsTable(statistics: statistics, language: language, printer: printer)
        .draft(max: max)
    case .revisions:
      return RevisionsTable(statistics: statistics, language: language, printer: printer).draft()
    case .shares:
      return PartnerSharesTable(statistics: statistics, language: language, printer: printer)
        .draft(max: max)
    case .claims:
      return ClaimsTable(statistics: statistics, language: language, printer: printer)
        .draft(max: max)
    case .chronology:
      return ChronologyTable(statistics: statistics, language: language, printer: printer)
        .draft(days: days, max: max)
    case .log:
      return LogTable(statistics: statistics, language: language, printer: printer)
        .draft(days: days, max: max)
    case .frequency:
      return FrequencyTable(statistics: statistics, language: language, printer: printer)
        .draft(days: days)
    case .planned:
      return PlannedTable(statistics: statistics, language: language, printer: printer)
        .draft(days: days, max: max)
    case .years:
      return YearsTable(statistics: statistics, language: language, printer: printer)
        .draft(max: max)
    case .mix:
      return MixTable(statistics: statistics, language: language, printer: printer)
        .draft(days: days)
    }
  }
}
