package import Periods
package import Records
package import Values

/// What was said over time of a measure that pair.yaml adds to the built-in ones, as one side gives it
/// about one partner in one unit: foreign investment, cargo, a share of payments.
package struct StatedMeasure: Sendable, Hashable {
  /// The best figure of a period, and those that differ from it.
  package struct Point: Sendable, Hashable {
    /// `nil` where none was said.
    package let period: Period?
    /// `nil` where only a growth was said.
    package let level: Quantity?
    package let growth: Quantity?
    /// Who said it.
    package let speaker: String
    /// Ids of its sources, sorted.
    package let sources: [String]
    /// Other figures of the period that do not agree with it.
    package let rivals: [Rival]
  }

  /// The code in pair.yaml.
  package let measure: String
  /// Whose figures they are by side: alpha-3 code.
  package let reporter: String
  /// With whom: alpha-3 code; `WLD` is the world.
  package let partner: String
  /// The unit of the levels; `nil` where only growths were said.
  package let unit: Quantity.Unit?
  /// Oldest first; what has no period comes first of all.
  package let points: [Point]

  /// The points that have a level for a period of some kind, oldest first.
  package func levels(_ kind: Period.Kind) -> [Point] {
    points.filter { $0.period?.kind == kind && $0.level?.value != nil }
  }

  private struct Key: Hashable {
    var measure: String
    var reporter: String
    var partner: String
    var unit: Quantity.Unit?
  }

  /// Every such series that the records give, in the order of the measures' codes, then of the sides.
  /// What was said before its period ended counts, too: such a measure may be a forecast.
  package static func all(in records: KnownRecords) -> [StatedMeasure] {
    let figures = StatementLedger.bestFirst(
      records.statements.compactMap { StatedFigure(own: $0, in: records) }, records)
    let groups = Dictionary(grouping: figures) { figure in
      Key(
        measure: figure.measure, reporter: figure.side, partner: figure.statement.partner,
        unit: figure.levels.first?.unit)
    }
    return groups.map { key, figures in
      StatedMeasure(
        measure: key.measure, reporter: key.reporter, partner: key.partner, unit: key.unit,
        points: points(of: figures))
    }.sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }

  private var order: [String] { [measure, reporter, partner, unit?.name ?? ""] }

  private static func points(of figures: [StatedFigure]) -> [Point] {
    let byPeriod = Dictionary(grouping: figures, by: \.statement.period)
    return byPeriod.compactMap { period, figures in
      figures.first.map { point(period, $0, beside: figures.dropFirst()) }
    }.sorted { left, right in
      guard let a = left.period, let b = right.period else { return left.period == nil }
      return a < b
    }
  }

  private static func point(
    _ period: Period?, _ best: StatedFigure, beside others: ArraySlice<StatedFigure>
  ) -> Point {
    let level = best.levels.first
    let rivals = others.filter { other in
      level.map { other.contradicts(level: $0, growth: best.growth) }
        ?? (Agreement(other.growth, best.growth, isGrowth: true)?.isConflict == true)
    }.map { $0.rival(in: level?.unit) }.eachOnce()
    return Point(
      period: period, level: level?.withDissent(!rivals.isEmpty), growth: best.growth,
      speaker: best.statement.speaker, sources: best.statement.sources.sortedOnce(),
      rivals: rivals)
  }
}
