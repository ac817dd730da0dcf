internal import Charts
internal import Document
internal import Language
internal import Records
internal import Statistics
internal import Values

/// Everything that was said about turnover of one period, and what the records have, as dots with
/// the range each figure allows: in rows, or on a board with the verdicts.
struct ClaimFiguresFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft(asBoard: Bool, _ style: ChartStyle) -> FigureDraft? {
    let words = language.wording.kinds.claims
    guard let (topic, figures) = disputedTopic, let about = topic.period,
      let spread = statistics.spread(topic.measure, about, figures.map(\.level))
    else { return nil }
    let money = language.moneyUnit(figures.map(\.level))
    let measure = language.measureName(topic.measure)
    let period = language.periodName(topic.period)
    let isHedged = figures.contains { $0.level.qualifier != .exact }
    let format = NumberFormat(fractionDigits: 1)
    let chart: any Drawable =
      asBoard
      ? Chart.claims(
        figures.compactMap { claim($0, money.style) }, format: format, formats: style.formats)
      : RowChart.intervals(figures.map { row($0, money.style) }, format: format)
    return FigureDraft(
      chart: chart,
      title: words.spread(spread, language.names),
      subtitle: words.chartSubtitle(measure.capitalizedFirst, money.text, period),
      note: isHedged ? words.chartNote : "",
      sources: figures.flatMap(\.level.provenance.sources).eachOnce(),
      data: Table(
        id: "",
        columns: [
          .words(words.speaker, isRowHeader: true), .numbers(measure, unit: money.text),
          .words(words.range),
        ],
        rows: figures.map { figure in
          Table.Row([
            .words(figure.speaker), printer.cell(figure.level, money.style, name: "figure.claims"),
            .text(
              printer.printInterval(
                figure.level, as: money.style.withoutUnit, name: "figure.claims")),
          ])
        }), points: figures.count, newest: topic.findings.compactMap(\.statement.said).max())
  }

  /// One figure in the picture.
  private struct ClaimFigure {
    var speaker: String
    var detail: String
    var reporter: String
    var level: Quantity
    /// `nil` for what the records have.
    var verdict: Verdict?
  }

  /// The topic on turnover with most figures of those whose figures lie apart, the gravest first;
  /// its figures from the highest to the lowest.
  private var disputedTopic: (topic: ClaimTopic, figures: [ClaimFigure])? {
    let topics: [(topic: ClaimTopic, figures: [ClaimFigure])] = statistics.claims.topics
      .filter { $0.measure == TradeMeasure.turnover.rawValue && $0.period != nil }
      .map { (topic: $0, figures: figures(of: $0)) }
      .filter { _, figures in
        guard let high = figures.first?.level.value, let low = figures.last?.level.value else {
          return false
        }
        // Closer than one percent the dots would lie on each other.
        return high - low > 0.01 * abs(high)
      }
    let most = topics.map(\.figures.count).max()
    return topics.first { $0.figures.count == most }
  }

  private func figures(of topic: ClaimTopic) -> [ClaimFigure] {
    var figures = topic.findings.compactMap { finding -> ClaimFigure? in
      guard let level = finding.level, level.unit == moneyKind, level.value != nil else {
        return nil
      }
      let statement = finding.statement
      return ClaimFigure(
        speaker: language.personName(statement.speaker).capitalizedFirst,
        detail: statement.said.map(language.notation.date)
          ?? language.countryName(statement.reporter),
        reporter: statement.reporter, level: level, verdict: finding.verdict)
    }
    if let data = topic.findings.compactMap(\.data).first, let level = data.level {
      let name = language.countryName(data.reporter)
      figures.append(
        ClaimFigure(
          speaker: language.wording.kinds.claims.data(name), detail: "", reporter: data.reporter,
          level: level))
    }
    return figures.sorted { ($0.level.value ?? 0, $0.speaker) > ($1.level.value ?? 0, $1.speaker) }
  }

  private var moneyKind: Quantity.Unit { .money(statistics.pair.currency) }

  private func row(_ figure: ClaimFigure, _ style: NumberStyle) -> RowChart.Row {
    RowChart.Row(
      figure.speaker, detail: figure.detail,
      value: figure.level.value.map { $0 / style.scale }, interval: range(of: figure, style),
      ink: statistics.pair.ink(of: figure.reporter),
      isUncertain: figure.level.qualifier != .exact, valueText: text(of: figure, style))
  }

  /// A figure on the board: a side keeps its shape as it keeps its ink.
  private func claim(_ figure: ClaimFigure, _ style: NumberStyle) -> ChartClaim? {
    figure.level.value.map { value in
      ChartClaim(
        figure.speaker, value: value / style.scale, interval: range(of: figure, style),
        ink: statistics.pair.ink(of: figure.reporter),
        symbol: figure.level.qualifier != .exact
          ? .hollowCircle
          : figure.reporter == statistics.pair.second.code ? .square : .circle,
        text: text(of: figure, style),
        verdict: figure.verdict.flatMap { language.wording.kinds.claims.verdicts[$0] } ?? "")
    }
  }

  private func range(of figure: ClaimFigure, _ style: NumberStyle) -> ClosedRange<Double>? {
    guard let low = figure.level.interval?.lower, let high = figure.level.interval?.upper,
      low <= high
    else { return nil }
    return low / style.scale...high / style.scale
  }

  private func text(of figure: ClaimFigure, _ style: NumberStyle) -> String {
    let number = language.notation.write(figure.level, as: style.withoutUnit).text
    return [language.wording.units.qualifiers[figure.level.qualifier], number].compactMap { $0 }
      .joined(separator: "\u{A0}")
  }
}
