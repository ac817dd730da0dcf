internal import Charts
internal import Document
internal import Foundation
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// A measure by year as stated: the preferred figures joined, what they imply hollow, rounding as
/// bars, and every figure that stands against them.
struct StatedLevelsFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  private var summary: TradeSummary {
    TradeSummary(statistics: statistics, language: language)
  }

  /// The draft; `nil` where there is nothing to show.
  func draft(_ measure: TradeMeasure, flags: LevelFlags? = nil) -> FigureDraft? {
    let words = language.wording.kinds.trade.charts
    let points = statistics.trade.series(measure, .year)
      .known(by: statistics.edition.asOf).suffix(8)
    guard points.count > 1, let last = points.last else { return nil }
    let money = language.moneyUnit(points.map(\.level))
    let scale = money.scale
    var chart = Chart {
      for year in years(from: points) {
        LineMark(
          x: .value("", year.date, unit: .year),
          y: .value(words.best, year.point.flatMap(\.level.value).map { $0 / scale })
        )
        .foregroundStyle(by: .value("", words.best))
      }
      for point in points {
        stated(point, scale)
      }
    }
    .chartForegroundStyleScale([Chart.SeriesInk(words.best, .series(0))])
    .chartLineLabels(false)
    .chartValueLabels([.first, .last, .minimum], format: NumberFormat(fractionDigits: 1))
    .chartLegend(false)
    .chartXScale(domain: points[points.startIndex].period.start.date...last.period.end.date)
    if let flags {
      let line = ChartSeries(
        words.best,
        points: years(from: points).map { year in
          ChartPoint(year.date, year.point.flatMap(\.level.value).map { $0 / scale })
        })
      chart = flags.flagged(chart, over: line, unit: .year, of: points.map(\.period))
    }
    return FigureDraft(
      chart: chart, title: summary.movement(measure, last),
      subtitle: words.subtitle(
        language.name(of: measure), money.text, language.span(points.map(\.period))),
      note: words.statedNote,
      sources: points.flatMap { point in
        point.level.provenance.sources
          + point.rivals.flatMap { $0.level?.provenance.sources ?? [] }
      }.eachOnce(),
      data: statedTable(Array(points), money), points: points.count, newest: last.period.end)
  }

  /// Every year from the first to the last, those without a figure too, so that the line breaks.
  func years(
    from points: ArraySlice<TradePoint>
  ) -> [(date: Date, point: TradePoint?)] {
    guard let first = points.first?.period.start, let last = points.last?.period.start,
      let span = Period(from: first, through: last)
    else { return [] }
    return span.every(.year).map { period in
      (period.start.date, points.first { $0.period == period })
    }
  }

  /// One year's figure with its rounding and the figures against it.
  private func stated(_ point: TradePoint, _ scale: Double) -> Plot {
    let words = language.wording.kinds.trade.charts
    let date = point.period.start.date
    let isImplied = point.level.provenance.nature == .implied
    return Plot {
      for rival in point.rivals {
        if let level = rival.level, level.unit == point.level.unit, let value = level.value {
          PointMark(
            x: .value("", date, unit: .year), y: .value(words.otherFigures, value / scale)
          )
          .foregroundStyle(Ink.context).symbol(.square)
        }
      }
      if let low = point.level.interval?.lower, let high = point.level.interval?.upper {
        RuleMark(
          x: .value("", date, unit: .year), yStart: .value("", low / scale),
          yEnd: .value("", high / scale)
        )
        .foregroundStyle(Ink.series(0))
      }
      PointMark(
        x: .value("", date, unit: .year),
        y: .value(words.best, point.level.value.map { $0 / scale })
      )
      .foregroundStyle(Ink.series(0))
      .symbol(isImplied ? .hollowCircle : .circle)
    }
  }

  private func statedTable(
    _ points: [TradePoint], _ money: MoneyUnit
  ) -> Table {
    let words = language.wording.kinds.trade
    let name = "figure.stated"
    var rows: [Table.Row] = []
    for point in points {
      rows.append(
        Table.Row([
          .words(language.notation.period(point.period)),
          printer.cell(point.level, money.style, name: name),
          .words(language.owner(of: point.level.provenance)),
        ]))
      var said: Set<[String]> = []
      // Who said the same twice stands once.
      for rival in point.rivals where rival.level?.unit == point.level.unit {
        let level = rival.level
        guard
          said.insert([
            language.owner(of: rival), "\(level?.value ?? 0)", "\(level?.qualifier ?? .exact)",
          ]).inserted
        else { continue }
        rows.append(
          Table.Row([
            .words(language.notation.period(point.period)),
            printer.cell(rival.level, money.style, name: name),
            .words(language.owner(of: rival)),
          ]))
      }
    }
    return Table(
      id: "",
      columns: [
        .words(words.period, isRowHeader: true), .numbers(words.measure, unit: money.text),
        .words(words.whose),
      ], rows: rows)
  }
}
