internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// How many gaps between contacts are how long, against chance.
struct ContactGapsFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let words = language.wording.kinds.contacts
    guard let window = statistics.logWindow,
      let gaps = GapDistribution(
        contacts: statistics.merged, window: window, asOf: statistics.edition.asOf)
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
      chart: chart,
      title: words.charts.gaps(
        gaps.statedMedianGap(in: window, asOf: statistics.edition.asOf), language.names),
      subtitle: words.charts.gapsSubtitle(
        language.notation.months(from: window.start, to: window.end)),
      caveat: words.charts.uncovered(statistics.logCoverage(of: window), language.names),
      sources: gaps.median.provenance.sources,
      data: Table(
        id: "",
        columns: [
          .words(words.charts.gapLength, isRowHeader: true),
          .numbers(words.charts.observed), .numbers(words.charts.byChance),
        ],
        rows: gaps.bins.map { bin in
          Table.Row([
            .words(name(bin)), printer.cell(bin.count, .count, name: "figure.gaps"),
            printer.cell(bin.expected, NumberStyle.decimal(1), name: "figure.gaps.expected"),
          ])
        }), points: gaps.lengths.count, newest: statistics.year.last?.end)
  }
}
