internal import Periods
internal import Records
internal import Values

/// The statements on the pair's trade, best first, ready to be asked by measure and period.
struct StatementLedger {
  /// Best first: by the pair's preferences, then the grade of the source, then the newest.
  private let byMeasure: [String: [StatedFigure]]
  private let preferences: [String: [String]]
  /// The unit figures are compared in.
  let unit: Quantity.Unit

  init(records: KnownRecords) {
    unit = .money(records.pair.currency)
    preferences = records.pair.preferences
    let figures = records.statements.compactMap { StatedFigure($0, in: records) }
    byMeasure = Dictionary(grouping: figures, by: \.measure).mapValues {
      Self.bestFirst($0, records)
    }
  }

  /// Figures by the preferences of the pair, the grade of the source, then the newest.
  static func bestFirst(_ figures: [StatedFigure], _ records: KnownRecords) -> [StatedFigure] {
    figures.map { (figure: $0, rank: Rank($0, records: records)) }
      .sorted { $0.rank < $1.rank }.map(\.figure)
  }

  /// All figures on a measure, best first.
  func figures(_ measure: String) -> [StatedFigure] {
    byMeasure[measure] ?? []
  }

  /// The measures there are figures on, in alphabetical order.
  var measures: [String] { byMeasure.keys.sorted() }

  /// The figures that may form the series of a measure, expectations left out, best first: those of
  /// one reporter if one is given, else those the preferences name, else all.
  func eligible(_ measure: String, by reporter: String?) -> [StatedFigure] {
    choices.value(of: Choice(measure: measure, reporter: reporter)) {
      newEligible(measure, by: reporter)
    }
  }

  private let choices = ResultCache<Choice, [StatedFigure]>()

  /// What is chosen by.
  private struct Choice: Hashable {
    var measure: String
    var reporter: String?
  }

  private func newEligible(_ measure: String, by reporter: String?) -> [StatedFigure] {
    let outcomes = outcomes(measure)
    if let reporter { return outcomes.filter { $0.statement.reporter == reporter } }
    let names = preferences[measure] ?? []
    let preferred = outcomes.filter {
      names.contains($0.statement.speaker) || names.contains($0.statement.reporter)
    }
    return preferred.isEmpty ? outcomes : preferred
  }

  /// What anybody said about a measure after the period had ended, best first.
  func outcomes(_ measure: String) -> [StatedFigure] {
    figures(measure).filter { !$0.isExpectation }
  }

  /// What anybody said about a measure of a period after it had ended, best first.
  func outcomes(_ measure: String, _ period: Period?) -> [StatedFigure] {
    guard let period else { return [] }
    return figures(measure).filter { $0.statement.period == period && !$0.isExpectation }
  }

  /// The order of trust among statements.
  private struct Rank: Comparable {
    var preference: Int
    var grade: Source.Grade
    var said: Int
    var id: String

    init(_ figure: StatedFigure, records: KnownRecords) {
      let statement = figure.statement
      let preferences = records.pair.preferences[figure.measure] ?? []
      preference =
        preferences.firstIndex { $0 == statement.speaker || $0 == statement.reporter }
        ?? preferences.count
      grade = statement.sources.compactMap { records.sources[$0]?.grade }.min() ?? .unverified
      said = figure.said.map { -$0.ordinal } ?? Int.max
      id = statement.id
    }

    static func < (left: Rank, right: Rank) -> Bool {
      (left.preference, left.grade, left.said, left.id)
        < (right.preference, right.grade, right.said, right.id)
    }
  }
}
