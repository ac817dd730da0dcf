package import Diagnostics
package import Formats

/// What came of one file of an import.
package struct ImportOutcome {
  /// The file as the user named it.
  package let file: String
  /// What was found in a table of trade; `nil` for another file, and for one that cannot be read.
  package internal(set) var survey: FileSurvey?
  /// What was found in a file of contacts.
  package internal(set) var contacts: ContactSurvey?
  /// Whether a person must say something before it can be records.
  package internal(set) var needsDecision = false
  /// Whether the record set holds all of it already.
  package internal(set) var isNothingNew = false
  /// Whether it was written into the record set.
  package internal(set) var isApplied = false
  private var notes: [String] = []
  private var fault: DiagnosticError?

  init(file: String) {
    self.file = file
  }

  /// What a person is shown.
  package var lines: [String] { (survey?.lines ?? []) + (contacts?.lines ?? []) + notes }

  /// What is wrong with the file or with values in it.
  package var faults: [Diagnostic] { fault?.diagnostics ?? survey?.allFaults ?? [] }

  mutating func note(_ line: String) { notes.append(line) }

  /// Notes that an import has brought the same records before.
  mutating func noteKnown(as id: String, in folder: String) {
    note("\(folder): imported already, as \(id)")
    isNothingNew = true
  }

  /// Notes what was written.
  mutating func noteApplied(as id: String, in folder: String, _ names: [String]) {
    note("\(folder): applied as \(id): wrote \(names.joined(separator: ", "))")
    isApplied = true
  }

  mutating func fail(_ error: DiagnosticError) { fault = error }

  /// Takes over how the file stands to a record set.
  mutating func take(_ comparison: RecordComparison, in folder: String) {
    notes += comparison.lines.map { "\(folder): \($0)" }
    if survey?.needsDecision ?? false || comparison.needsDecision { needsDecision = true }
    isNothingNew = comparison.isNothingNew
  }

  /// Takes over how contacts stand to a record set.
  mutating func take(_ comparison: ContactComparison, in folder: String) {
    notes += comparison.lines.map { "\(folder): \($0)" }
    if contacts?.needsDecision ?? false { needsDecision = true }
    isNothingNew = comparison.isNothingNew
  }
}
