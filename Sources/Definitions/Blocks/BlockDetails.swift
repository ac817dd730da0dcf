package import Fields
package import Periods

/// One figure of the strip of key figures.
package struct KeyFigureDefinition: Sendable {
  package var label: LocalizedTemplate
  /// The number printed.
  package var value: QuantityName
  /// Whether the number has a plus where it is above zero.
  package var isSigned: Bool
  package var change: LocalizedTemplate?
  package var note: LocalizedTemplate?
  /// The series drawn small below it.
  package var sparkline: String?
}

/// A chart: what it shows and its words.
package struct ChartDefinition: Sendable {
  /// The form it is drawn in, e.g. `signed-columns`.
  package var form: String
  /// The name of what it shows, e.g. `trade.turnover`.
  package var subject: String
  /// Good as a file name, e.g. `turnover`.
  package var id: String
  /// The finding, as a sentence without final stop; the chart says its own where nothing is said.
  package var title: LocalizedTemplate?
  /// Measure, unit and period; the chart knows its own where nothing is said.
  package var subtitle: LocalizedTemplate?
  package var note: LocalizedTemplate?
  /// What happened on days that the chart flags, where its form can.
  package var events: [ChartEvent] = []
  /// Where its values stand; `nil` for where the definition puts those of all charts.
  package var data: ChartDataPlace?
  /// A second chart beside it; at most one.
  package var beside: [ChartDefinition]
  /// What names it, to point at: its id, else its subject.
  package var key: YAMLText?
}

/// What happened on a day, for a flag in a chart.
package struct ChartEvent: Sendable {
  package var day: Day
  /// A few words without final stop.
  package var text: LocalizedTemplate
}

/// A table of one of the kinds the composer knows.
package struct TableDefinition: Sendable {
  /// The name of what it shows, e.g. `trade.latest`.
  package var subject: String
  package var id: String
  package var title: LocalizedTemplate?
  package var subtitle: LocalizedTemplate?
  package var note: LocalizedTemplate?
  /// The most rows shown, the newest or largest; `nil` for all.
  package var max: Int?
  /// How many days back, or ahead for what is planned, the table reaches; `nil` for its own span.
  package var days: Int?
}

/// Dated lines, oldest first.
package struct TimelineDefinition: Sendable {
  package var subject: TimelineSubject
  package var title: LocalizedTemplate?
  package var max: Int?
  /// How many days back, or ahead for what is planned; `nil` for the edition's period.
  package var days: Int?
}

/// A list of sentences.
package struct ListDefinition: Sendable {
  package var items: [LocalizedTemplate]
  package var isOrdered: Bool
}

/// Dispatches, newest first.
package struct DispatchesDefinition: Sendable {
  /// Only those with one of these topics; all where it is empty.
  package var topics: [String]
  package var max: Int?
  /// How many days back; `nil` for any age.
  package var days: Int?
}

/// The desk's conclusions, newest first.
package struct AssessmentsDefinition: Sendable {
  package var kind: AssessmentList
  package var max: Int?
  /// How many days back; `nil` for any age.
  package var days: Int?
}

/// Which assessments a list holds.
package enum AssessmentList: String, Sendable, Hashable, CaseIterable {
  case judgements, outlooks
  /// Forecasts that are not yet scored.
  case forecasts
  /// Forecasts whose outcome is known.
  case scored = "scored-forecasts"
}

/// What is new since the last edition.
package struct ChangesDefinition: Sendable {
  /// A heading that goes where nothing is new.
  package var title: LocalizedTemplate?
  /// The most entries of each of the three lists.
  package var max: Int?
  /// How many days back; `nil` for the day of the last edition.
  package var days: Int?
}

/// A set-off panel.
package struct CalloutDefinition: Sendable {
  package var title: LocalizedTemplate
  package var text: LocalizedTemplate
}

/// Blocks in columns of equal width.
package struct ColumnsDefinition: Sendable {
  package var count: Int
  package var blocks: [BlockDefinition]
}
