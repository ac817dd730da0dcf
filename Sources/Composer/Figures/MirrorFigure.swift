internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// What one side reports against what the other reports of the same, for the latest quarter and year.
struct MirrorFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  private var words: SidesChartWords { language.wording.kinds.trade.charts.sides }

  /// One measure of one period as both sides report it.
  private struct Comparison {
    var measure: TradeMeasure
    var period: Period
    var figures: [Quantity]

    var report: SideGap.Report {
      SideGap.Report(
        measure: measure.rawValue, period: period, first: figures[0], second: figures[1])
    }

    /// How far they lie apart.
    var gap: Quantity? {
      figures[0].difference(from: figures[1]).map { $0.magnitude(as: figures[0], figures[1]) }
    }
  }

  /// Levels, the first side's at 100; `nil` where no two can be compared.
  func levels(_ style: ChartStyle) -> FigureDraft? {
    // Between a level above zero and another there is a ratio.
    let comparisons = comparisons { $0.level }.filter { ($0.figures[0].value ?? 0) > 0 }
    let money = language.moneyUnit(comparisons.flatMap(\.figures))
    return draft(
      comparisons, style, in: money.style, scale: money.scale, isRelative: true,
      subtitle: words.levels(money.text, name(of: statistics.pair.first.code)), unit: money.text,
      gap: .share)
  }

  /// Growths on one axis; `nil` where no two can be compared.
  func growths(_ style: ChartStyle) -> FigureDraft? {
    draft(
      comparisons { $0.growth }, style, in: .change, scale: 1, isRelative: false,
      subtitle: words.growths, unit: "%", gap: .points)
  }

  private func name(of country: String) -> String { language.countryName(country) }

  /// What both sides report, the newest period first.
  private func comparisons(_ figure: (TradePoint) -> Quantity?) -> [Comparison] {
    let points = [statistics.trade.year, statistics.latest(.turnover)].compactMap { $0 }
    var periods: [Period] = []
    for period in points.map(\.period) where !periods.contains(period) { periods.append(period) }
    return periods.flatMap { period in
      [TradeMeasure.turnover, .exports, .imports].compactMap { measure in
        let figures = statistics.pair.countries.compactMap { country in
          statistics.trade.point(measure, period, by: country.code).flatMap(figure)
        }.filter { $0.value != nil }
        guard figures.count == 2, figures[0].unit == figures[1].unit else { return nil }
        return Comparison(measure: measure, period: period, figures: figures)
      }
    }
  }

  private func draft(
    _ comparisons: [Comparison], _ style: ChartStyle, in number: NumberStyle, scale: Double,
    isRelative: Bool, subtitle: String, unit: String, gap: SideGap.Scale
  ) -> FigureDraft? {
    guard !comparisons.isEmpty else { return nil }
    let countries = statistics.pair.countries.map(\.code)
    let widest = SideGap.found(among: comparisons.map(\.report), by: gap, of: countries)
    let sides = countries.map { MirrorSide(name(of: $0), ink: statistics.pair.ink(of: $0)) }
    let rows = comparisons.map { comparison in
      let figures = comparison.figures.map { quantity in
        MirrorRow.Figure(quantity.value.map { $0 / scale }, text: text(of: quantity, number))
      }
      return MirrorRow(
        language.name(of: comparison.measure),
        detail: language.notation.period(comparison.period), first: figures[0],
        second: figures[1], gap: comparison.gap.map { text(of: $0, number.unsigned) })
    }
    let chart = Chart.mirror(
      rows, first: sides[0], second: sides[1], isRelative: isRelative,
      format: NumberFormat(fractionDigits: isRelative ? 2 : 1), formats: style.formats)
    return FigureDraft(
      chart: chart,
      title: widest.map { words.furthest($0, language.names) } ?? .empty,
      subtitle: subtitle,
      sources: comparisons.flatMap { $0.figures.flatMap(\.provenance.sources) }.eachOnce(),
      data: Table(
        id: "",
        columns: [
          .words(language.wording.kinds.trade.measure, isRowHeader: true),
          .words(language.wording.kinds.trade.period),
        ] + sides.map { .numbers($0.name, unit: unit) },
        rows: comparisons.map { comparison in
          Table.Row(
            [
              .words(language.name(of: comparison.measure)),
              .words(language.notation.period(comparison.period)),
            ]
              + comparison.figures.map {
                printer.cell($0, number, name: "figure.mirror.\(comparison.measure.rawValue)")
              })
        }), points: comparisons.count, newest: comparisons.map(\.period.end).max())
  }

  /// A figure as it was reported: "over 46.5".
  private func text(of quantity: Quantity, _ style: NumberStyle) -> String {
    let number = language.notation.write(quantity, as: style.withoutUnit).text
    return [language.wording.units.qualifiers[quantity.qualifier], number].compactMap { $0 }
      .joined(separator: "\u{A0}")
  }
}
