internal import Diagnostics

/// One file that is read for a record set and, where that was asked for, written into it; a type for
/// each kind of record that files hold.
protocol FileImport: AnyObject {
  /// What came of it.
  var outcome: ImportOutcome { get }

  /// Tells what the file holds, without a record set.
  func survey() throws(DiagnosticError)

  /// Compares the file with a record set.
  ///
  /// - Parameter isWriting: Whether what is new is written, where nothing is to be decided.
  func take(into folder: ImportFolder, isWriting: Bool) throws(DiagnosticError)
}
