internal import Periods
internal import Records
internal import Values

/// Records that bear assertions, as rows of a table to attach: what an evaluator needs, and no word of
/// any language.
package struct GroundRows: Sendable {
  package var columns: [String]
  package var rows: [[String]]
}

extension EditionStatistics {
  /// Every contact known, each once unless every record counts.
  package var contactRows: GroundRows {
    let contacts = countingUnit == .session ? records.contacts : merged
    return GroundRows(
      columns: ["id", "status", "start", "end", "precision", "channel", "level", "place", "sources"],
      rows: contacts.sorted { ($0.start, $0.end, $0.id) < ($1.start, $1.end, $1.id) }.map {
        [
          $0.id, $0.status.rawValue, "\($0.start)", "\($0.end)", $0.precision.rawValue,
          $0.channel.rawValue, $0.level.rawValue, $0.place ?? "", $0.sources.joined(separator: " "),
        ]
      })
  }

  /// Every statement on trade, seen from its side, its numbers in whole units with the step they were
  /// rounded to.
  package var statementRows: GroundRows {
    let ledger = trade.statements
    let figures = ledger.measures.flatMap { ledger.figures($0) }
    return GroundRows(
      columns: [
        "id", "measure", "side", "reporter", "speaker", "period", "base", "said", "qualifier",
        "level", "step", "unit", "converted", "converted-step", "converted-unit", "growth",
        "growth-step", "growth-qualifier",
      ],
      rows: figures.sorted { $0.statement.id < $1.statement.id }.map(\.row))
  }
}

extension StatedFigure {
  fileprivate var row: [String] {
    func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "" }
    func money(_ quantity: Quantity?) -> [String] {
      [number(quantity?.value), number(quantity?.step), quantity?.unit.name ?? ""]
    }
    let first = levels.first
    return [
      statement.id, measure, side, statement.reporter, statement.speaker,
      statement.period.map { "\($0)" } ?? "", base.map { "\($0)" } ?? "",
      said.map { "\($0)" } ?? "", (first?.qualifier ?? statement.qualifier).rawValue,
    ] + money(first) + money(levels.count > 1 ? levels.last : nil) + [
      number(growth?.value), number(growth?.step), growth?.qualifier.rawValue ?? "",
    ]
  }
}
