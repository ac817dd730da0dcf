internal import Charts
internal import Foundation
internal import Records
internal import Statistics

extension Context {
  /// Everything that was said about turnover of one period as dots with the range each figure
  /// allows: the period on which the figures conflict most.
  func claimIntervals() -> FigureDraft? {
    let words = wording.kinds.claims
    guard let topic = disputedTopic else { return nil }
    let findings = topic.findings.filter { $0.level?.unit == moneyKind }
      .sorted { ($0.level?.value ?? 0, $0.statement.id) > ($1.level?.value ?? 0, $1.statement.id) }
    let levels = findings.compactMap(\.level)
    guard findings.count > 1, let highest = levels.first, let lowest = levels.last else {
      return nil
    }
    let money = moneyUnit(levels)
    let measure = catalogue.measureName(topic.measure)
    let period = catalogue.periodName(topic.period)
    let isHedged = levels.contains { $0.qualifier != .exact }
    let chart = RowChart.intervals(
      findings.map { row($0, money.style) }, format: NumberFormat(fractionDigits: 1))
    return FigureDraft(
      chart: chart,
      title: words.chartTitle(
        measure, period, "\(bare: lowest, .money)", "\(bare: highest, .money)"),
      subtitle: words.chartSubtitle(measure.capitalizedFirst, money.text, period),
      note: isHedged ? words.chartNote : "",
      sources: findings.flatMap(\.statement.sources).eachOnce(),
      data: Table(
        id: "",
        columns: [
          .words(words.speaker, isRowHeader: true), .numbers(measure, unit: money.text),
          .words(words.range),
        ],
        rows: findings.map { finding in
          Table.Row([
            cell(finding.statement.speaker),
            cell(finding.level, money.style, name: "figure.claims"),
            .text(
              finding.level.map {
                printInterval($0, as: money.style.withoutUnit, name: "figure.claims")
              } ?? []),
          ])
        }), points: findings.count, newest: findings.compactMap(\.statement.said).max())
  }

  /// The newest topic on turnover with most figures in conflict.
  private var disputedTopic: ClaimTopic? {
    let topics = catalogue.readings.claims.topics.filter {
      $0.measure == TradeMeasure.turnover.rawValue && $0.period != nil
        && $0.findings.count { $0.level?.unit == moneyKind } > 1
    }
    func conflicts(_ topic: ClaimTopic) -> Int {
      topic.findings.count { $0.level?.unit == moneyKind }
    }
    let most = topics.map(conflicts).max()
    return topics.first { conflicts($0) == most }
  }

  private var moneyKind: Quantity.Unit { .money(pair.currency) }

  private func row(_ finding: ClaimFinding, _ style: NumberStyle) -> RowChart.Row {
    let level = finding.level
    let value = level?.value.map { $0 / style.scale }
    var range: ClosedRange<Double>?
    if let low = level?.interval?.lower, let high = level?.interval?.upper, low <= high {
      range = low / style.scale...high / style.scale
    }
    let hedge = level.flatMap { wording.units.qualifiers[$0.qualifier] }
    let number = level.map { notation.write($0, as: style.withoutUnit).text } ?? ""
    return RowChart.Row(
      finding.statement.speaker,
      detail: finding.statement.said.map(notation.date)
        ?? catalogue.countryName(finding.statement.reporter),
      value: value, interval: range, ink: ink(of: finding.statement.reporter),
      isUncertain: level?.qualifier != .exact,
      valueText: [hedge, number].compactMap { $0 }.joined(separator: "\u{A0}"))
  }
}
