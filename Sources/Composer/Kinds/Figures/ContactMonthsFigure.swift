internal import Charts
internal import Document
internal import Foundation
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// Contacts of each month of the whole log, with the mean of the month and the eleven before.
  func contactMonths() -> FigureDraft? {
    let words = wording.kinds.contacts
    let statistics = catalogue.statistics
    guard
      let first = statistics.contacts(days: 1).coverage?.since ?? statistics.merged.first?.start,
      let window = Period(from: first, through: edition.asOf)
    else { return nil }
    let frequency = statistics.contacts(in: window)
    let months = frequency.byMonth.filter { $0.key.end <= edition.asOf }
    guard months.count > 12, let busiest = months.max(by: { $0.count.isBelow($1.count) }) else {
      return nil
    }
    let means = ContactFrequency.annualMeans(of: months)
    var chart = Chart {
      for month in months {
        BarMark(
          x: .value("", month.key.start.date, unit: .month),
          y: .value(words.contacts, month.count.value)
        ).foregroundStyle(Ink.context)
      }
      for (month, mean) in zip(months, means) {
        LineMark(
          x: .value("", month.key.start.date, unit: .month),
          y: .value(words.charts.yearMean, mean.value)
        ).foregroundStyle(by: .value("", words.charts.yearMean))
      }
    }
    chart.inks = [Chart.SeriesInk(words.charts.yearMean, .series(0))]
    chart.y.scale.hasIntegerTicks = true
    chart.plot.uncovered = uncovered(in: window)
    chart.plot.height = 150
    return FigureDraft(
      chart: chart,
      title: words.charts.busiest(notation.month(busiest.key.start), busiest.count),
      subtitle: words.charts.monthsSubtitle(notation.months(from: first, to: edition.asOf)),
      note: frequency.coverage?.isComplete == true ? "" : words.charts.incomplete,
      sources: frequency.contacts.flatMap(\.sources).eachOnce(),
      data: Table(
        id: "",
        columns: [
          .words(wording.kinds.trade.period, isRowHeader: true),
          .numbers(words.statistics.count), .numbers(words.charts.yearMean),
        ],
        rows: zip(months, means).map { month, mean in
          Table.Row([
            cell(notation.period(month.key)), cell(month.count, .count, name: "figure.months"),
            cell(mean, NumberStyle.decimal(2), name: "figure.months.mean"),
          ])
        }), points: months.count, newest: frequency.last?.end)
  }

  /// How many gaps between contacts are how long, against chance.
  func contactGaps() -> FigureDraft? {
    let words = wording.kinds.contacts
    let statistics = catalogue.statistics
    guard
      let first = statistics.contacts(days: 1).coverage?.since ?? statistics.merged.first?.start,
      let window = Period(from: first, through: edition.asOf),
      let gaps = GapDistribution(
        contacts: statistics.merged, window: window, asOf: edition.asOf)
    else { return nil }
    func name(_ bin: GapDistribution.Bin) -> String {
      bin.last.map { "\(bin.first)–\($0)" } ?? "\(bin.first)+"
    }
    var chart = Chart {
      for bin in gaps.bins {
        BarMark(x: .value("", name(bin)), y: .value(words.charts.observed, bin.count.value))
          .foregroundStyle(by: .value("", words.charts.observed))
      }
      for bin in gaps.bins {
        LineMark(x: .value("", name(bin)), y: .value(words.charts.byChance, bin.expected.value))
          .foregroundStyle(by: .value("", words.charts.byChance))
      }
    }
    chart.inks = [
      Chart.SeriesInk(words.charts.observed, .series(0)),
      Chart.SeriesInk(words.charts.byChance, .series(3)),
    ]
    chart.y.scale.hasIntegerTicks = true
    chart.plot.height = 130
    return FigureDraft(
      chart: chart, title: words.charts.gaps(gaps.median),
      subtitle: words.charts.gapsSubtitle(notation.months(from: first, to: edition.asOf)),
      note: statistics.contacts(in: window).coverage?.isComplete == true
        ? "" : words.charts.incomplete,
      sources: gaps.median.provenance.sources,
      data: Table(
        id: "",
        columns: [
          .words(words.charts.gapLength, isRowHeader: true),
          .numbers(words.charts.observed), .numbers(words.charts.byChance),
        ],
        rows: gaps.bins.map { bin in
          Table.Row([
            cell(name(bin)), cell(bin.count, .count, name: "figure.gaps"),
            cell(bin.expected, NumberStyle.decimal(1), name: "figure.gaps.expected"),
          ])
        }), points: gaps.lengths.count, newest: statistics.year.last?.end)
  }
}

extension Quantity {
  /// Whether the value is the smaller one; an undefined one is below every other.
  fileprivate func isBelow(_ other: Quantity) -> Bool {
    (value ?? -.infinity) < (other.value ?? -.infinity)
  }
}
