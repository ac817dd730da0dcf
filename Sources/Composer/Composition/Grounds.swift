internal import Document
internal import Records
internal import Statistics
internal import Values

/// The records that bear the sentences of a briefing, to be attached to it.
struct Grounds {
  let statistics: EditionStatistics

  /// Enters the sentences, what was asked for them, and the records that answered.
  func enter(_ ledger: Ledger, in briefing: inout Briefing) {
    briefing.sentences = ledger.sentences
    briefing.questions = ledger.questions
    let asked = Set(ledger.questions.map(\.subject))
    if asked.contains("contacts") {
      briefing.rows.append(table(Ledger.GroundTable.contacts, statistics.contactRows))
      let declared = statistics.pair.coverage[.contacts]
      briefing.log = DeclaredLog(
        isComplete: declared?.isComplete, since: declared?.since, unit: statistics.countingUnit,
        asOf: statistics.edition.asOf)
    }
    if asked.contains("statements") {
      briefing.rows.append(table(Ledger.GroundTable.statements, statistics.statementRows))
    }
  }

  private func table(_ name: String, _ rows: GroundRows) -> RowTable {
    RowTable(name: name, columns: rows.columns, rows: rows.rows)
  }
}
