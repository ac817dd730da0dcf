internal import Fields

/// One figure of the strip of key figures.
struct KeyFigureDefinition: Sendable {
  var label: LocalizedTemplate
  /// The name of a number in the catalogue.
  var value: CatalogueEntry
  /// Whether the number has a plus where it is above zero.
  var isSigned: Bool
  var change: LocalizedTemplate?
  var note: LocalizedTemplate?
  /// The series drawn small below it.
  var sparkline: ChartSubject?
}

/// A chart: what it shows and its words.
struct ChartDefinition: Sendable {
  var kind: ChartKind
  var subject: ChartSubject
  /// Good as a file name, e.g. `turnover`.
  var id: String
  /// The finding, as a sentence without final stop; the chart says its own where nothing is said.
  var title: LocalizedTemplate?
  /// Measure, unit and period; the chart knows its own where nothing is said.
  var subtitle: LocalizedTemplate?
  var note: LocalizedTemplate?
  /// Where its values stand; `nil` for where the definition puts those of all charts.
  var data: ChartDataPlace?
  /// A second chart beside it; at most one.
  var beside: [ChartDefinition]
  /// What names it, to point at: its id, else its subject.
  var key: YAMLText?
}

/// A table of one of the kinds the composer knows.
struct TableDefinition: Sendable {
  var subject: TableSubject
  var id: String
  var title: LocalizedTemplate?
  var subtitle: LocalizedTemplate?
  var note: LocalizedTemplate?
  /// The most rows shown, the newest or largest; `nil` for all.
  var max: Int?
  /// How many days back, or ahead for what is planned, the table reaches; `nil` for its own span.
  var days: Int?
}

/// Dated lines, oldest first.
struct TimelineDefinition: Sendable {
  var subject: TimelineSubject
  var title: LocalizedTemplate?
  var max: Int?
  /// How many days back, or ahead for what is planned; `nil` for the edition's period.
  var days: Int?
}

/// A list of sentences.
struct ListDefinition: Sendable {
  var items: [LocalizedTemplate]
  var isOrdered: Bool
}

/// Dispatches, newest first.
struct DispatchesDefinition: Sendable {
  /// Only those with one of these topics; all where it is empty.
  var topics: [String]
  var max: Int?
  /// How many days back; `nil` for any age.
  var days: Int?
}

/// The desk's conclusions, newest first.
struct AssessmentsDefinition: Sendable {
  var kind: AssessmentList
  var max: Int?
  /// How many days back; `nil` for any age.
  var days: Int?
}

/// Which assessments a list holds.
enum AssessmentList: String, Sendable, Hashable, CaseIterable {
  case judgements, outlooks
  /// Forecasts that are not yet scored.
  case forecasts
  /// Forecasts whose outcome is known.
  case scored = "scored-forecasts"
}

/// What is new since the last edition.
struct ChangesDefinition: Sendable {
  /// A heading that goes where nothing is new.
  var title: LocalizedTemplate?
  /// The most entries of each of the three lists.
  var max: Int?
  /// How many days back; `nil` for the day of the last edition.
  var days: Int?
}

/// A set-off panel.
struct CalloutDefinition: Sendable {
  var title: LocalizedTemplate
  var text: LocalizedTemplate
}

/// Blocks in columns of equal width.
struct ColumnsDefinition: Sendable {
  var count: Int
  var blocks: [BlockDefinition]
}
