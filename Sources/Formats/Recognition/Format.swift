package import Diagnostics
package import Records

/// One kind of foreign table: how it is recognised and how its rows are read.
package protocol Format: Sendable {
  /// Its name in mappings, in ids of imports and in options, e.g. `comtrade`.
  var id: String { get }
  /// Its name in messages, e.g. `UN Comtrade, current layout`.
  var name: String { get }
  /// The columns without which it is not this format; each by the names it may have.
  var required: [[String]] { get }
  /// Whether its values are what countries report, and not reconciled from what both sides report.
  var isReport: Bool { get }
  /// Who publishes it, as a source of records names him.
  var publisher: String { get }
  /// How far it can be trusted as a source: whoever passes on what others report is at second hand.
  var grade: Source.Grade { get }
  /// What its files do not say of their values, and somebody has to.
  var asks: [StatedTerms.Term] { get }
  /// What may be said of them and need not.
  var allows: [StatedTerms.Term] { get }
  /// Whether its columns are somebody's own, so that the first rows are shown as they are read.
  var showsRows: Bool { get }
  /// A reader of the rows below a header that has the required columns.
  ///
  /// - Parameter told: What somebody has said of the values, all of what the format asks.
  /// - Throws: Where the header says something that the format cannot have.
  func reader(
    below header: TableHeader, of file: String, told: StatedTerms
  ) throws(DiagnosticError) -> any DraftReader
}

/// Reads the rows of one table, in their order.
package protocol DraftReader: AnyObject {
  /// The drafts that a row gives, or that it completes.
  func take(_ row: TableRow) throws(RowFault) -> [TradeDraft]
  /// The drafts that waited for a row that did not come.
  func finish() -> [TradeDraft]
  /// Rows that hold no trade, by the reason.
  var skipped: [String: Int] { get }
}

extension Format {
  package var isReport: Bool { true }
  package var asks: [StatedTerms.Term] { [] }
  package var allows: [StatedTerms.Term] { [] }
  package var showsRows: Bool { false }
}

extension DraftReader {
  package func finish() -> [TradeDraft] { [] }
}

/// A value in a row that cannot be what its column says.
package struct RowFault: Error, Sendable {
  /// Where it stands.
  package var place: CellPlace
  /// The value as it stands there.
  package var value: String
  /// What it should be, e.g. `a period such as 2024 or 202405`.
  package var expected: String

  /// The fault as an error in a file.
  func diagnostic(in file: String) -> Diagnostic {
    let found = value.isEmpty ? "nothing stands here" : "`\(value)` stands here"
    return Diagnostic(
      area: .records, code: "import-value", message: "\(found), expected \(expected)",
      location: place.location(in: file))
  }
}
