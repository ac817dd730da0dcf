internal import Definitions
package import Delivery
internal import Digests
internal import Fields
internal import Periods
internal import Records
internal import Values

extension Preparation {
  /// Which report of the desk this is.
  package var reportName: ReportName {
    ReportName(
      recordSet: DeskName(path: records.name), definition: DeskName(path: definition.name))
  }

  /// Which edition this is for its readers of one language.
  package func editionKey(language: String) -> EditionKey {
    EditionKey(reportName, period: edition.period, language: language)
  }

  /// What an edition is made from.
  package var editionInput: EditionInput {
    let written =
      writtenInputs.map { "\($0.path) \($0.digest)" }
      + definition.parameters.map { "\($0.name)=\($0.text)" }
    // Of two editions made from the same files on different days the later may know more: of trade,
    // more records.
    let known =
      ["\(records.trade.recordCount)"] + records.statements.map(\.id) + records.contacts.map(\.id)
      + records.dispatches.map(\.id) + records.assessments.map(\.id)
      + records.sources.keys.sorted()
    let days =
      records.trade.cells.map(\.period.end) + records.statements.compactMap(\.said)
      + records.contacts.map(\.end) + records.dispatches.map(\.date)
      + records.assessments.map(\.date)
    let count =
      records.trade.recordCount + records.statements.count + records.contacts.count
      + records.dispatches.count + records.assessments.count
    return EditionInput(
      asOf: edition.asOf,
      digest: SHA256.hexDigest(
        of: Array(([records.source.snapshot.digest] + known + written).joined(separator: "\n").utf8)
      ),
      recordCount: count, newestRecord: days.filter { $0 <= edition.asOf }.max())
  }
}
