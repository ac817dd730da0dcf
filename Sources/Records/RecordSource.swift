public import Diagnostics
public import Periods

/// Something that holds the records of a pair and answers questions about them. What it holds may be
/// far more than anybody asks for: sums are made where the records lie.
///
/// All answers are from one snapshot. `RecordSet` answers from memory.
public protocol RecordSource: Sendable {
  /// The set's name.
  var name: String { get }
  /// Which state of the records answers.
  var snapshot: RecordSnapshot { get }

  /// What was known at the end of a day but trade, and the pair's own trade as sums; later records
  /// and later sources are left out.
  ///
  /// - Throws: What kept the source from answering.
  func known(on day: Day) throws(DiagnosticError) -> KnownRecords

  /// Sums of trade.
  ///
  /// - Throws: What kept the source from answering.
  func cells(_ query: FlowQuery) throws(DiagnosticError) -> FlowCells
}
